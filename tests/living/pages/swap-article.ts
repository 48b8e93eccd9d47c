/** Pieces of the server's article are swapped for others, by HTML. */
import { stage } from './stage.ts';
import { sentence } from './story.ts';

const main = document.querySelector('main') ?? document.body;

stage((random) => {
  const target = random.one([...main.querySelectorAll('p:not(details p)')]);
  const html = `Een bericht: <b>${sentence('nl', random)}</b> ${sentence('nl', random)}`;
  const way = random.below(5);
  if (way === 0) target.innerHTML = html;
  if (way === 1) target.outerHTML = `<p>${html}</p><p>Nog een asielzoeker.</p>`;
  if (way === 2) target.insertAdjacentHTML('beforebegin', `<p>${html}</p>`);
  if (way === 3) target.insertAdjacentHTML('beforeend', html);
  if (way === 4 && main.querySelectorAll('p:not(details p)').length > 10) target.remove();
  return `swap ${way}`;
});

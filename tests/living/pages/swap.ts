/** Pieces of HTML come from the server and are put in, as htmx does: the text of the page is never held by a script. */
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

const written = (text: string) => text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);

/** What the server would send for a part of the page. */
const parts: Readonly<Record<string, (story: Story) => string>> = {
  head: ({ head }) => `<h1>${written(head)}</h1>`,
  lead: ({ count, who, other }) =>
    `<p>Vandaag telde de gemeente ${count} vluchtelingen en ${count * 2} asielzoekers.</p><p>In de bus zaten <b>${who}</b> en ook ${other} op weg naar huis.</p>`,
  items: ({ items }) =>
    items
      .map(({ key, lang, text }) => `<li id="item${key}" lang="${lang}">${written(text)}</li>`)
      .join(''),
  note: ({ note, html }) => `${note === null ? '' : `<p>${written(note)}</p>`}${html}`,
};

function put(target: Element, html: string, nth: number): void {
  // innerHTML, outerHTML and insertion after removal: the swaps that htmx knows.
  if (nth % 3 === 0) {
    target.innerHTML = html;
  } else if (nth % 3 === 1) {
    target.outerHTML = `<${target.localName} id="${target.id}">${html}</${target.localName}>`;
  } else {
    const { id } = target;
    target.insertAdjacentHTML(
      'afterend',
      `<${target.localName} id="${id}">${html}</${target.localName}>`,
    );
    target.remove();
  }
}

const root = document.querySelector('#root') ?? document.body;
root.innerHTML =
  '<main><div id="head"></div><div id="lead"></div><ul id="items"></ul><div id="note"></div><textarea>Ik ken een asielzoeker.</textarea></main>';

let times = 0;
let last: Story | null = null;
const show = (story: Story) => {
  for (const [id, draw] of Object.entries(parts)) {
    times += 1;
    const target = document.getElementById(id);
    const html = draw(story);
    if (target && (last === null || draw(last) !== html)) put(target, html, times);
  }
  // A piece that stands alone: an item is read as HTML and written back, as small scripts do.
  const item = document.querySelector('#items li');
  if (item && times % 8 === 0) item.outerHTML = `${item.outerHTML}`;
  last = story;
};
show(openingStory);
stageStory(show);

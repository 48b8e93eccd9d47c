/** A page laid out with flex and grid around bare text, where an element more would be an item more. */
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

const style = document.createElement('style');
style.textContent = `
  h1, .flex { display: flex; gap: 12px; }
  .grid { display: grid; grid-template-columns: 1fr 1fr; }
  .inline { display: inline-flex; }
  .contents { display: contents; }
  .columns { columns: 2; }
  .table { display: table; } .cell { display: table-cell; }
  p::first-letter { font-size: 1.4em; }
`;
document.head.append(style);

const root = document.querySelector('#root') ?? document.body;
root.innerHTML = `<main>
  <h1></h1>
  <div class="flex">Hier staan vluchtelingen <b>naast een asielzoeker</b> en een migrant.</div>
  <div class="grid"><span class="contents">Een vluchteling in het rooster</span> naast een arbeidsmigrant<i>en meer</i></div>
  <p>Een zin met <span class="inline">een asielzoeker erin</span> en een vluchteling erna.</p>
  <div class="table"><div class="cell">Links een vluchteling</div><div class="cell">rechts een migrant</div></div>
  <div class="columns"><p class="who"></p><p>De naturalisatie van een vluchteling duurt jaren.</p></div>
  <ul class="grid"></ul>
  <textarea>Ik ken een asielzoeker.</textarea>
</main>`;

const find = (selector: string) => root.querySelector(selector) ?? root;
const show = ({ head, who, items, isOpen, note }: Story) => {
  find('h1').textContent = head;
  find('.who').textContent = `Er waren ${who} en een asielzoeker.`;
  find('ul').replaceChildren(
    ...items.map(({ lang, text }) => {
      const item = document.createElement('li');
      item.lang = lang;
      item.append(text);
      return item;
    }),
  );
  // The same text, laid out otherwise.
  find('.table').classList.toggle('flex', isOpen);
  find('.columns').classList.toggle('grid', note !== null);
};
show(openingStory);
stageStory(show);

/** Hand-written DOM that reads its own nodes back before it writes. */
import type { Random } from './random.ts';
import { stage } from './stage.ts';
import { openingStory, sentence } from './story.ts';

const root = document.querySelector('#root') ?? document.body;
const main = document.createElement('main');
const list = document.createElement('ul');
const area = document.createElement('textarea');
area.defaultValue = 'Ik ken een asielzoeker.';
root.append(main, list, area);

/** The nodes that the page holds. */
const texts: Text[] = [];

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  const [before = '', ...rest] = text.split(/(?<=een) /);
  const node = document.createTextNode(before);
  texts.push(node);
  element.append(node);
  if (rest.length > 0) element.append(' ', rest.join(' '));
  return element;
}

for (const { text, lang } of openingStory.items) {
  const one = paragraph(text);
  one.lang = lang;
  main.append(one);
}
main.append(
  paragraph(
    'Volgens de burgemeester is een vluchteling in de gemeente welkom, zolang er plaats is.',
  ),
);
main.append(
  paragraph('Gisteren kwam de vluchteling aan en vandaag is een asielzoeker vertrokken.'),
);

const held = (random: Random) => {
  const there = texts.filter((node) => node.isConnected);
  return random.one(there.length > 0 ? there : texts);
};
const block = (random: Random) => random.one([...main.children]);

const acts: Readonly<Record<string, (random: Random) => void>> = {
  add(random) {
    const node = held(random);
    node.data += ` (${random.below(100)} migranten)`;
  },
  appendData: (random) => held(random).appendData(random.one([' nu', ' en een vluchteling', '.'])),
  insertData(random) {
    const node = held(random);
    node.insertData(Math.min(node.length, 3), 'nog ');
  },
  deleteData(random) {
    const node = held(random);
    if (node.length > 60) node.deleteData(node.length - 20, 10);
  },
  replaceWord(random) {
    const node = held(random);
    node.data = node.data.replace(/\d+/, (found) => String(Number(found) + 1));
  },
  shorten(random) {
    const node = held(random);
    if (node.data.length > 80) node.data = `${node.data.slice(0, 60)}…`;
  },
  write(random) {
    held(random).data = sentence('nl', random);
  },
  addText(random) {
    const element = block(random);
    if ((element.textContent ?? '').length < 200) element.textContent += ' Ook een migrant.';
  },
  rewriteHtml(random) {
    const element = block(random);
    element.innerHTML = element.innerHTML.replace(/migrant(en)?/, 'reiziger$1');
  },
  copy(random) {
    const element = block(random);
    list.append(element.cloneNode(true));
    if (list.childElementCount > 5) list.firstElementChild?.remove();
  },
  quoteBack(random) {
    // What it reads in one place it writes in another.
    area.value = block(random).textContent ?? '';
    const item = document.createElement('li');
    item.textContent = held(random).data;
    list.append(item);
  },
  move: (random) => main.append(block(random)),
  split(random) {
    const node = held(random);
    if (node.length > 10) texts.push(node.splitText(Math.floor(node.length / 2)));
  },
  bold(random) {
    const node = held(random);
    if (node.length < 12 || !node.isConnected) return;
    const range = document.createRange();
    range.setStart(node, 4);
    range.setEnd(node, 9);
    range.surroundContents(document.createElement('b'));
  },
  lastChild(random) {
    const element = block(random);
    if (element.childNodes.length > 2) element.lastChild?.remove();
  },
  countChildren(random) {
    const element = block(random);
    element.setAttribute('data-children', String(element.childNodes.length));
  },
  fresh(random) {
    main.prepend(paragraph(sentence('nl', random)));
    if (main.childElementCount > 14) main.lastElementChild?.remove();
  },
  freshAgain(random) {
    main.append(paragraph(`Hier is een zin. ${sentence('nl', random)}`));
  },
};

stage((random) => {
  const name = random.one(Object.keys(acts));
  acts[name]?.(random);
  return name;
});

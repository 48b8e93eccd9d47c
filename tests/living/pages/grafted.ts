/**
 * Scripts that take up the server's text nodes and write, cut, join, move and replace them, but never read them.
 * What they have made themselves they do read back.
 */
import type { Random } from './random.ts';
import { stage } from './stage.ts';
import { sentence } from './story.ts';

const main = document.querySelector('main') ?? document.body;
/** What stands in a closed `details`, and how a browser says what is selected there, depends on chance. */
const paragraphs = 'p:not(details p)';

/** Paragraphs in which two text nodes stand side by side: nothing else was taken out between them. */
const parted: Element[] = [];
const comments = document.createTreeWalker(main, NodeFilter.SHOW_COMMENT);
for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
  if (comment.parentElement) parted.push(comment.parentElement);
}
for (const paragraph of parted) {
  for (const child of [...paragraph.childNodes]) if (child instanceof Comment) child.remove();
}

/** The text nodes that came with the HTML, as the page holds them. */
const texts: Text[] = [];
const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const isProse =
    node.parentElement?.closest(paragraphs) && node.parentElement.localName !== 'textarea';
  if (node instanceof Text && isProse) texts.push(node);
}
/** The text nodes that the page has made. */
const own: Text[] = [];
/** What the script knows to be in them: it does not look. */
const lengths = new Map(texts.map((node) => [node, node.length]));

/** Long ones oftener: words that are marked stand in them. */
const held = (random: Random) => {
  const there = texts.filter((node) => node.isConnected);
  const long = there.filter((node) => (lengths.get(node) ?? 0) > 40);
  if (long.length > 0 && random.chance(0.6)) return random.one(long);
  return random.one(there.length > 0 ? there : texts);
};
const block = (random: Random) => random.one([...main.querySelectorAll<HTMLElement>(paragraphs)]);

function write(node: Text, text: string): void {
  node.data = text;
  lengths.set(node, text.length);
}

const acts: Readonly<Record<string, (random: Random) => void | Promise<void>>> = {
  write: (random) => write(held(random), sentence('nl', random)),
  writeTwo(random) {
    write(held(random), ` ${sentence('nl', random)}`);
    write(held(random), sentence('nl', random));
  },
  /** Other words of the same length: what was painted stands on the wrong ones. */
  sameLength(random) {
    const node = held(random);
    const length = lengths.get(node) ?? 0;
    write(node, `Nu een migrant ${'en toen '.repeat(50)}`.slice(0, length));
  },
  empty: (random) => write(held(random), ''),
  remove: (random) => held(random).remove(),
  replace(random) {
    const node = document.createTextNode(sentence('nl', random));
    const old = held(random);
    texts.push(node);
    lengths.set(node, node.length);
    if (old.isConnected) old.replaceWith(node);
  },
  takeOutAndBack(random) {
    const node = held(random);
    const { parentNode } = node;
    if (!parentNode) return;
    node.remove();
    parentNode.append(node);
  },
  split(random) {
    // As long as it knows that there is something to cut, it may cut at the front.
    const long = texts.filter((node) => node.isConnected && (lengths.get(node) ?? 0) > 40);
    if (long.length === 0) return;
    const node = random.one(long);
    const rest = node.splitText(Math.min(2, node.length));
    texts.push(rest);
    lengths.set(rest, (lengths.get(node) ?? 0) - 2);
    lengths.set(node, 2);
  },
  before: (random) => block(random).prepend('Ook: ', document.createElement('i')),
  after(random) {
    const bold = document.createElement('b');
    bold.textContent = ' een arbeidsmigrant';
    held(random).after(bold);
  },
  paragraph(random) {
    const paragraph = document.createElement('p');
    paragraph.append(sentence('nl', random));
    block(random).after(paragraph);
  },
  addOwn(random) {
    const node = document.createTextNode(sentence('nl', random));
    const paragraph = document.createElement('p');
    paragraph.append(node);
    own.push(node);
    random.one([...main.querySelectorAll('section')]).append(paragraph);
  },
  readOwn(random) {
    if (own.length > 0) main.setAttribute('data-own', random.one(own).data);
  },
  moveBlock(random) {
    const element = block(random);
    element.parentElement?.append(element);
  },
  removeBlock(random) {
    if (main.querySelectorAll(paragraphs).length > 15) block(random).remove();
  },
  textContent: (random) => {
    block(random).textContent = sentence('nl', random);
  },
  innerHtml: (random) => {
    block(random).innerHTML = `Een <b>migrant</b> zei: ${sentence('nl', random)}`;
  },
  /** Looks at the copy once all who watch the page have had their turn. */
  async cloneBlock(random) {
    const copy = block(random).cloneNode(true) as HTMLElement;
    block(random).after(copy);
    for (let turn = 0; turn < 3; turn += 1) await null;
    copy.dataset.marks = String(copy.querySelectorAll('mark').length);
  },
  writeHtmlBack: (random) => {
    const element = block(random);
    element.innerHTML += '<br>';
  },
  /** Throws away what has been emptied: the head of a marked text is never empty. */
  clean() {
    for (const node of texts) if (node.isConnected && !/\S/.test(node.data)) node.remove();
  },
  /** As translators do: the words go into a font in a font. */
  translate(random) {
    const node = held(random);
    if (!node.isConnected) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = sentence('nl', random);
    outer.append(inner);
    node.replaceWith(outer);
  },
  /** As dark modes do: styles and attributes, no text. */
  darken(random) {
    block(random).setAttribute('data-dark', String(random.below(9)));
    main.style.setProperty('color', random.one(['', 'rgb(10, 10, 10)']));
  },
  style: (random) => {
    block(random).style.display = random.one(['', 'block', 'inline-block', 'list-item']);
  },
  /** Somebody presses a link, and the page looks what was pressed. */
  press(random) {
    const link = random.one([...main.querySelectorAll('a'), main]);
    link.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = link.getBoundingClientRect();
    const pressed = document.elementFromPoint(left + width / 2, top + height / 2);
    if (link !== main) main.setAttribute('data-pressed', pressed?.localName ?? '');
  },
  edit(random) {
    const element = block(random);
    element.contentEditable = element.isContentEditable ? 'inherit' : 'true';
  },
  join: (random) => random.one(parted).normalize(),
  /** Comes once in a while: it cannot join across a mark, so that later cuts would fall elsewhere. */
  normalize: (random) => {
    if (random.chance(0.4)) main.normalize();
  },
};

/** What finds its marks only once, or seldom: after a while most texts have been written. */
const oftener = ['readOwn', 'split', 'split', 'join', 'join', 'press', 'press', 'edit'];

stage(async (random) => {
  const name = random.one([...Object.keys(acts), ...oftener]);
  await acts[name]?.(random);
  return name;
});

/** Components whose shadow trees come with the HTML: the page's own text in them, and slotted into them. */
import type { Random } from './random.ts';
import { stage } from './stage.ts';
import { sentence } from './story.ts';

/** Takes over the tree that the server sent, and makes one where there is none. */
class NewsCard extends HTMLElement {
  readonly tree: ShadowRoot;

  constructor() {
    super();
    const sent = this.attachInternals().shadowRoot;
    this.tree = sent ?? this.attachShadow({ mode: 'open' });
    if (!sent) this.tree.innerHTML = '<h2></h2><slot></slot><slot name="foot"></slot>';
  }
}
customElements.define('news-card', NewsCard);

const main = document.querySelector('main') ?? document.body;

const cards = () => [...main.querySelectorAll<NewsCard>('news-card')];
const card = (random: Random) => random.one(cards());
const headOf = ({ tree }: NewsCard) => tree.querySelector('h2') ?? main;
const slotted = (random: Random) => random.one([...main.querySelectorAll('news-card > p')]);

const acts: Readonly<Record<string, (random: Random) => void>> = {
  head: (random) => {
    headOf(card(random)).textContent = sentence('nl', random);
  },
  headWritten(random) {
    const { firstChild } = headOf(card(random));
    if (firstChild instanceof Text) firstChild.data = sentence('nl', random);
  },
  headHtml: (random) => {
    headOf(card(random)).innerHTML = `Een <b>migrant</b> zei: ${sentence('nl', random)}`;
  },
  more(random) {
    const paragraph = document.createElement('p');
    paragraph.append(sentence('nl', random));
    card(random).tree.append(paragraph);
  },
  /** What a component that keeps a list of its parts would find out. */
  count(random) {
    const one = card(random);
    const { childElementCount } = headOf(one);
    const counts = [
      one.tree.querySelectorAll('*').length,
      childElementCount,
      one.childElementCount,
    ];
    one.dataset.parts = counts.join(' ');
  },
  write(random) {
    const { firstChild } = slotted(random);
    if (firstChild instanceof Text) firstChild.data = sentence('nl', random);
  },
  otherSlot: (random) => {
    const paragraph = slotted(random);
    paragraph.slot = paragraph.slot ? '' : 'foot';
  },
  otherCard: (random) => card(random).append(slotted(random)),
  addCard(random) {
    const one = new NewsCard();
    headOf(one).textContent = sentence('nl', random);
    const paragraph = document.createElement('p');
    paragraph.append(sentence('nl', random));
    one.append(paragraph);
    main.append(one);
  },
  moveCard: (random) => main.append(card(random)),
  removeCard(random) {
    const all = cards();
    if (all.length > 8) random.one(all).remove();
  },
};

stage((random) => {
  const name = random.one(Object.keys(acts));
  acts[name]?.(random);
  return name;
});

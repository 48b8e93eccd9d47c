/** Web components: text in open shadow roots, in slots, and in roots within roots. */
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

class NewsItem extends HTMLElement {
  private readonly words = document.createTextNode('');

  constructor() {
    super();
    const paragraph = document.createElement('p');
    paragraph.append(this.words);
    const slot = document.createElement('slot');
    this.attachShadow({ mode: 'open' }).append(paragraph, slot);
  }

  set text(text: string) {
    if (this.words.data !== text) this.words.data = text;
  }
}

class NewsList extends HTMLElement {
  constructor() {
    super();
    const head = document.createElement('h2');
    const list = document.createElement('div');
    this.attachShadow({ mode: 'open' }).append(head, list);
  }

  show({ head, items }: Story): void {
    const title = this.shadowRoot?.querySelector('h2');
    const list = this.shadowRoot?.querySelector('div');
    if (!title || !list) return;
    title.textContent = head;
    while (list.childElementCount > items.length) list.lastElementChild?.remove();
    while (list.childElementCount < items.length) list.append(document.createElement('news-item'));
    for (const [at, { lang, text }] of items.entries()) {
      const item = list.children[at];
      if (!(item instanceof NewsItem)) continue;
      item.lang = lang;
      item.text = text;
      item.textContent = at % 2 === 0 ? '' : 'Aldus een vluchteling in het dorp.';
    }
  }
}
customElements.define('news-item', NewsItem);
customElements.define('news-list', NewsList);

const list = document.createElement('news-list');
const slotted = document.createElement('news-item');
const lead = document.createElement('p');
lead.append('Vandaag telde de gemeente ', '0', ' vluchtelingen in de opvang.');
slotted.append(lead);
const area = document.createElement('textarea');
area.defaultValue = 'Ik ken een asielzoeker.';
(document.querySelector('#root') ?? document.body).append(lead, list, slotted, area);

const show = (story: Story) => {
  const { count, note, who } = story;
  const [, number] = lead.childNodes;
  if (number instanceof Text) number.data = String(count);
  if (list instanceof NewsList) list.show(story);
  if (slotted instanceof NewsItem) slotted.text = note ?? `Er kwamen ${who} voorbij.`;
  slotted.textContent =
    note === null ? '' : `De burgemeester sprak met een asielzoeker over ${who}.`;
};
show(openingStory);
stageStory(show);

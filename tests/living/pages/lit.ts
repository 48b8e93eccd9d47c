/** Lit draws the story in the page itself, and each item in the shadow root of an element. */
import { html, LitElement, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

class StoryNote extends LitElement {
  static override properties = { note: {} };
  declare note: string;

  override render() {
    return html`<p class="note">${this.note} <slot></slot></p>`;
  }
}
customElements.define('story-note', StoryNote);

const root = document.querySelector<HTMLElement>('#root') ?? document.body;

async function show(story: Story): Promise<void> {
  const { head, count, who, other, isFirst, note, items, isOpen, draft } = story;
  render(
    html`<main>
      <h1>${head}</h1>
      <p class="lead">Vandaag telde de gemeente ${count} vluchtelingen en ${count * 2} asielzoekers.</p>
      <p>In de bus zaten <b>${who}</b> en ook ${other} op weg naar huis.</p>
      <p>${isFirst ? 'Eerst een vluchteling. ' : html`<i>Dan een arbeidsmigrant.</i> `}De rest blijft staan.</p>
      ${note === null ? null : html`<story-note .note=${note}>Vertelde een asielzoeker.</story-note>`}
      <ul>
        ${repeat(
          items,
          ({ key }) => key,
          ({ lang, text }) => html`<li lang=${lang}>${text}</li>`,
        )}
      </ul>
      <div>${unsafeHTML(story.html)}</div>
      <details ?open=${isOpen}>
        <summary>Over de asielprocedure</summary>
        <p>Een verblijfsvergunning duurt lang.</p>
      </details>
      <input .value=${draft} />
      <textarea>Ik ken een asielzoeker.</textarea>
    </main>`,
    root,
  );
  await root.querySelector<StoryNote>('story-note')?.updateComplete;
}

void show(openingStory).then(() => stageStory(show));

/** Preact draws the story. */
import { h, type JSX, render } from 'preact';
import { stageStory } from './stage.ts';
import { openingStory, type Story } from './story.ts';

function App({ story }: { readonly story: Story }): JSX.Element {
  const { head, count, who, other, isFirst, note, items, html, draft, isOpen } = story;
  return h(
    'main',
    null,
    h('h1', null, head),
    h(
      'p',
      { class: 'lead' },
      'Vandaag telde de gemeente ',
      count,
      ' vluchtelingen en ',
      count * 2,
      ' asielzoekers.',
    ),
    h('p', null, 'In de bus zaten ', h('b', null, who), ' en ook ', other, ' op weg naar huis.'),
    h(
      'p',
      null,
      isFirst && 'Eerst een vluchteling. ',
      !isFirst && 'Dan een arbeidsmigrant. ',
      'De rest blijft staan.',
    ),
    note !== null && h('p', { class: 'note' }, note),
    h(
      'ul',
      null,
      items.map(({ key, lang, text }) => h('li', { key, lang }, text)),
    ),
    h('div', { dangerouslySetInnerHTML: { __html: html } }),
    h(
      'details',
      { open: isOpen },
      h('summary', null, 'Over de asielprocedure'),
      h('p', null, 'Een verblijfsvergunning duurt lang.'),
    ),
    h('input', { value: draft }),
    h('textarea', null, 'Ik ken een asielzoeker.'),
  );
}

const root = document.querySelector('#root') ?? document.body;
const show = (story: Story) => render(h(App, { story }), root);
show(openingStory);
stageStory(show);

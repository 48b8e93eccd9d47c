/** The story as a React tree; drawn in the browser, and on the server for hydration. */
import { createElement as h, type ReactElement } from 'react';
import type { Story } from './story.ts';

/** @param isPlain Adjacent texts are joined, so that no comment stands between them in the server's HTML. */
export function App({
  story,
  isPlain = false,
}: {
  readonly story: Story;
  readonly isPlain?: boolean;
}): ReactElement {
  const texts = (...all: readonly (string | number | false)[]) =>
    isPlain ? [all.filter((text) => text !== false).join('')] : all;
  const { head, count, who, other, isFirst, note, items, html, draft, isOpen } = story;
  return h(
    'main',
    null,
    h('h1', null, head),
    h(
      'p',
      { className: 'lead' },
      ...texts(
        'Vandaag telde de gemeente ',
        count,
        ' vluchtelingen en ',
        count * 2,
        ' asielzoekers.',
      ),
    ),
    h(
      'p',
      null,
      'In de bus zaten ',
      h('b', null, who),
      ...texts(' en ook ', other, ' op weg naar huis.'),
    ),
    h(
      'p',
      null,
      ...texts(
        isFirst && 'Eerst een vluchteling. ',
        !isFirst && 'Dan een arbeidsmigrant. ',
        'De rest blijft staan.',
      ),
    ),
    note !== null && h('p', { className: 'note' }, note),
    h(
      'ul',
      null,
      items.map(({ key, lang, text }) => h('li', { key, lang }, text)),
    ),
    // biome-ignore lint/security/noDangerouslySetInnerHtml: pages do this, so it is tried.
    h('div', { dangerouslySetInnerHTML: { __html: html } }),
    h(
      'details',
      { open: isOpen },
      h('summary', null, 'Over de asielprocedure'),
      h('p', null, 'Een verblijfsvergunning duurt lang.'),
    ),
    h('input', { value: draft, onChange: () => undefined }),
    h('textarea', { defaultValue: 'Ik ken een asielzoeker.' }),
  );
}

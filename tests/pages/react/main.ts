/** A React page about migration that changes its own marked text, with the text that it should show. */
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface State {
  readonly step: number;
}

const names = ['vluchtelingen', 'asielzoekers', 'illegalen', 'mensen zonder papieren', 'reizigers'];
const nameAt = (step: number) => names[step % names.length] ?? '';

/** The paragraphs of a state, as React draws them and as they should read. */
function paragraphs(step: number): string[] {
  return [
    `Vandaag telde de gemeente ${step} vluchtelingen en ${step * 2} asielzoekers in de opvang.`,
    `In de bus zaten ${nameAt(step)} en ook ${nameAt(step + 1)}.`,
    ...(step % 3 === 0 ? ['Er kwam een asielzoeker bij.'] : []),
    ...Array.from(
      { length: step % 4 },
      (_, at) => `Regel ${at}: een vluchteling uit groep ${step}.`,
    ),
    'Over naturalisatie en immigratie schreef niemand.',
  ];
}

let show: (state: State) => void = () => undefined;

function App() {
  const [{ step }, setState] = useState<State>({ step: 0 });
  show = setState;
  return h(
    'main',
    null,
    h(
      'p',
      null,
      'Vandaag telde de gemeente ',
      step,
      ' vluchtelingen en ',
      step * 2,
      ' asielzoekers in de opvang.',
    ),
    h('p', null, 'In de bus zaten ', h('b', null, nameAt(step)), ' en ook ', nameAt(step + 1), '.'),
    step % 3 === 0 && h('p', null, 'Er kwam een asielzoeker bij.'),
    Array.from({ length: step % 4 }, (_, at) =>
      h('p', { key: at }, `Regel ${at}: een vluchteling uit groep ${step}.`),
    ),
    h('p', null, 'Over naturalisatie en immigratie schreef niemand.'),
  );
}

const container = document.getElementById('root');
if (container) createRoot(container).render(h(App));

/** Brings the page to its next state and says what it shows and what it should. */
function update(step: number): { shown: string; expected: string } {
  flushSync(() => show({ step }));
  const shown = [...document.querySelectorAll('p')].map((p) => p.textContent ?? '');
  return { shown: shown.join('\n'), expected: paragraphs(step).join('\n') };
}
Object.assign(window, { update });

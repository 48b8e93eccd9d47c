/** A page of many routes, and one that grows for ever until it is left. */
import './stage.ts';
import { Random } from './random.ts';
import { sentence } from './story.ts';

export type SoakStep = 'route' | 'append';

declare global {
  interface Window {
    /** Takes the steps of these numbers. */
    soak?(step: SoakStep, from: number, to: number): Promise<void>;
  }
}

const root = document.querySelector('#root') ?? document.body;

function article(nth: number): HTMLElement {
  const random = new Random(nth);
  const element = document.createElement('article');
  for (let line = 0; line < 10; line += 1) {
    const paragraph = document.createElement('p');
    paragraph.append(`Bericht ${nth}: ${sentence('nl', random)} Ook een asielzoeker.`);
    element.append(paragraph);
  }
  return element;
}

root.append(article(0));

window.soak = async (step, from, to) => {
  for (let nth = from; nth < to; nth += 1) {
    if (step === 'append') root.append(article(nth));
    else {
      history.pushState(null, '', `#${nth}`);
      root.replaceChildren(article(nth));
    }
    await new Promise((resolve) => {
      setTimeout(resolve, nth % 10 === 9 ? 250 : 5);
    });
  }
};

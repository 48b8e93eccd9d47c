/** A page that throws its text away, step by step, and knows what of it is still in memory. */
import './stage.ts';
import { Random } from './random.ts';
import { nodesBelow } from './snapshot.ts';
import { sentence } from './story.ts';

/** A node that has left the page; its name is kept, the node is not. */
interface Gone {
  readonly name: string;
  readonly node: WeakRef<Node>;
}

declare global {
  interface Window {
    gone?: {
      /** Goes to another route; the next paragraph of the server's leaves with the last one. */
      go(nth: number): void;
      /** All text leaves. */
      end(): void;
      /** How many nodes have left so far. */
      count(): number;
      /** The names of those that are still in memory. */
      left(): string[];
    };
  }
}

const root = document.querySelector('#root') ?? document.body;
const route = document.createElement('article');
root.append(route);
const all: Gone[] = [];

function leave(element: Element): void {
  for (const node of [element, ...nodesBelow(element)]) {
    all.push({ name: node.nodeName, node: new WeakRef(node) });
  }
  element.remove();
}

function draw(nth: number): void {
  const random = new Random(nth);
  for (let line = 0; line < 4; line += 1) {
    const paragraph = document.createElement('p');
    paragraph.append(`${sentence('nl', random)} Ook een asielzoeker.`);
    route.append(paragraph);
  }
}

draw(0);

window.gone = {
  go(nth) {
    for (const paragraph of [...route.children]) leave(paragraph);
    const served = root.querySelector('main p');
    if (served) leave(served);
    history.pushState(null, '', `#${nth}`);
    draw(nth);
  },
  end() {
    for (const element of [...route.children, ...root.querySelectorAll('main')]) leave(element);
  },
  count: () => all.length,
  left: () => all.filter(({ node }) => node.deref() !== undefined).map(({ name }) => name),
};

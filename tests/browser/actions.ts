/** What a page may do to its own nodes, the same to two copies of it. */
import fc from 'fast-check';
import { build, someText, type Tree, trees } from './trees.ts';

/** Two copies of a page: the one with us, and the control without. */
export interface Twins {
  readonly page: HTMLElement;
  readonly control: HTMLElement;
  /** The nodes that the page itself made, in both copies at the same place of the list. */
  readonly own: { readonly page: Node; readonly control: Node }[];
}

export type Action =
  | { readonly do: 'write' | 'setText'; readonly at: number; readonly text: string }
  | { readonly do: 'remove' | 'normalize'; readonly at: number }
  | { readonly do: 'split'; readonly at: number; readonly offset: number }
  | { readonly do: 'wrap'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | {
      readonly do: 'before' | 'after' | 'append' | 'prepend' | 'replace' | 'replaceChildren';
      readonly at: number;
      readonly trees: Tree[];
    };

const at = fc.nat(60);
const text = someText.map((said) => `Nieuw ${said}`);
const made = <T extends string>(name: T) => fc.constant(name);

/** Actions that write, add or remove. */
const changes: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: made('write'), at, text }) },
  fc.record({ do: made('setText'), at, text }),
  { weight: 2, arbitrary: fc.record({ do: made('remove'), at }) },
  { weight: 2, arbitrary: fc.record({ do: made('move'), at, to: at }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('before', 'after', 'append', 'prepend', 'replace', 'replaceChildren'),
      at,
      trees,
    }),
  },
);

/** Actions that cut text nodes and write nothing. */
const cuts: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: made('split'), at, offset: fc.nat(20) }),
  fc.record({ do: made('wrap'), at, from: fc.nat(20), to: fc.nat(20) }),
);
/** What a page does before the observers have their turn. */
const batches = fc.oneof(
  { weight: 2, arbitrary: fc.array(changes, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.tuple(cuts) },
);
/** `normalize()` comes last: it cannot join across a mark, so the text may lie in more nodes after it. */
export const scripts = fc
  .tuple(
    fc.array(batches, { minLength: 1, maxLength: 4 }),
    fc.option(fc.record({ do: made('normalize'), at }), { freq: 3 }),
  )
  .map(([script, last]): Action[][] => (last ? [...script, [last]] : script));

function adopt(twins: Twins, page: Node, control: Node): void {
  twins.own.push({ page, control });
  for (const [nth, child] of [...page.childNodes].entries()) {
    const twin = control.childNodes[nth];
    if (twin) adopt(twins, child, twin);
  }
}

function buildTwice(twins: Twins, described: readonly Tree[]): { page: Node[]; control: Node[] } {
  const page = described.map(build);
  const control = described.map(build);
  for (const [nth, node] of page.entries()) {
    const twin = control[nth];
    if (twin) adopt(twins, node, twin);
  }
  return { page, control };
}

export function twinsOf(page: HTMLElement, described: readonly Tree[]): Twins {
  const control = document.createElement('main');
  const twins: Twins = { page, control, own: [{ page, control }] };
  const built = buildTwice(twins, described);
  page.replaceChildren(...built.page);
  control.replaceChildren(...built.control);
  return twins;
}

/** Does the same to both copies. An action that makes no sense on the node that it met does nothing. */
export function act(twins: Twins, action: Action): void {
  const { own } = twins;
  const pick = (isFit: (node: Node) => boolean) => {
    const fit = own.filter(({ page }) => isFit(page) && twins.page.contains(page));
    return fit[action.at % Math.max(1, fit.length)];
  };
  const isElement = (node: Node) => node instanceof Element && node.localName !== 'br';
  const isInner = (node: Node) => node !== twins.page;
  switch (action.do) {
    case 'write': {
      const { page, control } = pick((node) => node instanceof Text) ?? {};
      if (page instanceof Text && control instanceof Text) {
        page.data = action.text;
        control.data = action.text;
      }
      return;
    }
    case 'setText': {
      const met = pick(isElement);
      if (met) for (const node of [met.page, met.control]) node.textContent = action.text;
      return;
    }
    case 'remove': {
      const met = pick(isInner);
      if (met) for (const node of [met.page, met.control]) node.parentNode?.removeChild(node);
      return;
    }
    case 'normalize': {
      const met = pick(isElement);
      if (met) for (const node of [met.page, met.control]) node.normalize();
      return;
    }
    case 'split':
    case 'wrap': {
      const { page, control } = pick((node) => node instanceof Text) ?? {};
      if (!(page instanceof Text && control instanceof Text)) return;
      const within = (offset: number) => offset % (page.data.length + 1);
      if (action.do === 'split') {
        const offset = within(action.offset);
        page.splitText(offset);
        control.splitText(offset);
        return;
      }
      const [from = 0, to = 0] = [within(action.from), within(action.to)].sort((a, b) => a - b);
      for (const node of [page, control]) {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        range.surroundContents(document.createElement('em'));
      }
      return;
    }
    case 'move': {
      const met = pick(isInner);
      const target = own[action.to % own.length];
      if (!met || !target || !isElement(target.page) || met.page.contains(target.page)) return;
      target.page.appendChild(met.page);
      target.control.appendChild(met.control);
      return;
    }
    case 'append':
    case 'prepend':
    case 'replaceChildren': {
      const { page, control } = pick(isElement) ?? {};
      if (!(page instanceof Element && control instanceof Element)) return;
      const news = buildTwice(twins, action.trees);
      page[action.do](...news.page);
      control[action.do](...news.control);
      return;
    }
    default: {
      const { page, control } = pick(isInner) ?? {};
      if (!isChild(page) || !isChild(control)) return;
      const news = buildTwice(twins, action.trees);
      const name = action.do === 'replace' ? 'replaceWith' : action.do;
      page[name](...news.page);
      control[name](...news.control);
    }
  }
}

function isChild(node: Node | undefined): node is Element | Text | Comment {
  return node instanceof Element || node instanceof CharacterData;
}

/** Random pages, described so that the same page can be built twice. */
import fc from 'fast-check';

export type Tree =
  | { readonly text: string }
  | { readonly comment: string }
  | {
      readonly name: string;
      readonly attributes: Record<string, string>;
      readonly children: Tree[];
    };

const words = fc.constantFrom(
  ...['vluchteling', 'vluchtelingen', 'migrant', 'mensen', 'zonder', 'papieren', 'een', 'De'],
  ...['vluchte', 'ling', ' ', ' ', ' ', '. ', ', ', '\n', '\t', '“', '🙂', 'é', ''],
);
export const someText = fc.array(words, { maxLength: 8 }).map((pieces) => pieces.join(''));

const inlineNames = ['span', 'b', 'a', 'em', 'q', 'span', 'code', 'br', 'mark'];
const blockNames = ['p', 'div', 'li', 'blockquote', 'section'];
const attributes = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    ...[{ lang: 'en' }, { hidden: '' }, { contenteditable: 'true' }, { 'aria-hidden': 'true' }],
    ...[{ style: 'display:flex' }, { style: 'display:block' }, { style: 'display:contents' }],
  ),
);

const { tree } = fc.letrec<{ tree: Tree; children: Tree[] }>((tie) => ({
  children: fc.array(tie('tree'), { maxLength: 5 }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: someText.map((text) => ({ text })) },
    { weight: 1, arbitrary: fc.constantFrom({ comment: ' ' }, { comment: 'x' }) },
    {
      weight: 4,
      arbitrary: fc.record({
        name: fc.constantFrom(...inlineNames, ...blockNames),
        attributes,
        children: tie('children'),
      }),
    },
  ),
}));
export const trees = fc.array(tree, { minLength: 1, maxLength: 5 });

export function build(tree: Tree): Node {
  if ('text' in tree) return document.createTextNode(tree.text);
  if ('comment' in tree) return document.createComment(tree.comment);
  const element = document.createElement(tree.name);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  if (tree.name !== 'br') element.append(...tree.children.map(build));
  return element;
}

/** Cuts an HTML file into blocks by the rules of `lib/page`, with offsets into the file. */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Span } from '../../lib/match/quotes.ts';
import { gapCharacter, inlineNames, skippedNames, unseenNames } from '../../lib/page/names.ts';
import type { FileBlock } from './read-text.ts';

interface State {
  text: string;
  offsets: number[];
  quoted: Span[];
  readonly blocks: FileBlock[];
}

interface Surroundings {
  readonly lang: string | null;
  /** Inside a `blockquote` or around another run of a `q`: the whole run is quoted. */
  readonly isQuoted: boolean;
}

/** @param html The whole file; broken HTML is read as browsers read it. */
export function htmlBlocks(html: string): FileBlock[] {
  const state: State = { text: '', offsets: [], quoted: [], blocks: [] };
  const root = parse(html, { sourceCodeLocationInfo: true });
  walk(root, html, state, { lang: null, isQuoted: false });
  return state.blocks;
}

function walk(parent: Tree.ParentNode, html: string, state: State, around: Surroundings): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text') addText(child as Tree.TextNode, html, state);
    else if ('tagName' in child) enter(child, html, state, around);
  }
}

function enter(element: Tree.Element, html: string, state: State, around: Surroundings): void {
  if (isSkipped(element)) {
    if (!unseenNames.has(element.tagName)) separate(state, gapCharacter);
    return;
  }
  if (element.tagName === 'br') {
    separate(state, '\n');
    return;
  }
  const lang = attribute(element, 'lang') ?? around.lang;
  const isQuote = element.tagName === 'q';
  const endsRun = !inlineNames.has(element.tagName) || lang !== around.lang;
  const inside = {
    lang,
    isQuoted: around.isQuoted || element.tagName === 'blockquote' || (isQuote && endsRun),
  };
  if (endsRun) flush(state, around);
  const start = state.text.length;
  walk(element, html, state, inside);
  if (isQuote && state.text.length > start) state.quoted.push({ start, end: state.text.length });
  if (endsRun) flush(state, inside);
}

function flush(state: State, { lang, isQuoted }: Surroundings): void {
  const { text, offsets, blocks } = state;
  const quoted = isQuoted ? [{ start: 0, end: text.length }] : state.quoted;
  if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ text, offsets, lang, quoted });
  state.text = '';
  state.offsets = [];
  state.quoted = [];
}

function separate(state: State, character: string): void {
  if (state.text === '') return;
  state.offsets.push(state.offsets.at(-1) ?? 0);
  state.text += character;
}

function addText(node: Tree.TextNode, html: string, state: State): void {
  const place = node.sourceCodeLocation;
  if (!place || (state.text === '' && node.value.trim() === '')) return;
  const raw = html.slice(place.startOffset, place.endOffset);
  for (const { text, start } of decoded(raw)) {
    for (let at = 0; at < text.length; at += 1) {
      state.offsets.push(place.startOffset + start + (text.length === 1 ? 0 : at));
    }
    state.text += text.replace(/[\n\r\t]/g, ' ');
  }
}

/** Stretches of source text as read: as they are, or one character reference each. */
function decoded(raw: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let last = 0;
  for (const match of raw.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)) {
    parts.push({ text: raw.slice(last, match.index), start: last });
    parts.push({ text: referenceText(match[0]), start: match.index });
    last = match.index + match[0].length;
  }
  parts.push({ text: raw.slice(last), start: last });
  return parts;
}

function referenceText(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node?.nodeName === '#text' ? (node as Tree.TextNode).value : reference;
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The skip rule, as far as a file without a browser can tell. */
function isSkipped(element: Tree.Element): boolean {
  const value = (name: string) => attribute(element, name);
  const editable = value('contenteditable');
  return (
    skippedNames.has(element.tagName) ||
    (element.tagName === 'pre' && hasCode(element)) ||
    value('hidden') !== null ||
    value('inert') !== null ||
    value('aria-hidden') === 'true' ||
    value('translate') === 'no' ||
    (editable !== null && editable !== 'false') ||
    /(?:^|\s)notranslate(?:\s|$)/.test(value('class') ?? '') ||
    /^(?:textbox|searchbox|combobox)$/.test(value('role') ?? '')
  );
}

function hasCode(element: Tree.Element): boolean {
  return element.childNodes.some(
    (child) => 'tagName' in child && (child.tagName === 'code' || hasCode(child)),
  );
}

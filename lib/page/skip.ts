/** The one skip rule: what is never read and never painted, for the scanner and both painters. */
import { skippedNames } from './names.ts';
import { flatParent } from './tree.ts';

/** Rich editors that do not always say so by `contenteditable`. */
const editorSelector =
  '.ProseMirror, .ck-content, .cm-editor, .monaco-editor, .DraftEditor-root, [data-slate-editor], [data-lexical-editor], .kix-appview-editor';

/** How far the reader lets Migralex go. */
export interface Reach {
  /** Whether text that is being written is read too. */
  readonly editable: boolean;
  /** The whole page, or only what is not there to find the way about the site. */
  readonly area: 'page' | 'article';
}

export const wholePage: Reach = { editable: false, area: 'page' };

/** What leads about a site, by element and by role. */
const wayfinding =
  'nav, aside, menu, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=menu], [role=menubar]';
/** What holds an article, with its own header and footer. */
const articleSelector = 'article, main, [role=article], [role=main]';

/** The attributes by which an element becomes one that is skipped, or is no more. */
export const skipAttributes = ['hidden', 'inert', 'aria-hidden', 'translate', 'contenteditable'];

/** All elements that may be skipped, or be in another language, by their attributes. */
export const specialSelector = `${skipAttributes.map((name) => `[${name}]`).join(', ')}, [role], [lang], .notranslate, ${editorSelector}`;

/** Whether an element is skipped by itself, its ancestors left aside. */
export function isSkipped(element: Element, reach = wholePage): boolean {
  const name = element.localName;
  if (skippedNames.has(name)) return true;
  if (name === 'pre' && element.querySelector('code')) return true;
  if (reach.area === 'article' && isWayfinding(element)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('translate') === 'no' || element.classList.contains('notranslate'))
    return true;
  return !reach.editable && isEditor(element);
}

function isWayfinding(element: Element): boolean {
  const name = element.localName;
  if (name === 'header' || name === 'footer') return !element.closest(articleSelector);
  return element.matches(wayfinding);
}

/** Whether a page says where its article is; else the whole page is read in any case. */
export function hasArticle(document: Document): boolean {
  return document.querySelector(articleSelector) !== null;
}

/** Whether an element holds text that is being written. */
function isEditor(element: Element): boolean {
  return isEditable(element) || element.matches(editorSelector);
}

/**
 * Whether a node lies in text that is being written: no element may ever enter there.
 * @param end Something around the node; what is around that is not looked at.
 */
export function isWithinEditor(node: Node, end: Node | null = null): boolean {
  for (let at: Node | null = node; at && at !== end; at = flatParent(at)) {
    if (at instanceof Element && at.hasAttributes() && isEditor(at)) return true;
  }
  return false;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return /^(?:textbox|searchbox|combobox)$/.test(element.getAttribute('role') ?? '');
}

/**
 * Whether a node lies in text that is skipped; slotted text also where its slot is.
 * @param end Something around the node; what is around that is not looked at.
 */
export function isWithinSkipped(node: Node, reach = wholePage, end: Node | null = null): boolean {
  for (let at: Node | null = node; at && at !== end; at = flatParent(at)) {
    if (at instanceof Element && isSkipped(at, reach)) return true;
  }
  return false;
}

/** Whether a document is prose that may be read at all: HTML, and not one big editor. */
export function isReadable(document: Document): boolean {
  const { contentType, designMode, body } = document;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return designMode !== 'on' && body !== null;
}

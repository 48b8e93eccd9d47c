/** The one skip rule: what is never read and never painted, for the scanner and both painters. */
import { skippedNames, unseenNames } from './names.ts';
import { flatParent } from './tree.ts';

/** Rich editors that do not always say so by `contenteditable`. */
const editorSelector =
  '.ProseMirror, .ck-content, .cm-editor, .monaco-editor, .DraftEditor-root, [data-slate-editor], [data-lexical-editor], .kix-appview-editor';

/** Whether an element is skipped by itself, its ancestors left aside. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (skippedNames.has(name)) return true;
  if (name === 'pre' && element.querySelector('code')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('translate') === 'no' || element.classList.contains('notranslate'))
    return true;
  return isEditable(element) || element.matches(editorSelector);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return /^(?:textbox|searchbox|combobox)$/.test(element.getAttribute('role') ?? '');
}

/** Whether a skipped element leaves no visible gap in the line. */
export function isUnseen(element: Element): boolean {
  return unseenNames.has(element.localName);
}

/** Whether a node lies in text that is skipped; slotted text also where its slot is. */
export function isWithinSkipped(node: Node): boolean {
  return isSkippedUpTo(node, null);
}

/** The same without a look at a node around it, and what is around that. */
export function isSkippedUpTo(node: Node, end: Node | null): boolean {
  for (let at: Node | null = node; at && at !== end; at = flatParent(at)) {
    if (at instanceof Element && isSkipped(at)) return true;
  }
  return false;
}

/** Whether a document is prose that may be read at all: HTML, and not one big editor. */
export function isReadable(document: Document): boolean {
  const { contentType, designMode, body } = document;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return designMode !== 'on' && body !== null;
}

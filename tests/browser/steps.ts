/** Single steps that pages take, for tables. */
import Mark from 'mark.js';
import { must } from './page.ts';

/** One page, twice, with a step that the page takes on the same nodes of both. */
export interface Step {
  readonly name: string;
  readonly html?: string;
  take(top: HTMLElement): void;
}
const ownText = (top: HTMLElement, selector: string, at = 0) =>
  must(
    [...must(top.querySelector(selector)).childNodes].filter((node) => node instanceof Text)[at],
  );
export const steps: Step[] = [
  {
    name: 'writes a host',
    take: (top) => {
      ownText(top, 'p').data = 'Een migrant komt.';
    },
  },
  {
    name: 'writes the same text again',
    take: (top) => {
      ownText(top, 'p').data = 'Een vluchteling komt.';
    },
  },
  {
    name: 'writes what the head is now',
    take: (top) => {
      ownText(top, 'p').data = 'Een ';
    },
  },
  {
    name: 'empties a host',
    take: (top) => {
      ownText(top, 'p').data = '';
    },
  },
  { name: 'removes a host', take: (top) => ownText(top, 'p').remove() },
  { name: 'moves a host', take: (top) => void top.append(ownText(top, 'p')) },
  { name: 'replaces a host', take: (top) => ownText(top, 'p').replaceWith('Een migrant') },
  {
    name: 'writes and removes a host',
    take(top) {
      const node = ownText(top, 'p');
      node.data = 'Een migrant';
      node.remove();
    },
  },
  {
    name: 'removes, writes and puts back a host',
    take(top) {
      const node = ownText(top, 'p');
      node.remove();
      node.data = 'Een migrant';
      must(top.querySelector('p')).prepend(node);
    },
  },
  {
    name: 'replaces the children',
    take: (top) => must(top.querySelector('p')).replaceChildren('Een migrant'),
  },
  {
    name: 'sets textContent',
    take: (top) => {
      must(top.querySelector('p')).textContent = 'Een migrant';
    },
  },
  {
    name: 'sets innerHTML',
    take: (top) => {
      must(top.querySelector('p')).innerHTML = 'Een <b>migrant</b>';
    },
  },
  { name: 'empties the block', take: (top) => must(top.querySelector('p')).replaceChildren() },
  { name: 'inserts before a host', take: (top) => ownText(top, 'p').before('Ook ') },
  {
    name: 'inserts an element after a host',
    take: (top) => ownText(top, 'p').after(document.createElement('hr')),
  },
  { name: 'inserts text after a host', take: (top) => ownText(top, 'p').after(' Ja.') },
  { name: 'appends to the block', take: (top) => must(top.querySelector('p')).append(' Ja.') },
  { name: 'removes the block', take: (top) => must(top.querySelector('p')).remove() },
  { name: 'removes a parent of the block', take: (top) => must(top.querySelector('div')).remove() },
  {
    name: 'unwraps the element around a host',
    html: '<p>Zij <b>is een vluchteling nu</b>.</p>',
    take(top) {
      const bold = must(top.querySelector('b'));
      bold.replaceWith(ownText(top, 'b'));
    },
  },
  {
    name: 'writes one of two hosts of a term',
    html: '<p>Er zijn mensen <b>die zonder</b> mensen <b>zonder</b> papieren</p>',
    take: (top) => {
      ownText(top, 'p', 1).data = ' veel ';
    },
  },
  { name: 'cuts a host in two', take: (top) => void ownText(top, 'p').splitText(2) },
  { name: 'cuts a host at its start', take: (top) => void ownText(top, 'p').splitText(0) },
  {
    name: 'cuts a host in three',
    html: '<p>De migrant helpt een vluchteling hier</p>',
    take: (top) => void ownText(top, 'p').splitText(1).splitText(1),
  },
  {
    name: 'puts an element around a word of a host',
    html: '<p>De oude man helpt een vluchteling hier</p>',
    take(top) {
      const range = document.createRange();
      range.setStart(ownText(top, 'p'), 3);
      range.setEnd(ownText(top, 'p'), 7);
      range.surroundContents(document.createElement('em'));
    },
  },
  {
    name: 'marks a word before ours with mark.js',
    html: '<p>De oude man helpt een vluchteling hier</p>',
    take: (top) => new Mark(top).mark('oude'),
  },
  {
    name: 'cuts a host in two and joins it again',
    take(top) {
      ownText(top, 'p').splitText(2);
      top.normalize();
    },
  },
  {
    name: 'cuts a host in three and joins it again',
    take(top) {
      ownText(top, 'p').splitText(1).splitText(1);
      top.normalize();
    },
  },
  {
    name: 'cuts a host and joins it to the text before it',
    html: '<p>Een oude man en <!-- -->dan een vluchteling en een migrant</p>',
    take(top) {
      const [before, comment, host] = [...must(top.querySelector('p')).childNodes].filter(
        (node) => !(node instanceof Element) && node.textContent !== '',
      );
      if (!(before instanceof Text && host instanceof Text)) throw new Error('No such texts.');
      host.splitText(2);
      comment?.remove();
      top.normalize();
    },
  },
  {
    name: 'joins text nodes',
    html: '<p>Een <!-- -->vluchteling en een migrant</p>',
    take: (top) => top.normalize(),
  },
];

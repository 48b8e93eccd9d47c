/** The yardsticks: small extensions whose content script does one thing on the pages of one host. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageIndex } from '../../../lib/glossary/glossary.ts';
import type { Lang } from '../../../lib/glossary/language.ts';
import { root } from '../../../scripts/ready.mjs';

/**
 * Hosts of the yardsticks; on `control` nothing runs. `hand` is the least that an extension pays which reads
 * in its background: it visits each node once and hands the text over, without a look at what it says.
 */
export type Yardstick = 'control' | 'walk' | 'warm' | 'hand' | 'markjs' | 'regexp';

/** `markjs` gives up after this time, in milliseconds, and says how far it came. */
export const markjsLimit = 120_000;

/** Reads every character of every text node once. */
const walk = `
function walk() {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data;
    for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
}
`;

const scripts: Readonly<Record<Exclude<Yardstick, 'control'>, string>> = {
  walk: `${walk} walk();`,
  warm: `${walk}
const times = [];
for (let run = 0; run < 15; run += 1) {
  const start = performance.now();
  walk();
  times.push(performance.now() - start);
}
document.documentElement.dataset.times = times.join(' ');`,
  hand: `
let texts = [];
let length = 0;
function send() {
  void chrome.runtime.sendMessage(texts);
  texts = [];
  length = 0;
}
function visit(parent) {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.data;
      if (text.charCodeAt(0) > 32 || text.trim() !== '') {
        texts.push(text);
        length += text.length;
        if (length >= 100_000) send();
      }
    } else if (node.nodeType === 1 && node.localName !== 'script' && node.localName !== 'style') {
      visit(node);
    }
  }
}
visit(document.body);
send();`,
  // Its log, called once a term, is the only place where it can be stopped.
  markjs: `
const list = terms[document.documentElement.lang.slice(0, 2)] ?? terms.en;
const end = performance.now() + ${markjsLimit};
let searched = 0;
const start = performance.now();
try {
  new Mark(document.body).mark(list, {
    accuracy: 'exactly',
    separateWordSearch: false,
    debug: true,
    log: { debug() { searched += 1; if (performance.now() > end) throw new Error('cut'); } },
  });
} catch {}
document.documentElement.dataset.markjs = [performance.now() - start, searched, list.length].join(' ');`,
  regexp: `
const list = terms[document.documentElement.lang.slice(0, 2)] ?? terms.en;
const escaped = list.map((term) => term.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'));
new Mark(document.body).markRegExp(
  new RegExp('(?<![\\\\p{L}\\\\p{N}])(?:' + escaped.join('|') + ')(?![\\\\p{L}\\\\p{N}])', 'giu'),
);`,
};

/** A background that knows nothing. */
const answering = 'chrome.runtime.onMessage.addListener((texts, sender, answer) => answer([]));';

/**
 * Writes the extensions into a new folder.
 * @returns Their folders.
 */
export function writeYardsticks(index: Readonly<Record<Lang, LanguageIndex>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'migralex-yardsticks-'));
  const terms = Object.fromEntries(
    Object.entries(index).map(([lang, { forms }]) => [
      lang,
      // Longest first, so that the alternation finds the same words as we do.
      [...new Set(forms.map(({ words }) => words.join(' ')))].sort((a, b) => b.length - a.length),
    ]),
  );
  return Object.entries(scripts).map(([host, script]) => {
    const own = join(folder, host);
    mkdirSync(own);
    const needsMark = script.includes('new Mark(');
    if (needsMark) {
      copyFileSync(
        join(root, 'node_modules', 'mark.js', 'dist', 'mark.min.js'),
        join(own, 'mark.js'),
      );
      writeFileSync(join(own, 'terms.js'), `const terms = ${JSON.stringify(terms)};`);
    }
    writeFileSync(join(own, 'content.js'), script);
    const hands = script.includes('sendMessage');
    if (hands) writeFileSync(join(own, 'background.js'), answering);
    const js = needsMark ? ['mark.js', 'terms.js', 'content.js'] : ['content.js'];
    writeFileSync(
      join(own, 'manifest.json'),
      JSON.stringify({
        ...{ manifest_version: 3, name: `Yardstick ${host}`, version: '1' },
        ...(hands && { background: { service_worker: 'background.js' } }),
        content_scripts: [{ matches: [`http://${host}.localhost/*`], js, run_at: 'document_idle' }],
      }),
    );
    return own;
  });
}

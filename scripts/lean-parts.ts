/** Leaves out of the packages what no page needs: each of them runs, or is at least read, on every page. */
import type { Plugin } from 'vite';

/** Preact's one use of `innerHTML` serves a property that we never set; reviewers need not wonder. */
const withoutInnerHtml: Plugin = {
  name: 'migralex-without-inner-html',
  transform: (code, id) =>
    id.includes('/node_modules/preact/') ? code.replaceAll('.innerHTML=', '.textContent=') : null,
};

/** Scripts that run in pages. They hear messages through their own library, and need nothing of the polyfill. */
const inPages: ReadonlySet<string> = new Set(['early', 'begin', 'content', 'card']);

/**
 * The polyfill describes every API of the browser, to make promises of callbacks. In manifest version 3
 * they all give promises by themselves; what is left for it is how messages are answered, which needs no
 * description. As a module it is not copied property by property, which would wake every API.
 */
let isInPage = false;
const leanPolyfill: Plugin = {
  name: 'migralex-lean-polyfill',
  configResolved({ define = {} }) {
    isInPage = inPages.has(String(define['import.meta.env.ENTRYPOINT']).replaceAll('"', ''));
  },
  transform(code, id) {
    if (!id.includes('/node_modules/webextension-polyfill/dist/')) return null;
    if (isInPage)
      return 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;';
    const described = /const apiMetadata = \{[\s\S]*?\n\s*\};/;
    const developerTools =
      /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);|devtools: \{[\s\S]*?\n {8}\},/g;
    // Counted are the arguments of described calls only; that a description is there was seen above.
    const counting =
      /if \((?:args\.length [<>] metadata\.(?:min|max)Args|Object\.keys\(apiMetadata\).*)\) \{\s*throw new Error\(.*\);\s*\}/g;
    const lean = code
      .replace(described, 'const apiMetadata = {runtime: {}};')
      .replace(counting, '')
      // Nothing but the extension loads it.
      .replace(/if \(!\(globalThis\.chrome .*\)\) \{\s*throw new Error\(.*\);\s*\}/, '')
      .replace(developerTools, '');
    return `const exports = {};\nconst module = { exports };\n${lean}\nexport default module.exports;`;
  },
};

/** What of mark.js is for searching, for frames and for its own undo: only `markRanges` is called. */
const unusedOfMark = [
  ...['getIframeContents', 'isIframeBlank', 'observeIframeLoad', 'onIframeReady', 'waitForIframes'],
  ...['forEachIframe', 'createInstanceOnIframe', 'compareNodeIframe', 'checkIframeFilter'],
  ...['handleOpenIframes', 'escapeStr', 'createRegExp', 'createSynonymsRegExp', 'processSynomyms'],
  ...['setupWildcardsRegExp', 'createWildcardsRegExp', 'setupIgnoreJoinersRegExp'],
  ...['createJoinersRegExp', 'createDiacriticsRegExp', 'createMergedBlanksRegExp'],
  ...['createAccuracyRegExp', 'getSeparatedKeywords', 'wrapMatches', 'wrapMatchesAcrossElements'],
  ...['unwrapMatches', 'normalizeTextNode', 'markRegExp', 'mark', 'unmark', 'log'],
];

/**
 * Cuts out the unused methods, what is done in frames and what would be written to a log.
 * @throws Error when a method is not found: then mark.js has changed, and the list must too.
 */
export function leanMark(code: string): string {
  const still = code
    .replace(/element\.matches \|\|[\s\S]*?webkitMatchesSelector/, 'element.matches')
    .replace(/^ +const ua = [\s\S]*?^ {4}\}\n/m, '')
    .replace(
      /^ +'(?:separateWordSearch|diacritics|synonyms|accuracy|acrossElements|caseSensitive|ignoreJoiners|ignoreGroups|ignorePunctuation|wildcards|iframesTimeout|debug)': .*,\n/gm,
      '',
    )
    .replace(/^ +this\.log\([\s\S]*?\);\n/gm, '')
    .replace(/^( +)if \(this\.iframes\) \{\n[\s\S]*?^\1\}(?: else \{\n([\s\S]*?)^\1\})?\n/gm, '$2');
  return unusedOfMark.reduce((lean, name) => {
    const method = new RegExp(`^ {2}${name}\\(.*\\) \\{\\n[\\s\\S]*?^ {2}\\}\\n`, 'm');
    const outer = new RegExp(`^ {2}this\\.${name} = [\\s\\S]*?^ {2}\\};\\n`, 'm');
    if (!method.test(lean)) throw new Error(`mark.js has no method "${name}" any more.`);
    return lean.replace(method, '').replace(outer, '');
  }, still);
}

const leanMarkPlugin: Plugin = {
  name: 'migralex-lean-mark',
  transform: (code, id) => (id.endsWith('/mark.js/dist/mark.es6.js') ? leanMark(code) : null),
};

/** Cuts out what the library of our messages would write to a log, which we do not give it. */
export function leanMessages(code: string): string {
  return code.replace(/\bconfig\??\.logger\?\.\w+\([\s\S]*?\);\n/g, ';\n');
}

const leanMessagesPlugin: Plugin = {
  name: 'migralex-lean-messages',
  transform: (code, id) =>
    id.includes('/@webext-core/messaging/dist/') ? leanMessages(code) : null,
};

const context = 'wxt/utils/content-script-context';

/** WXT's lifetime of a content script is not used: any page can end it with a forged event. */
const withoutContext: Plugin = {
  name: 'migralex-without-context',
  enforce: 'pre',
  resolveId: (id) => (id === context ? `\0${context}` : null),
  load: (id) => (id === `\0${context}` ? 'export class ContentScriptContext {}' : null),
};

export const leanParts = [
  withoutInnerHtml,
  leanPolyfill,
  leanMarkPlugin,
  leanMessagesPlugin,
  withoutContext,
];

/** Names of elements, by what they do to a run of text. Shared by the page and the command line. */

/** Elements that hold no text of the page, or text that is not prose. */
export const skippedNames: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title'],
  ...['input', 'textarea', 'select', 'option', 'optgroup', 'datalist', 'button'],
  ...['code', 'kbd', 'samp', 'var', 'svg', 'math', 'canvas'],
  ...['img', 'picture', 'object', 'embed', 'audio', 'video', 'iframe', 'frame', 'rt', 'rp'],
  ...['meter', 'progress'],
  'migralex-card',
]);

/** Skipped elements that are not shown: the text around them reads on as if they were not there. */
export const unseenNames: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'datalist'],
]);

/** Elements that text reads on through. */
export const inlineNames: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font'],
  ...[
    'i',
    'ins',
    'label',
    'mark',
    'nobr',
    'output',
    'q',
    'ruby',
    'rb',
    's',
    'slot',
    'small',
    'span',
  ],
  ...['strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr'],
]);

/** Stands in the text of a block for something that is skipped: no term goes across it. */
export const gapCharacter = '\uFFFC';

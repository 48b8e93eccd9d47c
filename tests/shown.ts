/** To be evaluated in a page: the words that are shown as terms, by either painter, sorted. */
export function wordsShown(): string[] {
  const marks = [...document.querySelectorAll('mark[data-concept]')].map(
    ({ textContent }) => textContent ?? '',
  );
  const ranges = ['migralex-term', 'migralex-flag', 'migralex-info'].flatMap((name) => [
    ...(CSS.highlights.get(name) ?? []),
  ]);
  const highlights = ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
  return [...marks, ...highlights].sort();
}

/** A page that writes, adds, removes and restyles without rest: thousands of mutation records a second. */
import './stage.ts';
import { Random } from './random.ts';
import { sentence } from './story.ts';

declare global {
  interface Window {
    /**
     * Storms for so many milliseconds, then gives each paragraph its last text.
     * @returns How many records the page has made.
     */
    storm?(milliseconds: number, recordsPerSecond: number): Promise<number>;
    /** How many paragraphs have no word highlighted; each ends with one. */
    unpainted?(): number;
  }
}

const root = document.querySelector('#root') ?? document.body;
const paragraphs = Array.from({ length: 300 }, (_, nth) => {
  const paragraph = document.createElement('p');
  paragraph.append(sentence('nl', new Random(nth)));
  return paragraph;
});
root.append(...paragraphs);

/** One turn of the storm. @returns How many records it makes for an observer of everything. */
function blow(turn: number): number {
  const paragraph = paragraphs[turn % paragraphs.length];
  const text = paragraph?.firstChild;
  if (!paragraph || !(text instanceof Text)) return 0;
  if (turn % 3 === 0) {
    text.data = sentence('nl', new Random(turn));
    return 1;
  }
  if (turn % 3 === 1) {
    const passing = document.createElement('b');
    passing.append('Een asielzoeker.');
    paragraph.append(passing);
    passing.remove();
    return 2;
  }
  paragraph.className = `turn-${turn}`;
  paragraph.hidden = turn % 2 === 0;
  return 2;
}

window.storm = async (milliseconds, recordsPerSecond) => {
  const start = performance.now();
  let records = 0;
  for (let turn = 0; ; ) {
    const passed = performance.now() - start;
    // What a busy machine has missed is not made up for in one go.
    const due = Math.min((passed / 1000) * recordsPerSecond, records + recordsPerSecond / 100);
    for (; records < due; turn += 1) records += blow(turn * 7);
    if (passed > milliseconds) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 8);
    });
  }
  for (const paragraph of paragraphs) {
    paragraph.hidden = false;
    paragraph.textContent = 'Een vluchteling.';
  }
  return records;
};

window.unpainted = () => {
  const painted = new Set<Node>();
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('migralex-')) continue;
    for (const { startContainer } of highlight) painted.add(startContainer);
  }
  return paragraphs.filter(({ firstChild }) => !firstChild || !painted.has(firstChild)).length;
};

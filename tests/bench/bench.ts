/**
 * `npm run bench`: prints the tables that tell how right and how quick Migralex is.
 * `npm run bench -- accuracy` or `-- speed` prints one part; `--runs=9` and `--page=encyclopedia` are for the speed part.
 */
import { parseArgs } from 'node:util';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';
import { printAccuracy } from './accuracy.ts';
import { printExamples } from './examples.ts';
import { hasGold } from './gold.ts';
import { printSizes } from './sizes.ts';
import { printSpeed } from './speed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    page: { type: 'string', multiple: true, default: [] },
  },
});
const isAsked = (part: string) => positionals.length === 0 || positionals.includes(part);

const glossary = loadGlossary(root);
if (isAsked('accuracy')) {
  printSizes(glossary);
  if (hasGold) printAccuracy(glossary);
  else console.log('accuracy: skipped, the labelled text is not beside the project');
  printExamples(glossary);
}
if (isAsked('speed')) await printSpeed(glossary, { runs: Number(values.runs), only: values.page });

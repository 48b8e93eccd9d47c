/** `npm run bench`: prints the tables that tell how right and how quick Migralex is. */
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';
import { printAccuracy } from './accuracy.ts';
import { printExamples } from './examples.ts';
import { hasGold } from './gold.ts';
import { printSizes } from './sizes.ts';

const glossary = loadGlossary(root);
printSizes(glossary);
if (hasGold) printAccuracy(glossary);
else console.log('accuracy: skipped, the labelled text is not beside the project');
printExamples(glossary);

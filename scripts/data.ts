/** `npm run data`: checks the data files and says what they hold. */
import { languages } from '../lib/glossary/language.ts';
import { DataError, loadGlossary } from './glossary.ts';
import { root } from './ready.mjs';

try {
  const { concepts, patterns, figures, sources, index } = loadGlossary(root);
  const count = (record: object) => Object.keys(record).length;
  console.log(
    `${count(concepts)} concepts, ${count(patterns)} patterns, ${count(figures)} figures, ${count(sources)} sources; forms: ${languages
      .map((lang) => `${lang} ${index[lang].forms.length}`)
      .join(', ')}`,
  );
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

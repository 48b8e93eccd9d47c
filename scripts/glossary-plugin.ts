import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadGlossary, readDataFiles } from './glossary.ts';

const name = 'virtual:glossary';

/** Gives `import { glossary } from 'virtual:glossary'` the glossary that `data/` makes. */
export function glossaryPlugin(root: string): Plugin {
  return {
    name: 'migralex-glossary',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      for (const { path } of readDataFiles(root)) this.addWatchFile(join(root, path));
      const json = JSON.stringify(JSON.stringify(loadGlossary(root)));
      // Parsing a string of JSON is quicker than reading the same as source text.
      return `export const glossary = JSON.parse(${json});`;
    },
  };
}

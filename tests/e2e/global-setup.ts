import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { glossaryPlugin } from '../../scripts/glossary-plugin.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the test pages that need a bundle are put. */
export const builtPages = join(root, '.output', 'test-pages');

/** Bundles the test pages that are programs of their own. */
export default async function buildTestPages(): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'tests', 'pages', 'react'),
    base: './',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(builtPages, 'react'), emptyOutDir: true },
  });
  await build({
    configFile: false,
    root: join(root, 'tests', 'pages', 'cards'),
    base: './',
    logLevel: 'warn',
    plugins: [glossaryPlugin(root)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: join(builtPages, 'cards'), emptyOutDir: true, chunkSizeWarningLimit: 3000 },
  });
}

/** Bundles the pages of the stacks, once for all tests. */
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { stacks } from './stacks.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the bundles are put. */
export const builtStacks = join(root, '.output', 'living-pages');

/** Svelte's own compiler is all that one component needs. */
const svelte: Plugin = {
  name: 'migralex-test-svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    return compile(code, { filename: id, dev: true, css: 'injected' }).js.code;
  },
};

export async function setup(): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'pages'),
    logLevel: 'warn',
    mode: 'development',
    plugins: [svelte],
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      // The builds for development say it when the page is not what they drew.
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir: builtStacks,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          [
            'painted',
            'reading',
            'soak',
            'gone',
            'storm',
            ...new Set(stacks.map(({ script }) => script)),
          ].map((name) => [name, join(import.meta.dirname, 'pages', `${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';
import { leanParts } from './scripts/lean-parts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the content script runs; the permission to serve open tabs is for the same pages. */
const pages = ['http://*/*', 'https://*/*'];

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // Only a sheet of the reader's own origin reaches highlights in the shadow trees of Firefox.
    'build:manifestGenerated': (_, { content_scripts: scripts = [] }) => {
      for (const script of scripts) Object.assign(script, { css_origin: 'user' });
    },
  },
  vite: ({ mode }) => ({
    // The mode "whole" is for tests that call what is left out otherwise.
    plugins: [glossaryPlugin(root), ...(mode === 'whole' ? [] : leanParts)],
    // The same code for browsers that know classes: a kilobyte less in every page.
    resolve: { alias: { 'mark.js': 'mark.js/dist/mark.es6.js' } },
    build: { target: ['chrome128', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,

    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: pages,
    action: { default_title: 'Migralex' },
    // Nothing of WXT's is around these two: the first runs before the page itself, the second on every page.
    content_scripts: [
      {
        matches: pages,
        js: ['early.js'],
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      },
      {
        matches: pages,
        js: ['begin.js'],
        css: ['content-scripts/content.css'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    // Letters that neither browser uses with these two keys, nor wikis and editors much.
    commands: {
      // L for look up: the popup opens ready to type.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextMark__',
      },
      'next-flag': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_nextFlag__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_toggleMarks__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'migralex@migralex.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});

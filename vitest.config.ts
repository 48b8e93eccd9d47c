import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const executablePath = process.env.MIGRALEX_CHROMIUM;
const isRoot = process.getuid?.() === 0;
/** What is polled for in a browser may take longer than the second that Vitest would give it. */
const patient = { poll: { timeout: 10_000 } };

/** The folder of a test decides where it runs: Node, a page in Chromium, or Firefox with the extension. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [glossaryPlugin(root)],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Vitest leaves a core free, which is half of a machine that has two.
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [glossaryPlugin(root)],
        // Named, so that none is found in the middle of a run, which would load the page anew.
        optimizeDeps: {
          include: [
            'fast-check',
            'mark.js',
            'preact',
            'preact/jsx-dev-runtime',
            '@floating-ui/dom',
          ],
        },
        test: {
          name: 'browser',
          expect: patient,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: isRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        test: {
          name: 'living',
          expect: patient,
          include: ['tests/living/**/*.test.ts'],
          globalSetup: ['tests/living/set-up.ts'],
          // Pages wait more than they work: some at a time, and both browsers side by side.
          maxConcurrency: 3,
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          expect: patient,
          include: ['tests/firefox/**/*.test.ts'],
          // A busy machine may miss a moment of the pointer or of a frame.
          retry: 1,
          // Each file has browsers of its own, which wait more than they work.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

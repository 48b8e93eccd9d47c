import { defineConfig } from '@playwright/test';

/** The built extension in real Chromium. Build first: `npm run build`. */
export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A busy machine may miss a moment; what passes only when run again is named in the report.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: 'line',
  outputDir: '../../.output/e2e',
});

import type { Page } from '@playwright/test';
import { cardText, expect, marked, test } from './fixtures.ts';

const body = `<!doctype html><html lang="nl-BE"><meta charset="utf-8"><title>Streng</title>
<p>In de bus zat een asielzoeker, en een vluchteling uit Gent.</p>
<p>De politie pakte vorige week illegalen op, en een migrant.</p>`;

/** What a page may forbid, each as strictly as it can. */
const policies: readonly string[] = [
  "default-src 'none'; style-src 'none'; script-src 'none'; form-action 'none'; base-uri 'none'",
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "sandbox; default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'sandbox allow-scripts',
];

/** A page with these headers, and the reports that the browser sends about it. */
async function openStrict(page: Page, policy: string, origin: string) {
  const reports: string[] = [];
  const problems: string[] = [];
  await page.route('**/strict', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `${policy}; report-uri /report` },
      body,
    }),
  );
  await page.route('**/report', (route) => {
    reports.push(route.request().postData() ?? '');
    return route.fulfill({ status: 204 });
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (said) => {
    // The test's own hovering is stopped by a sandbox, also without the extension.
    if (said.text().startsWith('Blocked script execution')) return;
    if (/security|policy|trusted|refused|blocked/i.test(said.text())) problems.push(said.text());
  });
  await page.goto(`${origin}/strict`);
  return { reports, problems };
}

for (const policy of policies) {
  test(`on a page that forbids nearly all the card shows, and nothing is reported: ${policy}`, async ({
    context,
    server,
  }) => {
    const page = await context.newPage();
    const { reports, problems } = await openStrict(page, policy, server.origin);
    await marked(page);
    await countViolations(page);
    await page.locator('mark[data-verdict=flag]').hover();
    expect(await cardText(page)).toContain('illegalen');
    const looks = await page.locator('mark[data-verdict=flag]').evaluate((mark) => {
      const { textDecorationLine } = getComputedStyle(mark);
      const card = document.querySelector('migralex-card')?.getBoundingClientRect();
      return { textDecorationLine, isWide: (card?.width ?? 0) > 200 };
    });
    expect(looks).toEqual({ textDecorationLine: 'underline', isWide: true });
    await page.keyboard.press('Escape');
    await expect(page.locator('migralex-card:popover-open')).toHaveCount(0);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(reports).toEqual([]);
    expect(problems).toEqual([]);
  });
}

/** A page without scripts of its own cannot tell; the test listens in its place. */
async function countViolations(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

test('a policy that is broken is seen by the test', async ({ context, server }) => {
  const page = await context.newPage();
  await openStrict(page, policies[0] ?? '', server.origin);
  await countViolations(page);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  await expect
    .poll(() => page.evaluate(() => window.violations))
    .toEqual(['style-src-elem inline']);
});

declare global {
  interface Window {
    violations: string[];
  }
}

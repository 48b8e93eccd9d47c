/** A test of the tests: with a guard switched off, the same page is no longer what it is alone. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForOwnPages } from '../firefox/firefox.ts';
import { type BrowserName, builds, launch } from './browsers.ts';
import { compare, type Outcome } from './differential.ts';
import { isAll, patience } from './extent.ts';
import type { Mutant } from './mutant.ts';
import { buildMutant, mutatedFiles } from './mutant-build.ts';
import { lifecycleMutants } from './mutants-lifecycle.ts';
import { painterMutants } from './mutants-painters.ts';
import { install, type Scenario } from './place.ts';
import { type StackServer, serveStacks } from './server.ts';
import { type Stack, stacks } from './stacks.ts';

const mutants = [...painterMutants, ...lifecycleMutants];
/** Some stand for all in `npm test`. */
const chosen = mutants.filter((mutant) => isAll || mutant.isQuick);
/** What must be green with all guards on. */
const scenarios = chosen
  .flatMap(({ stack, browser: name = 'chromium' }) =>
    typeof stack === 'string'
      ? []
      : [{ name: `${stack.name} in ${name}`, scenario: stack, browserName: name }],
  )
  .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at);
/** A mutant must be seen in one of these. */
const seeds = isAll ? [2, 4, 6, 8, 1, 3] : [2, 4, 1];
/** A busy machine paints less between the steps: further seeds, until it is seen. */
const furtherSeeds = [10, 12, 14, 16, 18, 20];

let server: StackServer;
let control: Browser;
let browser: Browser;

beforeAll(async () => {
  [server, control, browser] = await Promise.all([
    serveStacks(),
    launch('chromium', null),
    launch('chromium', null),
  ]);
});
afterAll(async () => {
  await Promise.all([control?.close(), browser?.close()]);
  await server?.close();
});

/** What the harness says of a run; `null` when it finds nothing. */
function complaint(outcome: Outcome): string | null {
  const { differences, errors, faults, left, atRest, expectedAtRest } = outcome;
  const [first] = differences;
  if (errors[0]) return `error: ${errors[0].slice(0, 60)}`;
  if (first) return `${first.what} after ${first.action}`;
  if (faults[0]) return faults[0];
  if (left[0]) return `left at the end: ${left[0]}`;
  if (atRest.stretches.join() !== expectedAtRest.join()) return 'not all is painted at rest';
  return null;
}

async function seen(mutant: Mutant): Promise<string | null> {
  const extension = await buildMutant(mutant);
  if (typeof mutant.stack !== 'string') return seenIn(extension, mutant.stack, mutant.browser);
  const stack = stacks.find(({ name }) => name === mutant.stack);
  if (!stack) throw new Error(`There is no stack "${mutant.stack}".`);
  return seenWith(extension, stack, [...seeds, ...furtherSeeds]);
}

/** Takes a scenario with the extension freshly installed. */
async function seenIn(
  extension: string,
  scenario: Scenario,
  name: BrowserName = 'chromium',
): Promise<string | null> {
  const home = name === 'chromium' ? browser : await launchForOwnPages();
  const extensionId = await install(home, server, extension);
  try {
    return await scenario({ browser: home, server, extensionId, extension });
  } finally {
    if (home !== browser) await home.close();
    else if ((await home.extensions()).has(extensionId)) await home.uninstallExtension(extensionId);
  }
}

async function seenWith(extension: string, stack: Stack, tried = seeds): Promise<string | null> {
  const id = await browser.installExtension(extension);
  try {
    let marks = 0;
    for (const seed of tried) {
      const run = { address: server.address(stack), seed, steps: 50, extensionId: id };
      const outcome = await compare({ extension: browser, control }, server, run);
      const said = complaint(outcome);
      if (said) return said;
      marks += outcome.stepsWithMarks;
    }
    return stack.isArticle && marks === 0 ? 'nothing is marked' : null;
  } finally {
    await browser.uninstallExtension(id);
  }
}

const nameOf = ({ stack }: Mutant) => (typeof stack === 'string' ? stack : stack.name);

describe('a guard switched off', () => {
  test.each(mutants)('$name: its text is where it was', (mutant) => {
    expect(mutatedFiles(mutant).size).toBeGreaterThan(0);
  });

  const written = stacks.find(({ script }) => script === 'grafted');
  test('with all on, nothing is seen', async () => {
    expect(written && (await seenWith(builds.chromium, written))).toBeNull();
  });

  test.runIf(isAll)('with all on and nothing left out, nothing is seen', async () => {
    const whole = await buildMutant({ name: 'whole', changes: [], isWhole: true });
    expect(written && (await seenWith(whole, written))).toBeNull();
  });

  test.each(scenarios)(
    'with all on, nothing is seen of $name',
    async ({ scenario, browserName }) => {
      expect(await seenIn(builds[browserName], scenario, browserName)).toBeNull();
    },
  );

  test.each(chosen)('$name, is seen for what it is', { timeout: patience }, async (mutant) => {
    const said = await seen(mutant);
    if (isAll) console.log(`| ${mutant.name} | ${nameOf(mutant)} | ${said} |`);
    expect(said).toMatch(mutant.says);
  });
});

/** Real pages that are not part of the project, read with and without the extension. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import type { BrowserName } from './browsers.ts';
import { compare } from './differential.ts';
import { isAll, patience } from './extent.ts';
import type { Random } from './pages/random.ts';
import { reportRow } from './report.ts';
import type { Theatre } from './suite.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const index = join(folder, 'INDEX.tsv');

interface RealPage {
  readonly path: string;
  readonly bytes: number;
  /** How often a list of common words was counted when the page was chosen. */
  readonly hits: number;
}

function realPages(): RealPage[] {
  if (!existsSync(index)) return [];
  const [head = '', ...rows] = readFileSync(index, 'utf8').trim().split('\n');
  const column = (name: string) => head.split('\t').indexOf(name);
  const [path, bytes, hits] = [column('path'), column('bytes'), column('term_hits')];
  return rows.map((row) => {
    const cells = row.split('\t');
    return { path: cells[path] ?? '', bytes: Number(cells[bytes]), hits: Number(cells[hits]) };
  });
}

/** In `npm test` each browser takes some of the pages, and other ones. */
function isChosen(name: BrowserName, at: number): boolean {
  return isAll || at % 4 === (name === 'chromium' ? 0 : 3);
}

/** The pointer wanders and the window changes; both do so at the same moments in both runs. */
async function wander(page: Page, random: Random): Promise<void> {
  await page.mouse.move(random.below(900), random.below(600));
  if (random.chance(0.3)) {
    const [width, height] = random.one([
      [1000, 800],
      [400, 700],
      [1300, 900],
    ] as const);
    await page.setViewport({ width, height });
  }
  const media = random.one(['print', 'screen', 'screen'] as const);
  if (page.browser().process()?.spawnfile.includes('chrom')) await page.emulateMediaType(media);
}

export function testRealPages(name: BrowserName, theatre: () => Theatre): void {
  const pages = realPages().filter((_, at) => isChosen(name, at));
  if (pages.length === 0) {
    test.skip('real pages: the folder of real pages is not there');
    return;
  }
  describe.concurrent(`in ${name}, the real page`, () => {
    test.for(pages)(
      '$path reads as without us',
      { timeout: patience },
      async ({ path, bytes }, { expect }) => {
        const { extension, control, server } = theatre();
        const html = readFileSync(join(folder, path), 'utf8');
        const steps = bytes > 500_000 ? 8 : 20;
        const outcome = await compare({ extension, control }, server, {
          address: server.real(html, path),
          ...{ seed: 2, steps, stepsPerCall: 4, between: wander, mayBeSilent: true },
        });
        const { differences, errors, faults, left, atRest } = outcome;
        reportRow(name, 'real pages', [
          ...[path, name, outcome.updates, differences.length],
          errors.length + faults.length + left.length,
          `${outcome.stepsWithMarks} / ${outcome.stepsWithHighlights}`,
          `${atRest.marks} / ${atRest.highlights}`,
        ]);
        expect(differences.slice(0, 3)).toEqual([]);
        expect(errors).toEqual([]);
        expect(faults.slice(0, 3)).toEqual([]);
        expect(left).toEqual([]);
        expect(atRest.stretches).toEqual(outcome.expectedAtRest);
      },
    );
  });
}

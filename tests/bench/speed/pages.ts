/** The pages of the speed bench: real ones from beside the project, and some that are made here. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { LanguageIndex } from '../../../lib/glossary/glossary.ts';
import type { Lang } from '../../../lib/glossary/language.ts';
import { findOccurrences } from '../../../lib/match/match.ts';
import { vocabularyFor } from '../../../lib/match/vocabulary.ts';
import { root } from '../../../scripts/ready.mjs';
import { madePage, spanishPage } from './made.ts';

const folder = join(root, '..', 'shared', 'pages');

/** Whether the real pages lie beside the project. */
export const hasRealPages = existsSync(folder);

export interface BenchPage {
  readonly name: string;
  /** Also the path on the server. */
  readonly id: string;
  readonly html: string;
}

const real = [
  ['article, 5 kB, nl', 'article', 'nl/7days__w-r-een-ramp-met-bootvluchtelingen.html'],
  ['news page, 665 kB, nl', 'news', 'nl/fundus__be-Nieuwsblad_2025_02_02.html'],
  ['news page, 290 kB, en', 'huffpost', 'en/goose3__content-test_huffingtonPost2.html'],
  ['programme, 1.4 MB, de', 'programme', 'de/wahlprogramme__gruene.html'],
  ['encyclopedia, 1 MB, en', 'encyclopedia', 'en/readability__wikipedia-2.html'],
  ['War and Peace, 4 MB, en', 'novel', 'en/War-and-Peace_2600__2600-h-2600-h.html'],
] as const;

/** The page that stands for the others in the tables of growth and for the slow yardstick. */
export const middlePage = 'encyclopedia';

/** All pages of the first table. */
export function benchPages(index: Readonly<Record<Lang, LanguageIndex>>): BenchPage[] {
  const pages = hasRealPages
    ? real.map(([name, id, file]) => ({ name, id, html: readFileSync(join(folder, file), 'utf8') }))
    : [{ name: 'made page, 500 kB, en', id: middlePage, html: madePage(500_000) }];
  const novel = pages.find(({ id }) => id === 'novel')?.html ?? madePage(1_000_000);
  return [
    { name: 'hardly a word, nl', id: 'empty', html: emptyPage },
    ...pages,
    { name: 'no term on it, 1 MB, en', id: 'without', html: withoutTerms(novel, index.en) },
    { name: 'Spanish, 500 kB', id: 'spanish', html: spanishPage(500_000) },
  ];
}

/** What it costs is the start of our scripts. */
const emptyPage =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Page</title><body><p>Goedemorgen.';

/** One text, a sixteenth, a quarter and the whole of it. */
export function growingPages(): BenchPage[] {
  const [, , , , , [, , file]] = real;
  const paragraphs = hasRealPages
    ? paragraphsOf(readFileSync(join(folder, file), 'utf8'))
    : paragraphsOf(madePage(3_000_000));
  return [16, 4, 1].map((part) => ({
    name: `${16 / part} ×`,
    id: `growing-${16 / part}`,
    html: pageOf(paragraphs.slice(0, paragraphs.length / part)),
  }));
}

function paragraphsOf(html: string): string[] {
  return html.match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? [];
}

function pageOf(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${paragraphs.join('\n')}`;
}

/** About a megabyte of paragraphs of a text in which no term stands. */
function withoutTerms(html: string, index: LanguageIndex): string {
  const isWithout = (paragraph: string) => {
    const text = plain(paragraph);
    return findOccurrences(text, vocabularyFor('en', index, text)).length === 0;
  };
  return pageOf(paragraphsOf(html).slice(0, 4000).filter(isWithout));
}

export function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}

export interface BenchServer {
  address(host: string, id: string): string;
  close(): void;
}

/** Serves the pages on every host below `localhost`. Scripts of the pages do not run, and nothing is fetched. */
export async function serveBench(pages: readonly BenchPage[]): Promise<BenchServer> {
  const byId = new Map(pages.map(({ id, html }) => [`/${id}`, html]));
  const server = createServer(({ url }, response) => {
    const html = byId.get(url ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (host, id) => `http://${host}.localhost:${port}/${id}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

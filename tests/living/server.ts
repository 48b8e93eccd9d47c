/** Serves the pages of the stacks, and still copies of what a page has become. */
import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { stillPage } from '../still.ts';
import { articleHtml, componentsHtml } from './pages/article.ts';
import { App } from './pages/react-app.ts';
import { openingStory } from './pages/story.ts';
import { builtStacks } from './set-up.ts';
import type { Stack } from './stacks.ts';

export interface StackServer {
  address(stack: Stack): string;
  /** Address of a real page, without its scripts and frames and with our reader in it. */
  real(html: string, name: string): string;
  /** Address of a page that is nothing but this HTML, and still. */
  copy(html: string): string;
  /** Address of a page with just this HTML, scripts and all. */
  written(html: string): string;
  close(): Promise<void>;
}

export async function serveStacks(): Promise<StackServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const page = pages.get(pathname);
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else {
      sendBundle(pathname, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  function put(html: string, name: string = randomUUID()): string {
    const path = `/page/${name}`;
    pages.set(path, html);
    return origin + path;
  }

  return {
    address: (stack) =>
      `${put(pageOf(stack), `${stack.script}-${stack.rootId}`)}?delay=${stack.delay ?? 0}`,
    real: (html, name) =>
      put(
        `${stillPage(html)}<script type="module" src="${origin}/reading.js"></script>`,
        encodeURIComponent(name),
      ),
    copy: (html) => put(`<!doctype html>${stillPage(html)}`),
    written: (html) => put(html),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sendBundle(path: string, response: ServerResponse): void {
  const file = join(builtStacks, normalize(path));
  if (!path.endsWith('.js') || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/javascript' });
  createReadStream(file).pipe(response);
}

/** Lit and React number their own parts by chance: with and without us the same. */
const sameRandom =
  'let turn = 0; Math.random = () => (turn = (turn * 16807 + 1) % 2147483647) / 2147483647;';

function pageOf(stack: Stack): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Live</title><script>${sameRandom}</script></head>
<body><div id="${stack.rootId}" data-hydrate="">${htmlFor(stack)}</div>
<script type="module" src="/${stack.script}.js"></script></body></html>`;
}

function htmlFor({ delay, isArticle, isInComponents, isPlain = false }: Stack): string {
  if (isInComponents) return componentsHtml();
  if (isArticle) return articleHtml();
  if (delay === undefined) return '';
  return renderToString(createElement(App, { story: openingStory, isPlain }));
}

/** Serves folders of pages on this machine only; extensions do not run on `file:` addresses. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export interface PageServer {
  /** Address of the server, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * @param folders Folders by the first part of the path: `{ pages: '…' }` serves `/pages/…`.
 * @param edit What becomes of the HTML of a folder before it is sent.
 */
export async function servePages(
  folders: Readonly<Record<string, string>>,
  edit: Readonly<Record<string, (html: string) => string>> = {},
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const [, first = '', ...rest] = normalize(path).split('/');
    const folder = folders[first];
    const file = folder ? join(folder, ...rest) : '';
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const extension = extname(file);
    response.writeHead(200, { 'content-type': types[extension] ?? 'application/octet-stream' });
    const edited = extension === '.html' && edit[first];
    if (edited) response.end(edited(readFileSync(file, 'utf8')));
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

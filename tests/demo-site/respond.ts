import type { ServerResponse } from 'node:http';
import type { ClientBundle } from './bundle.ts';
import { appOfHost } from './hosts.ts';
import { outsidePage, shellPage } from './shell.ts';

/** The real sites send none that we know of, but one may appear: we work under this one. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self' 'inline-speculation-rules'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** The files that are not the shell of an application. */
const FILES: Readonly<Record<string, { type: string; body: (client: ClientBundle) => string }>> = {
  '/__demo/app.js': { type: 'text/javascript', body: ({ js }) => js },
  '/__demo/app.css': { type: 'text/css', body: ({ css }) => css },
  '/__demo/outside': { type: 'text/html', body: outsidePage },
};

/** Answers one request: the client's two files, or the shell of the application the host names. */
export function answer(
  response: ServerResponse,
  { host, path, client }: { host: string; path: string; client: ClientBundle },
): void {
  const [pathname = '/'] = path.split('?');
  const app = appOfHost(host);
  const file = FILES[pathname];
  if (!app) send(response, 404, 'text/plain', 'No demo site under this host name.');
  else if (file) send(response, 200, file.type, file.body(client));
  else send(response, 200, 'text/html', shellPage(app));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  });
  response.end(body);
}

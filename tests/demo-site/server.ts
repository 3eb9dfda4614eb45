import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bundleClient } from './bundle.ts';
import { createCertificate } from './certificate.ts';
import { answer } from './respond.ts';

/** One request the demo site received. */
export interface DemoRequest {
  /** Host name without its port, such as `orga.pix.fr`. */
  host: string;
  /** Path and query, as received. */
  path: string;
}

/** A running demo site. */
export interface DemoSite {
  /** Port on 127.0.0.1. */
  port: number;
  /** Every request so far, oldest first. */
  requests: DemoRequest[];
  /** Stops the server and drops its open connections. */
  close(): Promise<void>;
}

/**
 * Starts the look-alike of Pix Orga and Pix Certif over HTTPS on 127.0.0.1.
 * @param options.port port to listen on; a free one by default
 * @throws when the port is taken or the client does not build
 */
export async function startDemoSite(options: { port?: number } = {}): Promise<DemoSite> {
  const [client, certificate] = await Promise.all([bundleClient(), createCertificate()]);
  const requests: DemoRequest[] = [];
  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    requests.push({ host, path });
    answer(response, { host, path, client });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return { port, requests, close: () => closeServer(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

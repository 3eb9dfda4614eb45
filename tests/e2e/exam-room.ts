import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { type Browser, launch } from 'puppeteer-core';
import { generate } from 'selfsigned';
import { findBrowser } from '../../scripts/find-browsers.ts';
import { callInFirefox } from './harness/firefox-chrome.ts';
import { spendTime } from './harness/spend-time.ts';
import type { BrowserName } from './harness/types.ts';

/** Hosts by what becomes of a try; all other names of the room are answered. */
export const ROOM = {
  slow: 'lent.exemple.fr',
  filtered: 'filtre.exemple.fr',
  mute: 'muet.exemple.fr',
  /** Answers, and lets no other site read what it says. */
  reserved: 'reserve.exemple.fr',
  /** The same, of which nothing is there. */
  absent: 'absent.exemple.fr',
  /** The same, which no other site may show in a frame either. */
  unframed: 'sans-cadre.exemple.fr',
  untrusted: 'certificat.exemple.fr',
  closed: 'ferme.exemple.fr',
  unknown: 'inconnu.invalid',
} as const;

/** What a site says that wants to be read by nobody else, nor asked in clear. */
const RESERVED = {
  'content-type': 'text/plain',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "sandbox; default-src 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** Between the two bounds of a file that is patient ({@link makePatient}). */
const SLOW_MS = 13_000;

/**
 * The bounds of the saved file as its build has them, and longer ones in their place: from 2 s on an answer is slow, after 4 s
 * none is waited for (`schedule.ts`), nor after 1.5 s where it is asked anew (`show-unseen.ts`). On two cores with three more
 * browsers a good answer may take longer: what a try comes to is asked of a file with more patience. The true bounds have a
 * test of their own, of thirty mute sites.
 */
const BOUNDS = [
  [/=4e3,(\w+)=2e3,/, '=2e4,$1=1e4,'],
  [/=1500,/, '=6e3,'],
] as const;

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** The saved file with more patience, and nothing else changed but the hash by which it allows its script. */
export function makePatient(file: string): string {
  const script = /<script>(.*?)<\/script>/s.exec(file)?.[1] ?? '';
  const patient = BOUNDS.reduce((altered, [bounds, longer]) => {
    if (!bounds.test(altered)) throw new Error(`The saved file has no ${bounds}`);
    return altered.replace(bounds, longer);
  }, script);
  return file.replace(hash(script), hash(patient)).replace(script, () => patient);
}

/** A computer of an exam room: a browser without our extension, and the network around it. */
export interface ExamRoom {
  readonly browser: Browser;
  /** A port on which nobody listens. */
  readonly closedPort: number;
  /** What each request asked, host and path, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

async function makeCertificates(names: readonly string[]) {
  const options = { algorithm: 'sha256', notBeforeDate: new Date(Date.now() - 86_400_000) };
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  const sign = async (ca: { key: string; cert: string }) => {
    const extensions = [
      { name: 'basicConstraints', cA: false } as const,
      { name: 'subjectAltName', altNames } as const,
    ];
    const made = await generate([{ name: 'commonName', value: 'room' }], { ...options, extensions, ca });
    return { key: made.private, cert: made.cert };
  };
  const makeAuthority = async (name: string) => {
    const extensions = [
      { name: 'basicConstraints', cA: true } as const,
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true } as const,
    ];
    const made = await generate([{ name: 'commonName', value: name }], { ...options, extensions });
    return { key: made.private, cert: made.cert };
  };
  const authority = await makeAuthority('Trusted in the room');
  const stranger = await makeAuthority('Trusted by nobody');
  return { authority, good: await sign(authority), bad: await sign(stranger) };
}

async function startBrowser(
  name: BrowserName,
  names: readonly string[],
  port: number,
  ca: string,
  leaf: string,
) {
  const isChromium = name === 'chromium';
  const key = new X509Certificate(leaf).publicKey.export({ type: 'spki', format: 'der' });
  const rules = [
    ...names.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    `MAP ${ROOM.closed} 127.0.0.1`,
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  const own = [...names, ROOM.closed].join(',');
  const browser = await launch({
    browser: isChromium ? 'chrome' : 'firefox',
    executablePath: await findBrowser(name),
    headless: true,
    pipe: isChromium,
    defaultViewport: { width: 1280, height: 900 },
    timeout: 120_000,
    protocolTimeout: 120_000,
    args: isChromium
      ? [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--lang=fr',
          `--host-resolver-rules=${rules.join(', ')}`,
          `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
        ]
      : ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': own,
      'network.socket.forcePort': `443=${port}`,
      // What is not of the room, the unknown name among it, goes to a proxy that does not exist: nothing leaves the machine.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': own,
      'network.trr.mode': 5,
    },
  });
  if (!isChromium) {
    const trust = `(ca) => void Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
      .addCertFromBase64(ca, 'C,,')`;
    await callInFirefox(browser, trust, [ca.replace(/-----[^-]+-----|\s/g, '')]);
  }
  return browser;
}

/** A port that was free a moment ago. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param answered names that the room's network answers for, besides those of {@link ROOM} */
export async function openExamRoom(name: BrowserName, answered: readonly string[]): Promise<ExamRoom> {
  const { closed: _closed, unknown: _unknown, ...served } = ROOM;
  const names = [...answered, ...Object.values(served)];
  const { authority, good, bad } = await makeCertificates(names);
  const requests: string[] = [];
  const [trusted, untrusted] = [createSecureContext(good), createSecureContext(bad)];
  const server = createServer({
    ...good,
    SNICallback: (host, answer) => {
      // A firewall that drops what it does not want: the connection never comes to an end.
      if (host.startsWith('muet')) return;
      answer(null, host === ROOM.untrusted ? untrusted : trusted);
    },
  });
  server.on('request', ({ headers: { host = '' }, url }, response) => {
    requests.push(`${host}${url}`);
    if (host === ROOM.filtered) response.end('<h1>Site bloqué par le filtre</h1>');
    else if (host === ROOM.reserved) response.writeHead(200, RESERVED).end('User-agent: *');
    else if (host === ROOM.absent) response.writeHead(404, RESERVED).end('Not found');
    else if (host === ROOM.unframed)
      response.writeHead(200, { ...RESERVED, 'x-frame-options': 'SAMEORIGIN' }).end('User-agent: *');
    else if (host === ROOM.slow) setTimeout(() => response.end(), SLOW_MS);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await spendTime('browser starts', name, () =>
    startBrowser(name, names, port, authority.cert, good.cert),
  );
  return {
    browser,
    closedPort: await findClosedPort(),
    requests,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

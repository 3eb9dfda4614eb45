import { parseArgs } from 'node:util';
import { DEMO_HOSTS } from './hosts.ts';
import { startDemoSite } from './server.ts';

const HELP = `Serves the look-alike of Pix Orga and Pix Certif on this computer.

Usage: tsx tests/demo-site/serve.ts [--port 8443]

  --port <n>  port on 127.0.0.1 (a free one by default)
  --help      this text
`;

const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } });

if (values.help) process.stdout.write(HELP);
else await serve(values.port ?? '0');

async function serve(port: string): Promise<void> {
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port wants a number, not "${port}".`);
  const site = await startDemoSite({ port: Number(port) });
  process.stdout.write(howToReach(site.port));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
}

function howToReach(port: number): string {
  const rules = '--host-resolver-rules="MAP *.pix.fr:443 127.0.0.1:PORT, MAP *.pix.org:443 127.0.0.1:PORT"';
  return `The demo site listens on https://127.0.0.1:${port}, for ${DEMO_HOSTS.join(', ')}.

Chromium, in a profile of its own:
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    ${rules.replaceAll('PORT', String(port))} \\
    https://orga.pix.fr/

Firefox, in a profile of its own: in about:config, set
  network.dns.localDomains = ${DEMO_HOSTS.join(',')}
  network.socket.forcePort = 443=${port}
then open https://orga.pix.fr/ and accept the certificate.

Stop with Ctrl+C.
`;
}

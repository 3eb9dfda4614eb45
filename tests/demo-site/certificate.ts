import { generate } from 'selfsigned';
import { DEMO_HOSTS } from './hosts.ts';

/** Makes a self-signed certificate for the demo hosts and localhost, in memory only. */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
  const names = [...DEMO_HOSTS, 'localhost'];
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

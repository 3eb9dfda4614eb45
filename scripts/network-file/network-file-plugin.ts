import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packNetworkFile, SOURCE } from './pack-network-file.ts';

/** What the product imports to have the file's text. */
const NETWORK_FILE = 'virtual:network-check-file';
const RESOLVED = `\0${NETWORK_FILE}`;

/**
 * Gives the packed file as a text: `import('virtual:network-check-file')`. It stands in a script of its own, which holds that
 * text and nothing that runs (scripts/gates/packed-file.ts).
 */
export function networkFile(): Plugin {
  return {
    name: 'network-check-file',
    resolveId: (id) => (id === NETWORK_FILE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      for (const name of readdirSync(SOURCE)) this.addWatchFile(`${SOURCE}${name}`);
      return `export default ${JSON.stringify(await packNetworkFile())};`;
    },
  };
}

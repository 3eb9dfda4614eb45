import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getSnapshotPath, makeSnapshot } from './checks/manifest.ts';
import { runCommand } from './checks/run-command.ts';
import { getProductionDir } from './extension-builds.ts';

const HELP = `Writes the manifests of the builds that are there to ${getSnapshotPath('chromium')} and ${getSnapshotPath('firefox')}, with which
npm test compares what is built: what an extension asks for does not change unseen.

Usage: npm run manifests [-- --help]

Build first (npm run build).`;

if (parseArgs({ options: { help: { type: 'boolean' } } }).values.help) console.log(HELP);
else {
  for (const target of ['chromium', 'firefox'] as const) {
    const path = getSnapshotPath(target);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, makeSnapshot(readFileSync(join(getProductionDir(target), 'manifest.json'), 'utf8')));
    await runCommand('biome', ['check', '--write', path]);
    console.log(path);
  }
}

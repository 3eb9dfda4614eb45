import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { getState, readReplica, readSynced } from '../e2e/stored.ts';
import { readBrowserName } from '../e2e/use-extension.ts';
import { copyBuild, makeFolder, type TemporaryFolder } from './copied-build.ts';
import { keepFigures } from './figures.ts';
import { type RoundResult, runRound } from './kills/round.ts';
import type { TickState } from './kills/two-surfaces.ts';
import { createRandom, readSeed } from './random.ts';
import { watchSyncArea } from './relay/sync-area.ts';

const ROUNDS = 20;

describe('a browser killed while it writes', () => {
  let demo: DemoSite;
  let extension: ExtensionBrowser;
  const folders: TemporaryFolder[] = [];

  beforeAll(async () => {
    demo = await startDemoSite();
    const build = await copyBuild(readBrowserName());
    const profile = await makeFolder();
    folders.push(build, profile);
    const options = { extensionDir: build.dir, demoPort: demo.port, profileDir: profile.dir };
    extension = await launchExtensionBrowser(readBrowserName(), options);
  });

  afterAll(async () => {
    await extension?.close();
    await demo?.close();
    for (const folder of folders) await folder.discard();
    expect(extension.consoleErrors).toEqual([]);
  });

  it('still has, twenty times, all that the screen had said was kept', async () => {
    const random = createRandom(readSeed());
    console.info(`seed ${random.seed} (DEEP_SEED=${random.seed} makes the same choices)`);
    const area = watchSyncArea(extension);
    const known = new Map<StepId, TickState>();
    const start = Date.now();
    const rounds: RoundResult[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await runRound(extension, area, known, random));

    const sum = (key: 'actions' | 'acknowledged' | 'survivors') =>
      rounds.reduce((total, each) => total + each[key], 0);
    const losses = rounds.flatMap((each, index) => each.losses.map((loss) => `kill ${index + 1}: ${loss}`));
    await keepFigures('kills', {
      rounds: rounds.length,
      actions: sum('actions'),
      acknowledged: sum('acknowledged'),
      'unacknowledged that survived': `${sum('survivors')} of ${sum('actions') - sum('acknowledged')}`,
      losses: losses.length,
      seconds: Math.round((Date.now() - start) / 1000),
      seed: random.seed,
    });
    expect(losses).toEqual([]);
    expect(rounds).toHaveLength(ROUNDS);
    expect(sum('acknowledged')).toBeGreaterThan(ROUNDS);
    // A kill during a write to storage.sync only delays it.
    await waitFor(
      async () => {
        const [replica, synced] = [await readReplica(extension), await readSynced(extension)];
        return STEP_IDS.every((step) => getState(replica, step) === getState(synced, step));
      },
      { what: 'storage.sync to hold all that this computer keeps' },
    );
  });
});

import type { StepId } from '../../../checklist/steps.ts';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import { waitFor } from '../../e2e/harness/wait-for.ts';
import { waitForLaterInstant } from '../clock.ts';
import type { Random } from '../random.ts';
import type { SyncArea } from '../relay/sync-area.ts';
import { countWaiting } from '../stored.ts';
import { openPopup } from '../surfaces.ts';
import { killWhileClicking } from './kill-while-clicking.ts';
import { clickSomewhere, openTwoSurfaces, readTicks, type TickState, waitForKept } from './two-surfaces.ts';

/** What one kill did. */
export interface RoundResult {
  readonly actions: number;
  /** Clicks that the screen had said were kept. */
  readonly acknowledged: number;
  /** Clicks cut short that are there all the same. */
  readonly survivors: number;
  /** What the screen had said was kept and is gone, in words. */
  readonly losses: readonly string[];
}

/**
 * Clicks, waits until the screen says that all is kept, clicks again and kills the browser.
 *
 * @param known what the profile keeps from earlier rounds; what this one leaves is put there
 */
export async function runRound(
  extension: ExtensionBrowser,
  area: SyncArea,
  known: Map<StepId, TickState>,
  random: Random,
): Promise<RoundResult> {
  const surfaces = await openTwoSurfaces(extension, random);
  await area.look();
  let acknowledged = 0;
  for (let count = random.int(2, 8); count > 0; count -= 1) {
    const click = await clickSomewhere(surfaces, random);
    if (!click) continue;
    known.set(...click);
    acknowledged += 1;
    await waitForLaterInstant();
  }
  await waitForKept(surfaces);
  // Some kills come at the moment of the click, others at that of the write to storage.sync.
  if (acknowledged > 0 && random.chance(0.4)) {
    await waitFor(async () => (await area.look()).length > 0, {
      interval: 20,
      what: 'a write to storage.sync',
    });
  }
  const asked = await killWhileClicking(extension, surfaces, await readTicks(surfaces.popup), random);

  const wanted = [...known].filter(([step]) => !asked.has(step));
  const popup = await openPopup(extension);
  let losses: string[] = [];
  const look = async () => {
    const ticks = await readTicks(popup);
    losses = wanted
      .filter(([step, state]) => ticks.get(step) !== state)
      .map(([step, state]) => `${step} is not "${state}" any more`);
    return losses.length === 0 && (await countWaiting(extension)) === 0;
  };
  await waitFor(look, { timeout: 10_000, what: 'what was kept' }).catch((error: unknown) => {
    if (losses.length === 0) throw error;
  });
  const left = await readTicks(popup);
  for (const [step, state] of left) known.set(step, state);
  await popup.close();
  const survivors = [...asked].filter(([step, state]) => left.get(step) === state).length;
  return { actions: acknowledged + asked.size, acknowledged, survivors, losses };
}

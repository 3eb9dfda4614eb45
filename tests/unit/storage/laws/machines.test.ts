import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkNothingLost,
  checkSame,
  hasSaidDay,
  listLeftBehind,
  recordReached,
} from '../../../fixtures/machines/check-outcome.ts';
import { Fleet } from '../../../fixtures/machines/live.ts';
import { quietDown } from '../../../fixtures/machines/quiet.ts';
import { anyScenario } from '../../../fixtures/machines/scenario.ts';
import { checkProperty, PROPERTY_RUNS } from '../../../fixtures/property-runs.ts';

/** Rounds of exchange until one writes nothing, and calls that write to `storage.sync` by machine in all of them. */
const MAX_ROUNDS = 6;
const MAX_CALLS = 6;

/** A case takes some 130 ms of a core, thrice that where others work beside it: in ms, whatever the number of cases. */
const TIME_LIMIT = Math.max(1_800_000, PROPERTY_RUNS * 400);

test(
  'whatever happens to some machines, in the end all show the same and nothing kept is lost',
  async () => {
    const seen = { clicks: 0, gone: 0, folded: 0, watched: 0, rounds: 0, calls: 0 };
    await checkProperty(
      'machines',
      fc.asyncProperty(anyScenario, async (scenario) => {
        const fleet = new Fleet(scenario);
        const reached = recordReached(fleet);
        async function end(): Promise<void> {
          const { exchange, tidy } = await quietDown(fleet);
          checkSame(fleet);
          seen.clicks += checkNothingLost(fleet, reached);
          seen.rounds = Math.max(seen.rounds, exchange.rounds, tidy.rounds);
          seen.calls = Math.max(seen.calls, (exchange.syncCalls + tidy.syncCalls) / fleet.living.length);
        }
        for (const { machine, happening } of scenario.steps) await fleet.tell(machine, happening);
        await end();
        seen.gone += fleet.gone.size;
        if (scenario.isLong) {
          seen.folded += listLeftBehind(fleet).length;
          await fleet.passSeason();
          await end();
          if (listLeftBehind(fleet).some((key) => hasSaidDay(reached, key))) return false;
          if (listLeftBehind(fleet).length > 0) {
            seen.watched += 1;
            await fleet.passSeason(true);
            await end();
          }
          if (listLeftBehind(fleet).length > 0) return false;
        }
        return seen.rounds <= MAX_ROUNDS && seen.calls <= MAX_CALLS;
      }),
    );
    console.info(`machines: ${JSON.stringify(seen)}`);
    expect(seen.clicks).toBeGreaterThan(PROPERTY_RUNS);
    expect(seen.gone).toBeGreaterThan(0);
    expect(seen.folded).toBeGreaterThan(0);
  },
  TIME_LIMIT,
);

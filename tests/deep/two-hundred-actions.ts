import { actInCard, actInPopup } from './act.ts';
import { waitForLaterInstant } from './clock.ts';
import type { LastWords } from './last-words.ts';
import type { Random } from './random.ts';
import type { Relay } from './relay/relay.ts';
import type { Surfaces } from './surfaces.ts';

const ACTIONS = 200;

/** For so many actions in a row, one profile is out of reach of the service. */
interface Spell {
  readonly side: 0 | 1;
  readonly from: number;
  readonly to: number;
}

/** One spell of 20 to 40 actions of each side, in turn, with as much time online between them. */
function planSpells(random: Random): Spell[] {
  const first = random.pick([0, 1] as const);
  return [0, 1, 2].map((turn) => {
    const from = 10 + turn * 65 + random.int(0, 10);
    return { side: ((first + turn) % 2) as 0 | 1, from, to: from + random.int(20, 40) };
  });
}

/** Two people act in turn or at once with the service, never at the same millisecond as one another. */
export async function actTwoHundredTimes(
  sides: readonly [Surfaces, Surfaces],
  relay: Relay,
  words: LastWords,
  random: Random,
): Promise<{ offlineActions: number }> {
  const spells = planSpells(random);
  let offlineActions = 0;
  for (let index = 0; index < ACTIONS; index += 1) {
    for (const side of [0, 1] as const) {
      relay.sides[side].isOffline = spells.some(
        (spell) => spell.side === side && index >= spell.from && index < spell.to,
      );
    }
    const side = random.pick([0, 1] as const);
    if (relay.sides[side].isOffline) offlineActions += 1;
    const act = random.pick([actInPopup, actInCard]);
    const { writes } = relay.sides[side].area;
    // The service does not wait for the user, nor the user for it.
    const [action] = await Promise.all([act(sides[side], random), relay.turn()]);
    words.add(action);
    await waitForLaterInstant();
    // Some actions in bursts, some apart: a device writes every 2.5 s at most.
    if (random.chance(0.4)) {
      await relay.until(() => relay.sides[side].area.writes > writes, { what: 'a write to storage.sync' });
    }
  }
  return { offlineActions };
}

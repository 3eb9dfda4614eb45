import { addDays } from '../day.ts';
import type { Findings, Sighting } from '../findings.ts';
import { REPEATABLE_STEPS } from '../steps.ts';
import type { SignalId } from './signal-ids.ts';
import { type Effect, SIGNALS, type SignalContext } from './signals.ts';

/** For how many days what was seen is proposed, the day it was seen included: what may mean nothing, on that day alone. */
const PROPOSED_DAYS = { strong: 7, weak: 1 } as const;

/** A step to tick, because of something seen on Pix. */
export interface Proposal {
  readonly sighting: Sighting;
  readonly effect: Effect;
}

/** What one sighting would change today; nothing when it says nothing of a step, or all of it is already noted. */
function findEffect(sighting: Sighting, context: SignalContext): Effect | undefined {
  const { signal, subject, day, isAgain } = sighting;
  // What was run was run on the day it was seen.
  const effect = SIGNALS[signal].getEffect(subject, { ...context, today: day });
  if (!effect) return undefined;
  const { state, mark } = context.getStatus(effect.step);
  if (state === 'not-applicable') return undefined;
  if (state !== 'done') return effect.part && mark?.parts?.includes(effect.part) ? undefined : effect;
  const { run } = effect;
  // That it may have been done once more is no news.
  if (!isAgain || !run || SIGNALS[signal].strength === 'weak') return undefined;
  if (!REPEATABLE_STEPS.includes(effect.step)) return undefined;
  // Ticked on that day or later: it is known.
  return (mark?.day && run <= mark.day) || mark?.runs?.includes(run) ? undefined : { step: effect.step, run };
}

/**
 * What to propose today: the last of what was seen in the week that a yes would change something for.
 *
 * @param muted signals of which the user wants no proposal
 */
export function findProposal(
  { sightings }: Pick<Findings, 'sightings'>,
  muted: readonly SignalId[],
  context: SignalContext,
): Proposal | undefined {
  for (const sighting of sightings.toReversed()) {
    const { signal, day, isDeclined } = sighting;
    const oldest = addDays(context.today, 1 - PROPOSED_DAYS[SIGNALS[signal].strength]);
    if (isDeclined || day < oldest || day > context.today || muted.includes(signal)) continue;
    const effect = findEffect(sighting, context);
    if (effect) return { sighting, effect };
  }
  return undefined;
}

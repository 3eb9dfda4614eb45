import type { Findings, Sighting } from '../findings.ts';
import type { SignalId } from './signal-ids.ts';
import { SIGNALS, type SignalContext } from './signals.ts';

/** So many are remembered: a day's work makes a few, and each is proposed for a week. */
const MOST_SIGHTINGS = 60;

/** What one does to a session is asked about once: what is already proposed or declined says no less. */
const SAME_WORK: Partial<Record<SignalId, SignalId>> = { 'candidates-enrolled': 'session-created' };

const isSame = (first: Sighting, signal: SignalId | undefined, subject: string) =>
  first.signal === signal && first.subject === subject;

/** Adds what was just seen, unless it was seen before or says nothing of any step. */
export function noteSighting(
  findings: Findings,
  signal: SignalId,
  subject: string,
  context: SignalContext,
): Findings {
  const { sightings } = findings;
  if (sightings.some((known) => isSame(known, signal, subject) || isSame(known, SAME_WORK[signal], subject)))
    return findings;
  const effect = SIGNALS[signal].getEffect(subject, context);
  if (!effect) return findings;
  const isAgain = context.getStatus(effect.step).state === 'done';
  const sighting: Sighting = { signal, subject, day: context.today, ...(isAgain && { isAgain }) };
  return { ...findings, sightings: [...sightings, sighting].slice(-MOST_SIGHTINGS) };
}

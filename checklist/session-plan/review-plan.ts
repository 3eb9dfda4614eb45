import type { Plan, PlannedSession, Unplaced } from './model.ts';
import { planInSteps } from './plan-sessions.ts';
import type { PlanInput } from './situation.ts';

/** Pupils whom the sessions leave out though there is room: the plan only has to be made again. */
function listMissed(made: readonly PlannedSession[]): Unplaced[] {
  const counts = new Map<string, Unplaced>();
  for (const { className, pupils, extraTime } of made.flatMap(({ parts }) => parts)) {
    for (const [isExtraTime, count] of [
      [false, pupils - extraTime],
      [true, extraTime],
    ] as const) {
      const key = `${className} ${isExtraTime}`;
      const before = counts.get(key)?.pupils ?? 0;
      if (count > 0) counts.set(key, { className, pupils: before + count, isExtraTime, reason: 'by-hand' });
    }
  }
  return [...counts.values()];
}

/**
 * What is to be said of sessions as they are kept, in small steps as {@link planInSteps}: who has none, why, and what would help.
 * The sessions stay as they are.
 */
export function* reviewPlan(
  sessions: readonly PlannedSession[],
  input: Omit<PlanInput, 'kept'>,
): Generator<undefined, Plan> {
  const around = yield* planInSteps({ ...input, kept: sessions });
  const known = new Set(sessions.map(({ id }) => id));
  const made = around.sessions.filter(({ id }) => !known.has(id));
  const wanted = input.means.catchUp ? Math.floor(input.means.catchUpSessions) : 0;
  const held = sessions.filter(({ kind }) => kind === 'catch-up').length;
  return {
    sessions,
    unplaced: [...listMissed(made.filter(({ kind }) => kind === 'exam')), ...around.unplaced],
    // The remedies are for those for whom there is no room.
    remedies: around.remedies,
    filling: 'even',
    catchUpMissing: Math.max(0, wanted - held),
  };
}

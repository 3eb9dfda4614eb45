import type { Progress, StepMark } from './progress.ts';
import { isOwnStepId, STEP_IDS, type StepId } from './steps.ts';

/** What one school year can take from the year before: never what was done, nor when. */
export interface CarryOver {
  readonly notes: readonly { readonly step: StepId; readonly note: string }[];
  readonly notApplicable: readonly StepId[];
}

/** Whether nothing was said of a step this year, but for a note. */
function isUntouched(mark: StepMark | undefined): boolean {
  if (!mark) return true;
  const { state, note: _note, ...others } = mark;
  return state === 'todo' && Object.keys(others).length === 0;
}

/**
 * What is still to be carried over: this year's own notes and states stand. Steps that the user added and that come back each year are
 * here by themselves (`storage/keeper/yearly-steps.ts`): the notes of those that are still here go with them.
 *
 * @param added the steps that packs add to this year: the note of one that was in last year's list as well goes with it
 */
export function listCarryOver(before: Progress, now: Progress, added: readonly StepId[] = []): CarryOver {
  const yearly = (Object.keys(now) as StepId[]).filter(
    (step) => isOwnStepId(step) && now[step]?.own && before[step]?.own,
  );
  return {
    notes: [...STEP_IDS, ...added, ...yearly].flatMap((step) => {
      const note = before[step]?.note;
      return note && !now[step]?.note ? [{ step, note }] : [];
    }),
    notApplicable: STEP_IDS.filter(
      (step) => before[step]?.state === 'not-applicable' && isUntouched(now[step]),
    ),
  };
}

/** Whether there is anything to carry over. */
export function isAnyCarried({ notes, notApplicable }: CarryOver): boolean {
  return notes.length > 0 || notApplicable.length > 0;
}

import type { CarryOver } from '../../checklist/carry-over.ts';
import type { Scope } from '../../storage/keys.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';

/**
 * Keeps what is carried over into a scope, which is shown, and the answer: it is asked on no computer again. All is
 * begun in one turn: the popup may close right after.
 *
 * @param what `undefined` when the user said no
 */
export async function carryOver(
  checklist: ChecklistStore,
  scope: Scope,
  what: CarryOver | undefined,
): Promise<void> {
  const { notes = [], notApplicable = [] } = what ?? {};
  await Promise.all([
    ...notes.map(({ step, note }) => checklist.setNote(scope, step, note)),
    ...notApplicable.map((step) => checklist.setStep(step, 'not-applicable')),
    editChecklist(checklist).answerCarry(scope, what ? 'carried' : 'declined'),
  ]);
}

/** Takes back what was carried over, but for what was changed since. The answer stands: it is not asked again. */
export async function undoCarryOver(checklist: ChecklistStore, what: CarryOver): Promise<void> {
  const { scope, progress } = checklist.store.getState();
  await Promise.all([
    ...what.notes
      .filter(({ step, note }) => progress[step]?.note === note)
      .map(({ step }) => checklist.setNote(scope, step, '')),
    ...what.notApplicable
      .filter((step) => progress[step]?.state === 'not-applicable')
      .map((step) => checklist.setStep(step, 'todo')),
  ]);
}

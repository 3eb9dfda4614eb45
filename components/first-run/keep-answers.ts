import { DEPARTMENTS } from '../../checklist/departments.ts';
import { findAcademie } from '../../checklist/find-academie.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';
import type { FirstRunEvents } from './first-run-props.ts';

/** Resolves once the store has read what it shows: nothing can be noted before. */
function whenRead({ store }: ChecklistStore): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(look);
    function look() {
      if (store.getState().phase === 'reading') return;
      unsubscribe();
      resolve();
    }
    look();
  });
}

/** Keeps what is answered in the first run. */
export function keepAnswers(
  checklist: ChecklistStore,
  report: (error: unknown) => void,
): Omit<FirstRunEvents, 'onLater' | 'onTakeFile'> {
  const edit = editChecklist(checklist);
  /** Ends when the establishment given is the one shown: ticks are for it. */
  let given = Promise.resolve();
  return {
    onChooseAcademie(academie) {
      if (checklist.store.getState().settings.academie === academie) return;
      edit.setSetting('academie', academie ?? null).catch(report);
    },
    onGiveEstablishment(establishment) {
      const { establishments } = checklist.store.getState();
      const isNamed = establishments.some(({ uai }) => uai === establishment.uai);
      const name = async () => {
        if (!isNamed) await edit.nameEstablishment(establishment);
        // What its number tells need not be a choice: a second school of another académie then has its own.
        const { academie } = checklist.store.getState().settings;
        // Of a school abroad it does not tell how the year runs: that was a choice.
        if (
          academie &&
          academie !== 'other' &&
          academie === findAcademie({ departments: DEPARTMENTS }, establishment.uai)
        )
          await edit.setSetting('academie', null);
        await checklist.choose(establishment.uai);
        await checklist.refresh();
      };
      given = name().catch(report);
    },
    onFinish(done) {
      const keep = async () => {
        await given;
        await whenRead(checklist);
        // Begun in one turn: the popup may close right after.
        await Promise.all([
          ...done.map((step) => checklist.setStep(step, 'done')),
          edit.setSetting('firstRun', 'done'),
        ]);
      };
      keep().catch(report);
    },
  };
}

import type { StepId } from '../../checklist/steps.ts';
import type { Scope } from '../../storage/keys.ts';
import type { editChecklist } from '../../storage/surface/edit-checklist.ts';
import type { PopupProps } from '../popup/popup-props.ts';

/** What the year shows and does of the steps that the user adds. */
type OwnStepsProps = Pick<PopupProps, 'removedOwn' | 'onKeepOwn' | 'onRemoveOwn' | 'onRestoreOwn'>;

interface DeskOptions {
  readonly edit: Pick<ReturnType<typeof editChecklist>, 'setOwnStep' | 'setGone'>;
  /** Called when a step is removed: what was said of another before is over. */
  readonly onRemoved: () => void;
}

/** A new step's id: nothing of it says when or by whom it was added. */
const makeOwnId = () => `own:${crypto.randomUUID().slice(0, 8)}` as StepId;

/** Keeps and removes the steps that the user adds, and knows the one removed last, for the way back. */
export function createOwnStepsDesk({ edit, onRemoved }: DeskOptions): () => OwnStepsProps {
  let removed: { readonly scope: Scope; readonly step: StepId; readonly title: string } | undefined;
  return () => ({
    ...(removed && { removedOwn: removed.title }),
    onKeepOwn(scope, step, own) {
      removed = undefined;
      void edit.setOwnStep(scope, step ?? makeOwnId(), own);
    },
    onRemoveOwn(scope, step, title) {
      removed = { scope, step, title };
      onRemoved();
      void edit.setGone(scope, step, true);
    },
    onRestoreOwn() {
      if (!removed) return;
      const { scope, step } = removed;
      removed = undefined;
      void edit.setGone(scope, step, false);
    },
  });
}

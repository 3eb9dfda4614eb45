import type { Effect } from '../../checklist/signals/signals.ts';
import { getProgressName } from '../../storage/keys.ts';
import { RUN_PREFIX } from '../../storage/merge/field-map.ts';
import { PART_PREFIX } from '../../storage/schema/fields.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';

/** Does to a step what a yes to a proposal does, or takes it back. */
export function applyEffect({ store, set, setStep }: ChecklistStore, effect: Effect, isOn: boolean): void {
  const { step, isDone, run, part } = effect;
  const name = getProgressName(store.getState().scope);
  // The state first: what is asked of the background meanwhile is of a step that is done.
  if (isDone) void setStep(step, isOn ? 'done' : 'todo');
  if (run) void set(name, step, { [`${RUN_PREFIX}${run}`]: isOn });
  if (part) void set(name, step, { [`${PART_PREFIX}${part}`]: isOn });
}

import { EMPTY_PLAN_DATA, type PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { Scope } from '../../storage/keys.ts';
import { createPlanStore } from '../../storage/surface/plan-store.ts';

/**
 * Follows the plan of the scope that is asked for, and calls back when there is something new to show. It is read once the
 * surface has been drawn: nobody waits for it. Empty until then.
 */
export function watchPlan(onChange: () => void, report: (error: unknown) => void) {
  let known: { readonly key: string; readonly read: () => PlanData; readonly stop: () => void } | undefined;
  return (scope: Scope): PlanData => {
    const key = `${scope.establishment} ${scope.schoolYear}`;
    if (known?.key === key) return known.read();
    known?.stop();
    const { store, start } = createPlanStore(scope, { report });
    let end: (() => void) | undefined;
    const timer = setTimeout(() => {
      store.subscribe(onChange);
      end = start();
    });
    known = {
      key,
      read: () => store.getState().data,
      stop() {
        clearTimeout(timer);
        end?.();
      },
    };
    return EMPTY_PLAN_DATA;
  };
}

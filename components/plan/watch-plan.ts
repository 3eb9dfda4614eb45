import { NO_LABELS } from '../../checklist/campaign-labels.ts';
import { EMPTY_PLAN_DATA } from '../../checklist/session-plan/plan-data.ts';
import type { Scope } from '../../storage/keys.ts';
import { createPlanStore, type PlanState } from '../../storage/surface/plan-store.ts';

/** A plan, and the labels kept beside it. */
export type WatchedPlan = Pick<PlanState, 'data' | 'labels'>;

/**
 * Follows the plan of the scope that is asked for, and calls back when there is something new to show. It is read once the
 * surface has been drawn: nobody waits for it. Empty until then.
 */
export function watchPlan(onChange: () => void, report: (error: unknown) => void) {
  let known:
    | { readonly key: string; readonly read: () => WatchedPlan; readonly stop: () => void }
    | undefined;
  return (scope: Scope): WatchedPlan => {
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
      read: store.getState,
      stop() {
        clearTimeout(timer);
        end?.();
      },
    };
    return { data: EMPTY_PLAN_DATA, labels: NO_LABELS };
  };
}

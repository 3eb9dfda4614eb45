import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Scope } from '../../storage/keys.ts';
import { createPlanStore, type PlanStore } from '../../storage/surface/plan-store.ts';
import { report } from '../surface/report.ts';

/** The plan of an establishment in a year, with the names of its campaigns, for as long as a tool shows it. */
export function usePlanStore({ establishment, schoolYear }: Scope): PlanStore {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const planStore = useMemo(
    () => createPlanStore({ establishment, schoolYear }, { report }),
    [establishment, schoolYear],
  );
  useEffect(() => {
    const unsubscribe = planStore.store.subscribe(() => draw(undefined));
    const end = planStore.start();
    return () => {
      unsubscribe();
      end();
    };
  }, [planStore]);
  return planStore;
}

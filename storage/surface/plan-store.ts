import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_PLAN_DATA, type PlanData } from '../../checklist/session-plan/plan-data.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import type { Scope } from '../keys.ts';
import { readPlan, writePlan } from '../plan/read-plan.ts';

/** What a surface shows a plan from. */
export interface PlanState {
  /**
   * `loading` until storage has answered; `unreadable`: the browser lets nothing be read, or what was stored could not be
   * converted; `newer`: a later version wrote it, and nothing may be changed.
   */
  readonly status: 'loading' | 'ready' | 'unreadable' | 'newer';
  readonly data: PlanData;
  /** It no longer fits in `storage.sync` beside ticks and notes: it is on this computer, and in the file. */
  readonly isOnlyHere: boolean;
  /** What was saved last, or a part of it, could be kept nowhere. */
  readonly problem?: 'not-saved';
}

export interface PlanStore {
  readonly store: StoreApi<PlanState>;
  /** Reads, then follows what is stored, until what it returns is called. */
  start(): () => void;
  /**
   * Keeps a plan: what differs from `base` is shown at once and sent to the background. Does nothing unless `ready`.
   *
   * @param base what the user was looking at: what others have changed since stays. What is shown now unless told
   */
  save(next: PlanData, base?: PlanData): Promise<void>;
}

/** What a store needs of the world; of the browser's own unless told. */
export interface PlanStoreContext {
  readonly storage?: RawStorage;
  readonly report?: (error: unknown) => void;
}

/** Makes the store of the plan of one establishment in one school year. */
export function createPlanStore(
  scope: Scope,
  { storage = browserStorage, report = () => undefined }: PlanStoreContext = {},
): PlanStore {
  const store = createStore<PlanState>(() => ({
    status: 'loading',
    data: EMPTY_PLAN_DATA,
    isOnlyHere: false,
  }));

  async function read(): Promise<void> {
    try {
      const data = await readPlan(scope, storage);
      store.setState({ status: 'ready', data });
    } catch (error) {
      report(error);
      store.setState({ status: 'unreadable' });
    }
  }

  return {
    store,
    start() {
      const life = new AbortController();
      storage.onChanged(() => void read(), life.signal);
      void read();
      return () => life.abort();
    },
    async save(next) {
      const { status, isOnlyHere } = store.getState();
      if (status !== 'ready') return;
      store.setState({ status, isOnlyHere, data: next }, true);
      try {
        await writePlan(scope, next, storage);
      } catch (error) {
        report(error);
        store.setState({ problem: 'not-saved' });
      }
    },
  };
}

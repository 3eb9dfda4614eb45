import { isKept } from '../../checklist/session-plan/edit-plan.ts';
import type { Means, Plan } from '../../checklist/session-plan/model.ts';
import { EMPTY_PLAN_DATA, type PlanData } from '../../checklist/session-plan/plan-data.ts';
import { planInSteps } from '../../checklist/session-plan/plan-sessions.ts';
import { reviewPlan } from '../../checklist/session-plan/review-plan.ts';
import type { PlanInput } from '../../checklist/session-plan/situation.ts';
import { takeBack } from '../../storage/plan/take-back.ts';
import type { PlanState, PlanStore } from '../../storage/surface/plan-store.ts';
import { arrangeData } from './arrange-data.ts';
import { NO_HISTORY, noteChange, type PlanChange, type PlanHistory } from './plan-history.ts';
import { runInSlices } from './run-in-slices.ts';

/** What a plan is made with besides what is typed. */
export type Surroundings = Pick<PlanInput, 'calendar' | 'today'>;

/** The plan of one establishment in one year, as the page shows it. */
export interface DeskState extends Pick<PlanState, 'status' | 'isOnlyHere' | 'problem'> {
  readonly data: PlanData;
  /** The sessions with what is to be said of them; what is said may be of a moment ago while `isReviewing`. */
  readonly plan: Plan;
  readonly isPlanning: boolean;
  readonly isReviewing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Where a plan is made and changed. */
export interface PlanDesk {
  getState(): DeskState;
  /** Keeps a change by hand, which can be taken back. */
  change(next: Partial<PlanData>): void;
  /** Makes the plan with these means, around what is locked or created. */
  make(means: Means): Promise<void>;
  undo(): void;
  redo(): void;
}

interface DeskOptions {
  readonly planStore: PlanStore;
  /** @returns `undefined` before they are known */
  readonly readSurroundings: () => Surroundings | undefined;
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

const NOTHING: Plan = { sessions: [], unplaced: [], remedies: [], filling: 'even', catchUpMissing: 0 };

/** Opens the plan of a scope, for as long as the signal says. */
export function openPlanDesk({
  planStore,
  readSurroundings,
  onChange,
  report,
  signal,
}: DeskOptions): PlanDesk {
  let history: PlanHistory = NO_HISTORY;
  /** What was changed here last: its order is what the user looks at. */
  let shown = EMPTY_PLAN_DATA;
  let isPlanning = false;
  /** A plan was wanted here: where nobody can be placed, it is none, and why is told. */
  let isWanted = false;
  let reviewed = { of: '', plan: NOTHING };
  let reviewing: AbortController | undefined;

  const getData = () => arrangeData(planStore.store.getState().data, shown);

  /** What the review of a plan hangs on. */
  const describe = ({ headcounts, means, sessions }: PlanData) =>
    JSON.stringify([headcounts, means, sessions, readSurroundings()?.today]);

  function tell(): void {
    if (!signal.aborted) onChange();
  }

  async function review(data: PlanData): Promise<void> {
    const of = describe(data);
    const around = readSurroundings();
    reviewing?.abort();
    reviewing = undefined;
    if (of === reviewed.of || !around) return;
    const isEmpty = data.sessions.length === 0;
    if (!data.means || data.headcounts.length === 0 || (isEmpty && !isWanted)) {
      reviewed = { of, plan: NOTHING };
      return;
    }
    const mine = new AbortController();
    reviewing = mine;
    signal.addEventListener('abort', () => mine.abort(), { signal: mine.signal });
    const steps = reviewPlan(data.sessions, { headcounts: data.headcounts, means: data.means, ...around });
    const plan = await runInSlices(steps, mine.signal);
    // It listens to the page no longer.
    mine.abort();
    if (!plan) return;
    const isPossible = plan.unplaced.some(({ reason }) => reason === 'by-hand');
    reviewed = { of, plan: isEmpty && isPossible ? NOTHING : plan };
    reviewing = undefined;
    tell();
  }

  function refresh(): void {
    void review(getData()).catch(report);
    tell();
  }

  /** @param base what `next` was made of: what others have changed since stays */
  function save(next: PlanData, base: PlanData): void {
    shown = next;
    planStore.save(next, base).catch(report).finally(tell);
    refresh();
  }

  function goBack(change: PlanChange, kept: PlanHistory): void {
    history = kept;
    const now = getData();
    const year = readSurroundings()?.calendar.schoolYear;
    if (year) save(arrangeData(takeBack(now, change, year), change.before), now);
  }

  planStore.store.subscribe(refresh);
  const stop = planStore.start();
  signal.addEventListener('abort', stop);
  // Nothing is told before whoever opens it has it.
  void review(getData()).catch(report);

  return {
    getState() {
      const { status, isOnlyHere, problem } = planStore.store.getState();
      const data = getData();
      return {
        status,
        isOnlyHere,
        ...(problem && { problem }),
        data,
        plan: { ...reviewed.plan, sessions: data.sessions },
        isPlanning,
        isReviewing: reviewing !== undefined,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
      };
    },
    change(next) {
      const before = getData();
      const after = { ...before, ...next };
      history = noteChange(history, { before, after });
      save(after, before);
    },
    async make(means) {
      const around = readSurroundings();
      if (isPlanning || !around) return;
      isPlanning = true;
      isWanted = true;
      tell();
      const before = getData();
      const kept = before.sessions.filter(isKept);
      const input = { headcounts: before.headcounts, means, ...around };
      try {
        const plan = await runInSlices(planInSteps({ ...input, kept }), signal);
        if (!plan) return;
        const next = { ...before, means, sessions: plan.sessions };
        reviewed = { of: describe(next), plan };
        history = noteChange(history, { before, after: next });
        save(next, before);
      } finally {
        isPlanning = false;
        tell();
      }
    },
    undo() {
      const change = history.past.at(-1);
      if (change) goBack(change, { past: history.past.slice(0, -1), future: [change, ...history.future] });
    },
    redo() {
      const [change, ...future] = history.future;
      if (!change) return;
      goBack({ before: change.after, after: change.before }, { past: [...history.past, change], future });
    },
  };
}

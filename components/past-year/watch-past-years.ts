import { type CarryOver, isAnyCarried, listCarryOver } from '../../checklist/carry-over.ts';
import { getYearBefore, type SchoolYear } from '../../checklist/school-year.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { RawStorage } from '../../storage/browser-storage.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import {
  isAnythingNoted,
  listPastYears,
  type PastYear,
  readStoredItems,
  type StoredItems,
  touchesOtherYears,
} from '../../storage/surface/past-years.ts';
import { carryOver, undoCarryOver } from './carry-over.ts';
import type { NewYearProps } from './new-year-props.ts';

/** What the popup knows of the years before the one it shows, kept fresh. */
export interface PastYears {
  /** `undefined` while it is read. */
  isAnythingNoted(): boolean | undefined;
  /** The years of the establishment shown, the latest first; `undefined` while they are read. */
  list(): readonly PastYear[] | undefined;
  getState(): Pick<NewYearProps, 'pastYears' | 'carryFrom' | 'carried'>;
  answerCarry(answer: 'carried' | 'declined'): Promise<void>;
  undoCarry(): Promise<void>;
}

interface PastYearsContext {
  readonly checklist: ChecklistStore;
  readonly storage: RawStorage;
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** The steps that packs add to the year shown. */
  readonly listAdded?: () => readonly StepId[];
}

/** The question is asked once all is read, and one question at a time. */
function canCarry({ phase, carryAnswer, readOnly, asksAdoption }: ChecklistState): boolean {
  return phase === 'ready' && !carryAnswer && !readOnly && !asksAdoption;
}

/** Reads what was noted in other years, again when another computer brings some, and carries it over when asked. */
export function watchPastYears(context: PastYearsContext): PastYears {
  const { checklist, storage, onChange, report, signal, listAdded = () => [] } = context;
  const { store } = checklist;
  let items: StoredItems | undefined;
  let isNoted: boolean | undefined;
  /** The years of a scope, worked out once. */
  let known: { readonly scope: ChecklistState['scope']; readonly years: readonly PastYear[] } | undefined;
  let carried: { readonly from: SchoolYear; readonly what: CarryOver; readonly of: string } | undefined;

  const read = async () => {
    items = await readStoredItems(storage, report);
    isNoted = isAnythingNoted(items);
    known = undefined;
    onChange();
  };
  storage.onChanged((_area, changes) => {
    const isErased = Object.values(changes).includes(undefined);
    const isOfOtherYears = touchesOtherYears(Object.keys(changes), store.getState().scope.schoolYear);
    if (isOfOtherYears || isErased || isNoted === false) read().catch(report);
  }, signal);
  // The year itself first: all the years together are much to read, and nobody waits for them.
  const readOnceShown = () => {
    setTimeout(() => {
      if (!signal.aborted) read().catch(report);
    });
  };
  if (store.getState().phase !== 'reading') readOnceShown();
  else {
    const unsubscribe = store.subscribe(({ phase }) => {
      if (phase === 'reading') return;
      unsubscribe();
      readOnceShown();
    });
  }

  function list(): readonly PastYear[] | undefined {
    if (!items) return undefined;
    const { scope } = store.getState();
    const isSame =
      known?.scope.establishment === scope.establishment && known.scope.schoolYear === scope.schoolYear;
    if (!known || !isSame) known = { scope, years: listPastYears(items, scope) };
    return known.years;
  }

  /** What could be carried over from the year just before; `undefined` when nothing could. */
  function findCarryOver(): { from: SchoolYear; what: CarryOver } | undefined {
    const { scope, progress } = store.getState();
    const from = getYearBefore(scope.schoolYear);
    const before = list()?.find(({ schoolYear }) => schoolYear === from);
    const what = before && listCarryOver(before.progress, progress, listAdded());
    return what && isAnyCarried(what) ? { from, what } : undefined;
  }

  return {
    isAnythingNoted: () => isNoted,
    list,
    getState() {
      const state = store.getState();
      const found = canCarry(state) ? findCarryOver() : undefined;
      const isShown = carried?.of === state.scope.establishment;
      return {
        pastYears: (list() ?? []).map(({ schoolYear }) => schoolYear),
        ...(found && { carryFrom: found.from }),
        ...(carried &&
          isShown && {
            carried: {
              from: carried.from,
              notes: carried.what.notes.length,
              steps: carried.what.notApplicable.length,
            },
          }),
      };
    },
    async answerCarry(answer) {
      const { scope } = store.getState();
      const found = findCarryOver();
      if (answer === 'carried' && found) carried = { ...found, of: scope.establishment };
      await carryOver(checklist, scope, answer === 'carried' ? found?.what : undefined);
    },
    async undoCarry() {
      if (!carried) return;
      const { what } = carried;
      carried = undefined;
      onChange();
      await undoCarryOver(checklist, what);
    },
  };
}

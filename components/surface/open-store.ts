import { browser } from 'wxt/browser';
import { readInstant, readToday } from '../../checklist/clock.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { type ChecklistStore, createChecklistStore } from '../../storage/checklist-store.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { report } from './report.ts';
import { watchToday } from './watch-today.ts';

/**
 * Opens the store of a surface on the browser's storage, for the school year of today. It moves to the next
 * school year by itself, and ends with the signal.
 */
export function openStore(signal: AbortSignal): ChecklistStore {
  const scopeOn = (today: ReturnType<typeof readToday>) => ({
    establishment: DEFAULT_ESTABLISHMENT,
    schoolYear: getSchoolYear(today),
  });
  const store = createChecklistStore({
    storage: browserStorage,
    scope: scopeOn(readToday()),
    send: async (request) => browser.runtime.sendMessage(request),
    readToday,
    readInstant,
    report,
    signal,
  });
  watchToday((today) => {
    const scope = scopeOn(today);
    if (scope.schoolYear !== store.store.getState().scope.schoolYear) void store.follow(scope);
  }, signal);
  return store;
}

import { readInstant, readToday } from '../../checklist/clock.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { type ChecklistStore, createChecklistStore } from '../../storage/surface/checklist-store.ts';
import { askBackground } from './ask-background.ts';
import { report } from './report.ts';
import { watchToday } from './watch-today.ts';

/**
 * Opens the store of a surface on the browser's storage, for the school year of today. It moves to the next
 * school year by itself, and ends with the signal.
 */
export function openStore(signal: AbortSignal): ChecklistStore {
  const store = createChecklistStore({
    storage: browserStorage,
    schoolYear: getSchoolYear(readToday()),
    send: (request) => askBackground(request),
    readToday,
    readInstant,
    report,
    signal,
  });
  watchToday((today) => void store.followYear(getSchoolYear(today)), signal);
  return store;
}

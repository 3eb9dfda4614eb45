import { readInstant, readToday } from '../../checklist/clock.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { type ChecklistStore, createChecklistStore } from '../../storage/surface/checklist-store.ts';
import { askBackground } from './ask-background.ts';
import { report } from './report.ts';

/** Opens the store of a surface on a year to look back at, where it stays. Apart from that of today's: pages of Pix carry that one. */
export function openPastStore(schoolYear: SchoolYear, signal: AbortSignal): ChecklistStore {
  return createChecklistStore({
    storage: browserStorage,
    schoolYear,
    send: (request) => askBackground(request),
    readToday,
    readInstant,
    report,
    signal,
  });
}

import { downloadFile } from '../surface/download-text.ts';
import type { YearFile } from './make-year-ics.ts';

/** Saves the year as a calendar among the user's downloads. What makes it is loaded when it is asked for. */
export async function saveYearFile(file: YearFile): Promise<void> {
  const { makeYearIcs } = await import('./make-year-ics.ts');
  const name = `${file.words.fileName}-${file.scope.schoolYear}.ics`;
  downloadFile(name, new Blob([makeYearIcs(file)], { type: 'text/calendar' }));
}

import type { FileKind } from '../../assets/messages/plan-messages.ts';
import { downloadFile } from '../surface/download-text.ts';
import type { PlanFile } from './make-ics.ts';
import { makeRows } from './make-rows.ts';

/** Saves the sessions as a file among the user's downloads. What makes each kind is loaded when it is asked for. */
export async function savePlanFile(kind: FileKind, file: PlanFile): Promise<void> {
  const name = `${file.words.fileName}-${file.scope.schoolYear}.${kind}`;
  if (kind === 'ics') {
    const { makeIcs } = await import('./make-ics.ts');
    downloadFile(name, new Blob([makeIcs(file)], { type: 'text/calendar' }));
  } else if (kind === 'csv') {
    const { writeCsv } = await import('hucre/csv');
    // What spreadsheets of a French system open as a table: semicolons, and a mark that says UTF-8.
    const text = writeCsv(makeRows(file), { delimiter: ';', bom: true, escapeFormulae: true });
    downloadFile(name, new Blob([text], { type: 'text/csv' }));
  } else {
    const { writeOds } = await import('hucre/ods');
    const bytes = await writeOds({ sheets: [{ name: file.words.planTitle, rows: makeRows(file) }] });
    downloadFile(
      name,
      new Blob([bytes as BlobPart], { type: 'application/vnd.oasis.opendocument.spreadsheet' }),
    );
  }
}

import { readWorld } from '../keeper/world.ts';
import { FILE_HISTORY_KEY } from '../keys.ts';
import { getExportFileName, makeExport } from './export-file.ts';
import { formatFileHistory, parseFileHistory } from './file-history.ts';
import { type FileTools, readWritableWorld } from './file-tools.ts';
import { formatExport } from './format-export.ts';

/** A file to save, or that the browser lets nothing be read. */
export type ExportOutcome =
  | {
      readonly outcome: 'exported';
      readonly fileName: string;
      readonly text: string;
      /** False when one of the two areas could not be read: the user is to be told that some may lack. */
      readonly isWhole: boolean;
    }
  | { readonly outcome: 'refused' };

/** Makes the file of all that can be read. Writes nothing, never rejects. */
export async function exportFile({
  storage,
  readToday,
  report,
}: Pick<FileTools, 'storage' | 'readToday' | 'report'>): Promise<ExportOutcome> {
  try {
    const world = await readWorld(storage);
    const refusals = Object.values(world.refused).filter((refusal) => refusal !== undefined);
    for (const refusal of refusals) report(refusal);
    const today = readToday();
    return {
      outcome: 'exported',
      fileName: getExportFileName(today),
      text: formatExport(makeExport(world, today)),
      isWhole: refusals.length === 0,
    };
  } catch (error) {
    report(error);
    return { outcome: 'refused' };
  }
}

/**
 * Remembers that an export was made today, once its file is saved. To be called in the keeper's queue. Never
 * rejects: if the browser refuses, or a newer version keeps the history, the popup suggests an export once more.
 */
export async function noteExport(tools: FileTools): Promise<void> {
  try {
    const { local } = await readWritableWorld(tools);
    const { history, isWritable } = parseFileHistory(local[FILE_HISTORY_KEY]);
    if (!isWritable) return;
    const item = formatFileHistory({ ...history, exportedOn: tools.readToday() });
    await tools.storage.write('local', { [FILE_HISTORY_KEY]: item });
  } catch (error) {
    tools.report(error);
  }
}

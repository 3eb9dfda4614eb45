import { findDevice } from '../keeper/device.ts';
import { keepRescueCopies } from '../keeper/rescue.ts';
import type { World } from '../keeper/world.ts';
import { FILE_HISTORY_KEY } from '../keys.ts';
import { applyImport } from './apply-import.ts';
import { type FileHistory, formatFileHistory, parseFileHistory } from './file-history.ts';
import { type FileTools, readWritableWorld } from './file-tools.ts';
import { findSource, makeTakenFile } from './find-source.ts';
import { type ImportPreview, previewImport } from './preview-import.ts';
import { type FileRefusal, type ImportedFile, readExportFile } from './read-file.ts';
import { reviveUndone } from './revive-undone.ts';
import { noteTaken } from './taken-files.ts';

/** What an import would change, or why there can be none. `refused`: the browser lets nothing be read. */
export type PreviewOutcome =
  | { readonly outcome: 'preview'; readonly preview: ImportPreview }
  | { readonly outcome: FileRefusal | 'refused' };

/**
 * What became of an import. In every case but `imported` and `noted`, nothing was changed.
 *
 * - `nothing-new`: all that the file has is here, or may not be written (`preview.untouched`)
 * - `noted`: likewise, and that another computer's file was taken in today is remembered
 * - `needs-update`: a newer version keeps the history of files here, so that the import could not be undone
 * - `refused`: the browser would not read or write
 */
export type ImportOutcome =
  | { readonly outcome: 'imported' | 'nothing-new' | 'noted'; readonly preview: ImportPreview }
  | { readonly outcome: FileRefusal | 'needs-update' | 'refused' };

/** What a file comes to here, an import undone before included. */
function applyFile(world: World, file: ImportedFile, { undone = [] }: FileHistory, tools: FileTools) {
  const device = findDevice(world.local) ?? tools.newDevice;
  const revived = reviveUndone(world, file, undone, { device, instant: tools.readInstant() });
  return applyImport(world, revived);
}

/** Says what importing a file would change. Writes nothing, never rejects. */
export async function previewFile(tools: FileTools, text: string): Promise<PreviewOutcome> {
  const reading = readExportFile(text, tools.readInstant());
  if (!reading.ok) return { outcome: reading.reason };
  try {
    const world = await readWritableWorld(tools);
    const { history } = parseFileHistory(world.local[FILE_HISTORY_KEY]);
    const applied = applyFile(world, reading.file, history, tools);
    const source = findSource(reading.file, world.local, history);
    return { outcome: 'preview', preview: previewImport(applied, reading.file, source) };
  } catch (error) {
    tools.report(error);
    return { outcome: 'refused' };
  }
}

/**
 * Merges a file into the replicas of `storage.local`, with the means to undo it, in one write: all or nothing. To
 * be called in the keeper's queue, and followed by a push. Never rejects.
 */
export async function importFile(tools: FileTools, text: string): Promise<ImportOutcome> {
  const { storage, readToday, readInstant, report } = tools;
  const reading = readExportFile(text, readInstant());
  if (!reading.ok) return { outcome: reading.reason };
  try {
    const world = await readWritableWorld(tools);
    const { history, isWritable } = parseFileHistory(world.local[FILE_HISTORY_KEY]);
    const applied = applyFile(world, reading.file, history, tools);
    const source = findSource(reading.file, world.local, history);
    const preview = previewImport(applied, reading.file, source);
    const today = readToday();
    const noted = source.isOwn
      ? undefined
      : noteTaken(history.taken ?? [], makeTakenFile(source, preview.exportedOn, today));
    if (preview.isNothingNew) {
      if (!noted || !source.device || !isWritable || preview.untouched.length > 0)
        return { outcome: 'nothing-new', preview };
      await storage.write('local', {
        [FILE_HISTORY_KEY]: formatFileHistory({ ...history, taken: noted.taken }),
      });
      return { outcome: 'noted', preview };
    }
    if (!isWritable) return { outcome: 'needs-update' };
    const undo = { day: today, changes: applied.changes, ...(noted && { taken: noted.change }) };
    await keepRescueCopies(storage, world, today);
    await storage.write('local', {
      ...applied.replicas,
      [FILE_HISTORY_KEY]: formatFileHistory({ ...history, undo, ...(noted && { taken: noted.taken }) }),
    });
    return { outcome: 'imported', preview };
  } catch (error) {
    report(error);
    return { outcome: 'refused' };
  }
}

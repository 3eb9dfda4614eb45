import { findDevice } from '../keeper/device.ts';
import { mergeWorld } from '../keeper/merged-state.ts';
import { keepRescueCopies } from '../keeper/rescue.ts';
import { getDocument, type World } from '../keeper/world.ts';
import { type DocumentName, FILE_HISTORY_KEY, REGISTRY } from '../keys.ts';
import { admitFile, findImportOverflow } from './admit-file.ts';
import { type AppliedImport, applyImport } from './apply-import.ts';
import { type FileHistory, formatFileHistory, parseFileHistory } from './file-history.ts';
import { type FileTools, readWritableWorld } from './file-tools.ts';
import { findSource, type ImportSource, makeTakenFile } from './find-source.ts';
import { type ImportPreview, previewImport } from './preview-import.ts';
import { type FileRefusal, type ImportedFile, readExportFile } from './read-file.ts';
import { reviveUndone } from './revive-undone.ts';
import { noteTaken } from './taken-files.ts';

/** Why a good file is not taken here: with what is kept there would be too many schools, or more than `storage.sync` holds. */
export type RoomRefusal = 'too-many-schools' | 'no-room';

/** What an import would change, or why there can be none. `refused`: the browser lets nothing be read. */
export type PreviewOutcome =
  | { readonly outcome: 'preview'; readonly preview: ImportPreview }
  | { readonly outcome: FileRefusal | RoomRefusal | 'refused' };

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
  | { readonly outcome: FileRefusal | RoomRefusal | 'needs-update' | 'refused' };

/** What a file comes to here, an import undone before included. */
function applyFile(
  world: World,
  read: ImportedFile,
  { undone = [] }: FileHistory,
  source: ImportSource,
  tools: FileTools,
): { applied: AppliedImport; preview: ImportPreview; refusal?: RoomRefusal } {
  const device = findDevice(world.local) ?? tools.newDevice;
  const context = { device, instant: tools.readInstant() };
  const state = mergeWorld(world);
  const registry = getDocument(world, REGISTRY);
  const getKnown = (name: DocumentName) => (state.get(name) ?? getDocument(world, name)).merged;
  // A newer version's list of schools is not to be written: it has what it wants.
  const file = registry.isReadOnly ? read : admitFile(read, getKnown, context);
  const applied = applyImport(world, reviveUndone(world, file, undone, context));
  const overflow = findImportOverflow(applied.before, applied.after, tools.readToday());
  const refusal = overflow && (overflow === 'schools' ? 'too-many-schools' : 'no-room');
  return { applied, preview: previewImport(applied, file, source), ...(refusal && { refusal }) };
}

/** Says what importing a file would change. Writes nothing, never rejects. */
export async function previewFile(tools: FileTools, text: string): Promise<PreviewOutcome> {
  const reading = readExportFile(text, tools.readInstant(), tools.readToday());
  if (!reading.ok) return { outcome: reading.reason };
  try {
    const world = await readWritableWorld(tools);
    const { history } = parseFileHistory(world.local[FILE_HISTORY_KEY]);
    const source = findSource(reading.file, world.local, history);
    const { preview, refusal } = applyFile(world, reading.file, history, source, tools);
    return refusal ? { outcome: refusal } : { outcome: 'preview', preview };
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
  const reading = readExportFile(text, readInstant(), readToday());
  if (!reading.ok) return { outcome: reading.reason };
  try {
    const world = await readWritableWorld(tools);
    const { history, isWritable } = parseFileHistory(world.local[FILE_HISTORY_KEY]);
    const source = findSource(reading.file, world.local, history);
    const { applied, preview, refusal } = applyFile(world, reading.file, history, source, tools);
    if (refusal) return { outcome: refusal };
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

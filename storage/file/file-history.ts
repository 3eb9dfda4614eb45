import { type Day, isDay } from '../../checklist/day.ts';
import { isAnyDocumentName } from '../document-names.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { formatItem } from '../schema/format-item.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { DocumentChange } from './document-change.ts';
import {
  formatTakenFile,
  parseTakenFile,
  parseTakenFiles,
  type TakenChange,
  type TakenFile,
} from './taken-files.ts';

/** How to undo the last import. */
export interface ImportUndo {
  /** The day of the import. */
  readonly day: Day;
  readonly changes: readonly DocumentChange[];
  /** What it changed of the list of files taken in. */
  readonly taken?: TakenChange;
}

/** What this computer remembers of files. */
export interface FileHistory {
  /** The day of the last export. */
  readonly exportedOn?: Day;
  readonly undo?: ImportUndo;
  /**
   * What undoing imports has left: `imported` the registers it wrote, `previous` what stood there before the import.
   * A file that is later than that may be imported, though undoing was later still.
   */
  readonly undone?: readonly DocumentChange[];
  /** Files of other computers, each as it was last taken in, the last one first. */
  readonly taken?: readonly TakenFile[];
}

/** A history as read, and whether it may be written over. */
export interface FileHistoryReading {
  readonly history: FileHistory;
  readonly isWritable: boolean;
}

/** Registers in the history each name their device, as in a file. */
const NO_DEVICE = '';

/** Reads through the same door as any document, so that an undo survives an update. One that is not whole is none. */
function parseChange(name: string, raw: unknown): DocumentChange[] {
  if (!isAnyDocumentName(name)) return [];
  const { imported: rawImported, previous: rawPrevious } = toFields(raw) ?? {};
  const imported = readAnyItem(name, rawImported, NO_DEVICE);
  const previous = readAnyItem(name, rawPrevious, NO_DEVICE);
  if (imported.condition !== 'good' || previous.condition !== 'good') return [];
  return [{ name, imported: imported.value, previous: previous.value }];
}

const parseChanges = (raw: unknown) =>
  Object.entries(toFields(raw) ?? {}).flatMap(([name, change]) => parseChange(name, change));

const formatChanges = (changes: readonly DocumentChange[]) =>
  Object.fromEntries(
    changes.map(({ name, imported, previous }) => [
      name,
      { imported: formatItem(name, imported), previous: formatItem(name, previous) },
    ]),
  );

function parseTakenChange(raw: unknown): TakenChange | undefined {
  const { file: rawFile, former: rawFormer } = toFields(raw) ?? {};
  const [file] = parseTakenFile(rawFile);
  const [former] = parseTakenFile(rawFormer);
  return file && { file, ...(former && { former }) };
}

/** Reads the item under `FILE_HISTORY_KEY`. An unreadable part of it is absent. Never throws. */
export function parseFileHistory(raw: unknown): FileHistoryReading {
  const { fields, isWritable } = readLocalItem(raw);
  const { exportedOn } = fields;
  const undo = toFields(fields.undo);
  const changes = parseChanges(undo?.documents);
  const undone = parseChanges(fields.undone);
  const taken = parseTakenFiles(fields.taken);
  const undoTaken = parseTakenChange(undo?.taken);
  return {
    history: {
      ...(isDay(exportedOn) && { exportedOn }),
      ...(isDay(undo?.day) &&
        changes.length > 0 && { undo: { day: undo.day, changes, ...(undoTaken && { taken: undoTaken }) } }),
      ...(undone.length > 0 && { undone }),
      ...(taken.length > 0 && { taken }),
    },
    isWritable,
  };
}

function formatTakenChange({ file, former }: TakenChange): Record<string, unknown> {
  return { file: formatTakenFile(file), ...(former && { former: formatTakenFile(former) }) };
}

/** The item to store for a history. */
export function formatFileHistory({
  exportedOn,
  undo,
  undone,
  taken = [],
}: FileHistory): Record<string, unknown> {
  return {
    schema: SCHEMA_VERSION,
    ...(exportedOn && { exportedOn }),
    ...(undo && {
      undo: {
        day: undo.day,
        documents: formatChanges(undo.changes),
        ...(undo.taken && { taken: formatTakenChange(undo.taken) }),
      },
    }),
    ...(undone && { undone: formatChanges(undone) }),
    ...(taken.length > 0 && { taken: taken.map(formatTakenFile) }),
  };
}

import { getParisDay } from '../../checklist/clock.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import { areDaysNear, isFileDay, isYearNear } from '../bounds/days-near.ts';
import { isNameSaid } from '../bounds/school-names.ts';
import { type DocumentName, FIRST_VERSION } from '../keys.ts';
import { type FieldMap, filterFields } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { findAnySchema, isAnyEntryName, isDocumentTooBig } from '../plan/believable-plan.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { isFieldName, isSmall, isTimeNear } from '../schema/believable.ts';
import { readSchemaVersion, SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { FILE_FORMAT } from './export-file.ts';
import { type FileDocument, listFileDocuments } from './file-documents.ts';
import { hasKeyTwice } from './has-key-twice.ts';
import { isPortable } from './portable-field.ts';
import { isDeviceId } from './taken-files.ts';
import { hasLostLetter, undoMisreadings } from './undo-misreading.ts';

/** A file of ours, once read. */
export interface ImportedFile {
  /** Absent when the file does not say it in a way that can be read. */
  readonly exportedOn?: Day;
  /** The computer that made it, by its id. Absent in a file of an earlier version, which does not say. */
  readonly exportedBy?: string;
  readonly documents: ReadonlyMap<DocumentName, FieldMap>;
  /** How many fields of it could not be read, or not be believed. */
  readonly droppedFields: number;
}

/**
 * Why a text is not taken: it is no JSON, gives a key twice, is not one of our files, a newer
 * version's, longer than {@link MAX_FILE_LENGTH} or with more in it than schools have, holds nothing, or holds nothing that
 * can be read.
 */
export type FileRefusal =
  | 'not-json'
  | 'key-twice'
  | 'not-ours'
  | 'newer'
  | 'too-big'
  | 'empty'
  | 'unreadable';

export type FileReading =
  | { readonly ok: true; readonly file: ImportedFile }
  | { readonly ok: false; readonly reason: FileRefusal };

/** The longest text taken, in UTF-16 units: 2 MB as browsers hold it in French. Ten full schools are a tenth of it. */
export const MAX_FILE_LENGTH = 2 * 1024 * 1024;

/**
 * Reads one document. A time more than a day ahead of `instant` falls with its field: no click could be later, so
 * it would stand for ever; bringing it back to today would make another register at each import.
 */
function readDocument(name: DocumentName, { item }: FileDocument, device: string, instant: number): FieldMap {
  const isGood = (entry: string, field: string, { value, at }: Register) =>
    isTimeNear(at, instant) &&
    isAnyEntryName(name, entry) &&
    isFieldName(field) &&
    areDaysNear(name, entry, field, value, instant) &&
    isNameSaid(entry, field, value) &&
    !hasLostLetter([entry, value]) &&
    isPortable(name, entry, field) &&
    (findAnySchema(name, entry, field) !== undefined || isSmall(value));
  return filterFields(readAnyItem(name, item, device).value, isGood);
}

/** The most years, of all schools together, that a file may hold: twelve schools for ten years, and room. */
const MAX_DOCUMENTS = 200;

const countKept = (fieldMap: FieldMap) =>
  [...fieldMap.values()].reduce((count, fields) => count + fields.size, 0);

/** When a file is read: now, in ms, and the day that it is. */
interface ReadAt {
  readonly instant: number;
  readonly today: Day;
}

function readContent(
  content: Record<string, unknown>,
  schema: number,
  { instant, today }: ReadAt,
): FileReading {
  // Files name the device of each register; only the first version had none. '' is no device: such a field falls.
  const device = schema === 1 ? FIRST_VERSION : '';
  const documents = new Map<DocumentName, FieldMap>();
  let tried = 0;
  let kept = 0;
  const found = listFileDocuments(content, schema);
  if (found.length > MAX_DOCUMENTS) return { ok: false, reason: 'too-big' };
  for (const document of found) {
    tried += document.fields;
    if (!document.name || !isYearNear(document.name, instant)) continue;
    const fieldMap = readDocument(document.name, document, device, instant);
    kept += countKept(fieldMap);
    if (fieldMap.size > 0) documents.set(document.name, fieldMap);
  }
  if ([...documents].some(([name, fieldMap]) => isDocumentTooBig(name, fieldMap)))
    return { ok: false, reason: 'too-big' };
  if (kept === 0) return { ok: false, reason: tried === 0 ? 'empty' : 'unreadable' };
  const { exportedOn, exportedBy } = content;
  return {
    ok: true,
    file: {
      ...(isDay(exportedOn) && isFileDay(exportedOn, today) && { exportedOn }),
      ...(isDeviceId(exportedBy) && { exportedBy }),
      documents,
      droppedFields: tried - kept,
    },
  };
}

/**
 * Reads the text of a file through the same door as storage: older versions migrate, a bad field falls alone.
 * Never throws.
 *
 * @param instant now, in ms
 * @param today the day that it is: in Paris at that instant, but for a test build
 */
export function readExportFile(text: string, instant: number, today = getParisDay(instant)): FileReading {
  if (text.length > MAX_FILE_LENGTH) return { ok: false, reason: 'too-big' };
  // `trim` also takes away the byte order mark that some editors put.
  const json = undoMisreadings(text.trim());
  if (json === '') return { ok: false, reason: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const content = toFields(raw);
  const schema = content && readSchemaVersion(content);
  if (content && hasKeyTwice(json)) return { ok: false, reason: 'key-twice' };
  if (!schema || content.format !== FILE_FORMAT) return { ok: false, reason: 'not-ours' };
  if (schema > SCHEMA_VERSION) return { ok: false, reason: 'newer' };
  return readContent(content, schema, { instant, today });
}

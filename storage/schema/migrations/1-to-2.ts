/**
 * FROZEN. Schema 1 kept one mark by step, `{state, day, at, parts?, putOffUntil?}`, in one item that all devices
 * wrote, and the settings bare. Schema 2 keeps each field with its own time.
 *
 * Takes and gives the stored items of one kind; everything it needs is in this file, which never changes again.
 */

type Raw = Record<string, unknown>;

const isObject = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** The fields of a mark, each with the mark's time; a mark without a time has none of them. */
function splitMark(mark: unknown): Raw {
  if (!isObject(mark)) return { mark };
  const { state, day, at, parts, ...others } = mark;
  const fields: Raw = { state: [[state ?? null, day ?? null], at] };
  for (const part of Array.isArray(parts) ? parts : [parts]) {
    // `null` is no field: it falls at the door, and the item counts as damaged.
    if (typeof part === 'string' && Array.isArray(parts)) fields[`part:${part}`] = [true, at];
    else if (part !== undefined) fields.parts = null;
  }
  for (const [name, value] of Object.entries(others)) fields[name] = [value, at];
  return fields;
}

function migrateProgress(item: Raw): Raw {
  if (!isObject(item.steps)) return { ...item, schema: 2 };
  const entries = Object.entries(item.steps).map(([id, mark]) => [id, splitMark(mark)]);
  return { ...item, schema: 2, steps: Object.fromEntries(entries) };
}

/** Schema 1 said nothing of when a setting was made: anything said since is later. */
const LONG_AGO = 1;

function migrateSettings({ schema: _schema, ...settings }: Raw): Raw {
  const entries = Object.entries(settings).map(([name, value]) => [name, [value, LONG_AGO]]);
  return { schema: 2, entries: { settings: Object.fromEntries(entries) } };
}

/** A change in the outbox: `{type, id, scope, step, mark}`. */
function migrateChange({ id, scope, step, mark }: Raw): Raw {
  const { establishment, schoolYear } = isObject(scope) ? scope : {};
  return {
    schema: 2,
    type: 'change',
    id,
    document: `progress:${establishment}:${schoolYear}`,
    entries: { [String(step)]: splitMark(mark) },
  };
}

export const oneToTwo = {
  from: 1,
  progress: migrateProgress,
  registry: migrateSettings,
  change: migrateChange,
  /** Items of this computer alone changed their number, not their shape. */
  local: (item: Raw): Raw => ({ ...item, schema: 2 }),
};

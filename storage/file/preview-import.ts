import type { Day } from '../../checklist/day.ts';
import { isOwnStepId, isStepId } from '../../checklist/steps.ts';
import { parsePlanName, parseScopeName } from '../document-names.ts';
import { type DocumentName, REGISTRY, type Scope } from '../keys.ts';
import type { Register } from '../merge/register.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import type { AppliedImport } from './apply-import.ts';
import { type DocumentChange, listShownChanges, type ShownChange } from './document-change.ts';
import type { ImportSource } from './find-source.ts';
import type { ImportedFile } from './read-file.ts';

/** How many things will show otherwise. */
export interface ChangeCounts {
  /** Steps that become done. */
  readonly ticks: number;
  /** Steps that were done and no longer are. */
  readonly setBack: number;
  /** Notes that are new or other. */
  readonly notes: number;
  /** Steps that the user added, which are new here, are others or go: one each, whatever changes of it. */
  readonly own: number;
  /** All the rest: parts, runs, deadlines, put off, no longer applicable, another day, settings. */
  readonly others: number;
}

/** What an import changes, to be said before it is done. Plain JSON: it travels from the background to a surface. */
export interface ImportPreview {
  /** The day the file was made, if it says so. */
  readonly exportedOn?: Day;
  /** Whose it is, and where it comes from. */
  readonly source: ImportSource;
  /** Only those in which something changes, in order of establishment and school year. */
  readonly scopes: readonly (Scope & ChangeCounts)[];
  /** Settings, establishments and names of devices. */
  readonly settings: number;
  /** Names of establishments that the file brings, by UAI. */
  readonly names: Readonly<Record<string, string>>;
  /** In all: settings are among the others, and what two establishments of a year share counts once. */
  readonly total: ChangeCounts;
  /** Fields of the file that could not be read, and will not be imported. */
  readonly droppedFields: number;
  /** Documents that only an update of the extension can write, so that they will be left as they are. */
  readonly untouched: readonly DocumentName[];
  /** Nothing would show otherwise, and nothing is written. */
  readonly isNothingNew: boolean;
}

/** What says that there is a step of the user's, and what it is. */
const OWN_FIELDS = ['title', 'by', 'at', 'yearly', 'gone'];

const isOwnField = ({ entry, field }: Pick<ShownChange, 'entry' | 'field'>) =>
  isOwnStepId(entry) && OWN_FIELDS.includes(field);

type Kind = keyof ChangeCounts;

const isDone = (register: Register | undefined) =>
  Array.isArray(register?.value) && register.value[0] === 'done';

function getKind(change: ShownChange): Kind {
  const { entry, field, before, after } = change;
  // Steps that this version does not know are shown nowhere.
  if (!isStepId(entry)) return 'others';
  if (isOwnField(change)) return 'own';
  if (field === 'note') return 'notes';
  if (field !== 'state' || isDone(before) === isDone(after)) return 'others';
  return isDone(after) ? 'ticks' : 'setBack';
}

/** Whether a school has its number for a name, until a page names it. */
const isNumberAsName = (entry: string, field: string, register: Register | undefined) =>
  field === 'name' && entry === `${ESTABLISHMENT_PREFIX}${String(register?.value)}`;

/**
 * Counts what shows otherwise. A click that two documents hold counts once: what was noted before a school was
 * recognised is in both.
 */
function count(changes: readonly DocumentChange[]): ChangeCounts {
  const counts: Record<Kind, number> = { ticks: 0, setBack: 0, notes: 0, own: 0, others: 0 };
  const counted = new Set<string>();
  for (const change of changes) {
    const about = parseScopeName(change.name)?.schoolYear ?? change.name;
    for (const shown of listShownChanges(change)) {
      // That it is in the list now is no setting.
      if (change.name === REGISTRY && isNumberAsName(shown.entry, shown.field, shown.after)) continue;
      // A session, a room or a class counts once, whatever changes of it.
      const click = parsePlanName(change.name)
        ? JSON.stringify([change.name, shown.entry])
        : isOwnField(shown)
          ? JSON.stringify([about, shown.entry])
          : JSON.stringify([about, shown.entry, shown.field, shown.after ?? shown.before]);
      if (counted.has(click)) continue;
      counted.add(click);
      counts[getKind(shown)] += 1;
    }
  }
  return counts;
}

/** Names of establishments among what a document brings. */
function listNames({ name, imported }: DocumentChange): [string, string][] {
  if (name !== REGISTRY) return [];
  return [...imported].flatMap(([entry, fields]): [string, string][] => {
    const said = fields.get('name')?.value;
    const isNamed =
      entry.startsWith(ESTABLISHMENT_PREFIX) &&
      typeof said === 'string' &&
      !isNumberAsName(entry, 'name', fields.get('name'));
    return isNamed ? [[entry.slice(ESTABLISHMENT_PREFIX.length), said]] : [];
  });
}

const isNothing = (counts: ChangeCounts) => Object.values(counts).every((each) => each === 0);

/** A scope's progress and its plan together, in order of establishment and school year. */
function groupByScope(changes: readonly DocumentChange[]): [Scope, DocumentChange[]][] {
  const grouped = new Map<string, [Scope, DocumentChange[]]>();
  for (const change of changes) {
    const scope = parseScopeName(change.name);
    if (!scope) continue;
    const key = `${scope.establishment}:${scope.schoolYear}`;
    grouped.set(key, [scope, [...(grouped.get(key)?.[1] ?? []), change]]);
  }
  return [...grouped].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, group]) => group);
}

/** Says what an import changes. Pure. */
export function previewImport(
  { changes, untouched }: AppliedImport,
  { exportedOn, droppedFields }: ImportedFile,
  source: ImportSource,
): ImportPreview {
  const scopes = groupByScope(changes).flatMap(([scope, ofScope]) => {
    const counts = count(ofScope);
    return isNothing(counts) ? [] : [{ ...scope, ...counts }];
  });
  const total = count(changes);
  return {
    ...(exportedOn && { exportedOn }),
    source,
    scopes,
    settings: count(changes.filter(({ name }) => !parseScopeName(name))).others,
    names: Object.fromEntries(changes.flatMap(listNames)),
    total,
    droppedFields,
    untouched,
    isNothingNew: isNothing(total),
  };
}

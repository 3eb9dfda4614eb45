import { readFileSync } from 'node:fs';
import type { EntryParts } from './entry-parts.ts';

/** What every Pix page pays: JavaScript and CSS of the content script, in bytes once gzipped (1 kB = 1,000 bytes). */
export const CONTENT_SCRIPT_BUDGET = 32_000;

/** The entry that every Pix page pays. */
const CONTENT_SCRIPT = 'overlay';

/** The one file of the budgets; `npm run sizes` rewrites it. */
export const BUDGETS_FILE = 'scripts/sizes/budgets.json';

/** What an entry may weigh, and what it weighed when that was settled. */
interface Budget {
  /** In bytes once gzipped. */
  readonly gzip: number;
  /** At most so many bytes once gzipped. */
  readonly budget: number;
  /** Bytes of each module then (scripts/sizes/entry-parts.ts). */
  readonly modules: EntryParts['modules'];
}

/** The budgets of a build, by entry. */
export type Budgets = Readonly<Record<string, Budget>>;

/** An entry as it is built. */
export interface BuiltEntry {
  /** In bytes once gzipped. */
  readonly gzip: number;
  readonly modules: EntryParts['modules'];
}

/** So many modules are named of an entry that is too heavy. */
const MOST_NAMED = 8;

/** Today's figure plus a tenth, for each entry; what every page pays has a limit of its own. */
export function settleBudgets(built: ReadonlyMap<string, BuiltEntry>): Budgets {
  return Object.fromEntries(
    [...built]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([name, { gzip, modules }]) => {
        const tenth = Math.floor(gzip * 1.1);
        const budget = name === CONTENT_SCRIPT ? Math.min(tenth, CONTENT_SCRIPT_BUDGET) : tenth;
        return [name, { gzip, budget, modules }];
      }),
  );
}

/** The modules of an entry that are new or have grown since its budget was settled, the most first: a line each. */
function listGrown(modules: EntryParts['modules'], before: EntryParts['modules']): string[] {
  const grown = Object.entries(modules)
    .map(([name, bytes]) => ({ name, more: bytes - (before[name] ?? 0), isNew: !(name in before) }))
    .filter(({ more }) => more > 0)
    .sort((first, second) => second.more - first.more);
  const lines = grown.slice(0, MOST_NAMED).map(({ name, more, isNew }) => {
    return `  ${name}: ${more} bytes more before shortening${isNew ? ', new' : ''}`;
  });
  const rest = grown.length - lines.length;
  if (rest > 0) lines.push(`  and ${rest} more modules`);
  return lines.length > 0 ? lines : ['  no module has grown: shortening or compression does less'];
}

/** What is wrong with the sizes of a build: each entry over its budget with what grew, each without one, each gone. */
export function findSizeFaults(built: ReadonlyMap<string, BuiltEntry>, budgets: Budgets): string[] {
  const names = [...new Set([...built.keys(), ...Object.keys(budgets)])].sort();
  if (names.length === 0) return ['no entry was found: build first'];
  return names.flatMap((name) => {
    const [entry, allowed] = [built.get(name), budgets[name]];
    if (!entry) return [`${name}: has a budget and is not built; npm run sizes rewrites ${BUDGETS_FILE}`];
    if (!allowed)
      return [`${name}: ${entry.gzip} bytes gzip, and no budget; npm run sizes rewrites ${BUDGETS_FILE}`];
    if (entry.gzip <= allowed.budget) return [];
    return [
      [
        `${name}: ${entry.gzip} of ${allowed.budget} bytes gzip (${allowed.gzip} when the budget was settled)`,
        ...listGrown(entry.modules, allowed.modules),
      ].join('\n'),
    ];
  });
}

/** Reads the budgets of all builds. */
export function readBudgets(): Readonly<Record<string, Budgets>> {
  return JSON.parse(readFileSync(BUDGETS_FILE, 'utf8')) as Readonly<Record<string, Budgets>>;
}

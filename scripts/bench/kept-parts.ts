import { readFileSync, writeFileSync } from 'node:fs';
import { BENCH_PARTS } from './bench-parts.ts';
import type { KeptPart, PartResult } from './bench-row.ts';

/** What each part found when it was run last: in the tree, so that a part run alone on a fresh copy leaves the others. */
export const KEPT_FILE = 'docs/bench.json';

/** What each part found when it was run last, by its name; a part that was never run has none. */
export type KeptParts = Readonly<Record<string, KeptPart>>;

/**
 * Reads what the parts found.
 * @param file where that is kept
 * @throws when it is not there, or is no JSON
 */
export function readKeptParts(file = KEPT_FILE): KeptParts {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptParts;
}

/**
 * Puts what a part has found in the place of what it found before; what the others found stays. In the order of the parts; one that
 * is none any more is forgotten. The tables that a part prints of its own are not kept.
 * @returns what is kept now
 */
export function keepPart(
  name: string,
  { rows, growth }: PartResult,
  run: Pick<KeptPart, 'at' | 'runs' | 'load'>,
  file = KEPT_FILE,
): KeptParts {
  const parts: KeptParts = { ...readKeptParts(file), [name]: { ...run, rows, growth } };
  const kept = Object.fromEntries(
    Object.keys(BENCH_PARTS).flatMap((each) => {
      const part = parts[each];
      return part ? [[each, part]] : [];
    }),
  );
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

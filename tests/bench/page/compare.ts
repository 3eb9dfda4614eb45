import type { Figure } from './figures.ts';
import type { BenchResults } from './results.ts';
import type { Subject } from './subjects.ts';

/** One figure of a subject, run by run. */
export function listValues({ subjects }: BenchResults, subject: Subject, figure: Figure): number[] {
  return (subjects[subject]?.runs ?? []).map((run) => run[figure]);
}

/** How much more ours has of a figure than the empty script, run by run: what the page has by itself is gone. */
export function listExcess(results: BenchResults, figure: Figure): number[] {
  const own = listValues(results, 'ours', figure);
  const empty = listValues(results, 'empty', figure);
  return own.map((value, index) => value - (empty[index] ?? Number.NaN));
}

/** How many times another's figure ours is, run by run; none where the other has nothing. */
export function listRatios(results: BenchResults, other: Subject, figure: Figure): number[] {
  const own = listValues(results, 'ours', figure);
  const theirs = listValues(results, other, figure);
  const ratios = own.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return ratios.every(Number.isFinite) ? ratios : [];
}

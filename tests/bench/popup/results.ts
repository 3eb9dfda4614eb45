import type { PopupTimes } from './probe.ts';
import type { OwnSubject, Subject } from './subjects.ts';

/** `cold`: the first popup of a browser that has just started, on a profile that has shown it; `warm`: one of many. */
export const STARTS = ['cold', 'warm'] as const;
export type Start = (typeof STARTS)[number];

/** What one run measured: all subjects, one after the other. */
export type PopupRun = Readonly<Record<Start, Readonly<Record<Subject, PopupTimes>>>>;

/** A time of ours, of the popup unless told, over that of another subject, run by run. */
export function listRatios(
  runs: readonly PopupRun[],
  start: Start,
  time: 'paint' | 'shown',
  other: Subject,
  own: OwnSubject = 'ours',
): number[] {
  return runs.map((run) => run[start][own][time] / run[start][other][time]);
}

/** What becomes of the time until our year is drawn, in order. */
export const PARTS = ['document', 'script', 'first paint', 'storage and drawing'] as const;
export type Part = (typeof PARTS)[number];

/** How long each part takes of the time until the year is drawn, in percent, run by run. */
export function listShares(runs: readonly PopupRun[], start: Start, part: Part): number[] {
  return runs.map((run) => {
    const { parsed, ran, paint, shown } = run[start].ours;
    const ends: Readonly<Record<Part, readonly [number, number]>> = {
      document: [0, parsed],
      script: [parsed, ran],
      'first paint': [ran, Math.max(ran, paint)],
      'storage and drawing': [Math.max(ran, paint), shown],
    };
    const [from, to] = ends[part];
    return ((to - from) / shown) * 100;
  });
}

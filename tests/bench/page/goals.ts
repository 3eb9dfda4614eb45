import { CONTENT_SCRIPT_BUDGET } from '../../../scripts/sizes/budgets.ts';
import { listExcess, listRatios, listValues } from './compare.ts';
import type { BenchResults } from './results.ts';
import { formatSpread, getMedian } from './spread.ts';
import { GROWTH_LAPS } from './stops.ts';

/** A goal, what was measured, and whether that meets it. */
export interface Goal {
  readonly goal: string;
  readonly figure: string;
  readonly isMet: boolean;
  /** What was measured, run by run, in the unit that `figure` has. */
  readonly values: readonly number[];
  /** What follows a value of it. */
  readonly unit: string;
  /** How many times what it is compared with, run by run; none where there is nothing to compare. */
  readonly ratios?: readonly number[];
}

/** In percent of the page's own samples, by the figure that is held to it. */
const SHARES = [
  ['redrawShare', 'redrawScriptMs', 1, 'while 100 rows re-render 100 times'],
  ['loadShare', 'loadScriptMs', 3, 'while the list loads'],
  ['pageShare', 'pageScriptMs', 1, 'while the list is paged through'],
  ['typeShare', 'typeScriptMs', 3, 'while five letters are typed in its filter'],
] as const;
/** Sums of floats differ in their last digits. Less is not nothing: a page pushed down may hide a shift of its own. */
const isNothing = (shift: number): boolean => Math.abs(shift) < 1e-9;

/** Whether something holds of every run; of none, when there was none. */
const holdsOfAll = (values: readonly number[], holds: (value: number) => boolean): boolean =>
  values.length > 0 && values.every(holds);

/** Each time, or it is not so. */
function judgeFrames(results: BenchResults): Goal[] {
  const judge = (goal: string, values: readonly number[]): Goal => ({
    goal,
    figure: `frame ${formatSpread(values)}`,
    values,
    unit: '',
    isMet: holdsOfAll(values, (frame) => frame === 1),
  });
  return [
    judge(
      'the step is painted in the first frame after a `pushState`',
      listValues(results, 'ours', 'stepFrames'),
    ),
    judge(
      'after a load, the pill is painted in the first frame of the page that names its school',
      listValues(results, 'ours', 'loadFrames'),
    ),
  ];
}

function judgeShares(results: BenchResults): Goal[] {
  return SHARES.map(([share, time, most, when]) => {
    const values = listValues(results, 'ours', share);
    const ratios = listRatios(results, 'naive', time);
    return {
      goal: `under ${most} % of the page's samples ${when}`,
      figure: `${formatSpread(values)} %`,
      values,
      unit: ' %',
      ...(ratios.length > 0 && { ratios }),
      isMet: getMedian(values) < most,
    };
  });
}

/** What is left behind at each navigation, or at one stop of a lap only, is there once in each lap at the least. */
function judgeGrowth(results: BenchResults): Goal[] {
  const judge = (what: string, values: readonly number[]): Goal => ({
    goal: `no growth of ${what} in ${GROWTH_LAPS} laps: less than one a lap`,
    figure: `${formatSpread(values)} beyond the empty script's`,
    values,
    unit: '',
    isMet: getMedian(values) < GROWTH_LAPS,
  });
  return [
    judge('the heap (objects, functions, texts)', listExcess(results, 'keptGrowth')),
    judge('nodes', listExcess(results, 'nodeGrowth')),
    judge('listeners', listExcess(results, 'listenerGrowth')),
  ];
}

function judgeShifts(results: BenchResults): Goal[] {
  const judge = (goal: string, shifts: readonly number[]): Goal => ({
    goal,
    figure: `${formatSpread(shifts)} beyond the empty script's`,
    values: shifts,
    unit: '',
    isMet: holdsOfAll(shifts, isNothing),
  });
  return [
    judge('layout shift 0: the page shifts as it does alone', listExcess(results, 'layoutShift')),
    judge('the same, on the first visit of all', listExcess(results, 'firstShift')),
  ];
}

function judgeLongTasks(results: BenchResults): Goal {
  const own = listValues(results, 'ours', 'ownLongTasks');
  return {
    goal: 'no long task that would not be long without the script',
    figure: formatSpread(own),
    values: own,
    unit: '',
    isMet: holdsOfAll(own, (tasks) => tasks === 0),
  };
}

function judgeSize({ subjects }: BenchResults): Goal {
  const size = subjects.ours?.size ?? Number.NaN;
  return {
    goal: `content script at most ${CONTENT_SCRIPT_BUDGET.toLocaleString('en')} bytes gzip`,
    figure: `${size.toLocaleString('en')} bytes`,
    values: [size],
    unit: ' bytes',
    isMet: size <= CONTENT_SCRIPT_BUDGET,
  };
}

/** The goals of the overlay's speed, each against what was measured. No run at all meets none. */
export function judgeGoals(results: BenchResults): Goal[] {
  return [
    ...judgeFrames(results),
    ...judgeShares(results),
    ...judgeGrowth(results),
    ...judgeShifts(results),
    judgeLongTasks(results),
    judgeSize(results),
  ];
}

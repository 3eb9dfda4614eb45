import { formatTable } from '../page/format-bench.ts';
import type { Goal } from '../page/goals.ts';
import { formatSpread, getMedian } from '../page/spread.ts';
import { listRatios, listShares, PARTS, type PopupRun, STARTS, type Start } from './results.ts';
import { type OwnSubject, SUBJECT_NAMES } from './subjects.ts';

/** The first paint of ours over that of a popup of one word. */
const MAX_PAINT_RATIO = 1.5;

const START_NAMES: Readonly<Record<Start, string>> = {
  cold: 'first popup of the browser',
  warm: 'one popup of many',
};

const GOALS: readonly (readonly [OwnSubject, string])[] = [
  ['ours', 'first paint'],
  ['panel', 'first paint of the panel'],
];

/** The goals of the popup's speed, each against what was measured. No run at all meets none. */
export function judgePopupGoals(runs: readonly PopupRun[]): Goal[] {
  return GOALS.flatMap(([own, name]) =>
    STARTS.map((start) => {
      const ratios = listRatios(runs, start, 'paint', 'word', own);
      return {
        goal: `${name} at most ${MAX_PAINT_RATIO} times that of one word, ${START_NAMES[start]}`,
        figure: `× ${formatSpread(ratios)}`,
        values: runs.map((run) => run[start][own].paint),
        unit: ' ms',
        ratios,
        isMet: getMedian(ratios) <= MAX_PAINT_RATIO,
      };
    }),
  );
}

/** Each goal with what was measured and whether that meets it, in Markdown. */
export function formatPopupGoals(runs: readonly PopupRun[]): string {
  const rows = judgePopupGoals(runs).map(({ goal, figure, isMet }) => [
    goal,
    figure,
    isMet ? 'pass' : 'falls short',
  ]);
  return formatTable(['goal', 'figure', ''], ['---', '---:', '---'], rows);
}

/** What was measured, in Markdown: how many times longer ours takes, then where its time goes. */
export function formatPopupFigures(runs: readonly PopupRun[]): string {
  const ratio = (time: 'paint' | 'shown', other: 'word' | 'scripted', own: OwnSubject = 'ours') => [
    `${own === 'panel' ? 'panel: ' : ''}${time === 'paint' ? 'first paint' : 'until the year is drawn'}, to ${SUBJECT_NAMES[other]}`,
    ...STARTS.map((start) => `× ${formatSpread(listRatios(runs, start, time, other, own))}`),
  ];
  const others = ['word', 'scripted'] as const;
  return formatTable(
    ['median (least to most)', ...STARTS.map((start) => START_NAMES[start])],
    ['---', '---:', '---:'],
    [
      ...others.map((other) => ratio('paint', other)),
      ...others.map((other) => ratio('shown', other)),
      ratio('paint', 'word', 'panel'),
      ratio('shown', 'word', 'panel'),
      ...PARTS.map((part) => [
        `of the time until the year is drawn: ${part}`,
        ...STARTS.map((start) => `${formatSpread(listShares(runs, start, part))} %`),
      ]),
    ],
  );
}

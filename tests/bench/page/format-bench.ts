import { listRatios, listValues } from './compare.ts';
import { FIGURE_NAMES, FIGURES, type Figure } from './figures.ts';
import { judgeGoals } from './goals.ts';
import type { BenchResults } from './results.ts';
import { formatSpread } from './spread.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from './subjects.ts';

type Cells = readonly (string | number)[];

const formatRow = (cells: Cells): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export function formatTable(head: Cells, align: readonly string[], rows: readonly Cells[]): string {
  return [head, align, ...rows].map(formatRow).join('\n');
}

function formatRatio(results: BenchResults, other: Subject, figure: Figure): string {
  const ratios = listRatios(results, other, figure);
  return ratios.length > 0 ? `× ${formatSpread(ratios)}` : '';
}

/** What was measured, in Markdown: medians, with the least and the most of all runs. */
export function formatFigures(results: BenchResults): string {
  const names = SUBJECTS.map((subject) => SUBJECT_NAMES[subject]);
  const { subjects } = results;
  return formatTable(
    ['median (least to most)', ...names, 'ours to the empty script', 'ours to driver.js'],
    ['---', '---:', '---:', '---:', '---:', '---:'],
    [
      ...FIGURE_NAMES.map((figure) => [
        FIGURES[figure],
        ...SUBJECTS.map((subject) => formatSpread(listValues(results, subject, figure))),
        formatRatio(results, 'empty', figure),
        formatRatio(results, 'driver', figure),
      ]),
      [
        'content script and its styles: bytes gzip',
        ...SUBJECTS.map((subject) => subjects[subject].size.toLocaleString('en')),
        '',
        '',
      ],
    ],
  );
}

/** Each goal with what was measured and whether that meets it, in Markdown. */
export function formatGoals(results: BenchResults): string {
  const rows = judgeGoals(results).map(({ goal, figure, isMet }) => [
    goal,
    figure,
    isMet ? 'pass' : 'falls short',
  ]);
  return formatTable(['goal', 'measured', ''], ['---', '---:', '---'], rows);
}

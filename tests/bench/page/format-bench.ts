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

/** Those that ours is put in a ratio to. */
const PEERS = ['empty', 'driver', 'tippy', 'naive'] as const satisfies readonly Subject[];

/** What was measured, in Markdown: medians, with the least and the most of all runs. */
export function formatFigures(results: BenchResults): string {
  const { subjects } = results;
  const shown = SUBJECTS.filter((subject) => subjects[subject]);
  const peers = PEERS.filter((subject) => subjects[subject]);
  return formatTable(
    [
      'median (least to most)',
      ...shown.map((subject) => SUBJECT_NAMES[subject]),
      ...peers.map((peer) => `ours to ${SUBJECT_NAMES[peer]}`),
    ],
    ['---', ...[...shown, ...peers].map(() => '---:')],
    [
      ...FIGURE_NAMES.map((figure) => [
        FIGURES[figure],
        ...shown.map((subject) => formatSpread(listValues(results, subject, figure))),
        ...peers.map((peer) => formatRatio(results, peer, figure)),
      ]),
      [
        'content script and its styles: bytes gzip',
        ...shown.map((subject) => subjects[subject]?.size.toLocaleString('en') ?? ''),
        ...peers.map(() => ''),
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

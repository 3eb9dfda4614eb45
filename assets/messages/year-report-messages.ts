import type { FigureId } from '../../checklist/year-report/certification-figures.ts';
import type { Verdict, VerdictCounts } from '../../checklist/year-report/judge-steps.ts';

/** The words of the report of the year, for the head. */
export interface YearReportMessages {
  readonly intro: string;
  /** The year goes on. */
  readonly notOver: string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;

  /** On paper. */
  readonly title: (schoolYear: string) => string;
  readonly summary: (counts: VerdictCounts) => string;
  readonly stepsTitle: (total: number) => string;
  readonly heads: Readonly<Record<'step' | 'due' | 'done' | 'verdict', string>>;
  readonly verdict: (verdict: Verdict) => string;
  readonly figuresTitle: string;
  readonly figures: Readonly<Record<FigureId, string>>;
  readonly figureHeads: Readonly<Record<'figure' | 'pupils' | 'sessions', string>>;
  readonly pupils: (count: number, bound: 'least' | 'most' | undefined) => string;
  readonly sessions: (count: number) => string;
  readonly unknown: string;
  readonly readOn: (day: string) => string;
  readonly source: string;
  readonly thanks: (schoolYear: string) => string;
}

import type { StepId } from './steps.ts';

/** What does the tedious part of a step outside Pix, each in a folder of its own; the ids are also the addresses of the tools' page. */
export const TOOL_IDS = [
  'mailing',
  'posters',
  'network-check',
  'follow-up',
  'year-file',
  'paper',
  'year-report',
  'hand-over',
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

/** Those that are of use for a year that is over. */
export const PAST_YEAR_TOOLS: readonly [ToolId, ...ToolId[]] = ['year-report', 'paper', 'hand-over'];

/** The tools of each step that ends outside Pix (`mission/tools.md`), the one wanted most first. */
const STEP_TOOLS: Partial<Record<StepId, readonly ToolId[]>> = {
  'check-mediacentre': ['mailing'],
  'share-codes': ['mailing', 'posters'],
  'review-before-autumn-break': ['follow-up'],
  'remind-students': ['mailing', 'follow-up'],
  'themed-campaigns': ['mailing', 'posters'],
  'check-certifiable': ['follow-up'],
  'check-blocked-sites': ['network-check', 'mailing'],
  'book-rooms': ['mailing'],
};

/** The tools of a step, in the order in which to offer them. */
export const listStepTools = (step: StepId): readonly ToolId[] => STEP_TOOLS[step] ?? [];

export const isToolId = (id: unknown): id is ToolId => TOOL_IDS.some((tool) => tool === id);

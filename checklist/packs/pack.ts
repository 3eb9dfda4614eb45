import type { Period } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { DayRule } from '../day-rule.ts';
import type { SchoolYear } from '../school-year.ts';
import type { BaseStepId, Phase } from '../steps.ts';

/** The version of the file of a pack. A greater one is refused: it may say what we cannot show. */
export const PACK_SCHEMA = 1;

/** The longest file, in UTF-16 units: ten times the fullest pack. */
export const MAX_PACK_LENGTH = 256 * 1024;

/** How many of each a pack may have. */
export const MOST = { steps: 40, changed: 16, dates: 10, links: 5, hosts: 200, years: 10 } as const;

/** How long its texts may be, in UTF-16 units. */
export const LONGEST = {
  id: 28,
  stepId: 24,
  name: 60,
  author: 80,
  about: 300,
  title: 80,
  short: 48,
  text: 400,
  when: 120,
  where: 160,
  source: 240,
  link: 500,
} as const;

/** A text in French, in English too where its author gave it. */
export interface PackText {
  readonly fr: string;
  readonly en?: string;
}

/** A page or a document of the web, shown with its host. */
export interface PackLink {
  readonly title: PackText;
  /** Always https. */
  readonly url: string;
}

/** Who says a thing, and when it was read there. */
export interface PackSource {
  readonly text: string;
  readonly url?: string;
  readonly read?: Day;
}

/** A step that a pack adds to the check-list. */
export interface PackStep {
  /** With the pack's own in front: `pack:pix-ia:first-course`. */
  readonly id: string;
  readonly title: PackText;
  readonly short?: PackText;
  readonly what?: PackText;
  readonly why?: PackText;
  readonly when?: PackText;
  readonly where?: PackText;
  readonly phase?: Phase;
  readonly opens: DayRule;
  readonly due: DayRule;
  /** The school years in which it is owed; all of them where absent. */
  readonly years?: readonly SchoolYear[];
  readonly isRepeatable: boolean;
  /** The address of the page of Pix where it is done. */
  readonly page?: string;
  readonly links: readonly PackLink[];
  readonly source?: PackSource;
}

/** What a pack changes of one of the sixteen: never its title, and it is never taken away. */
export interface PackChange {
  readonly step: BaseStepId;
  readonly opens?: DayRule;
  readonly due?: DayRule;
  readonly what?: PackText;
  readonly why?: PackText;
  readonly when?: PackText;
  readonly where?: PackText;
  /** The school years in which it holds; all of them where absent. */
  readonly years?: readonly SchoolYear[];
  /** Said after the step's own text. */
  readonly more?: PackText;
  readonly links: readonly PackLink[];
  readonly source?: PackSource;
}

/** The dates of a school year that a pack may change. */
export const PACK_DATE_NAMES = ['examWindow', 'catchUp', 'accessOpens', 'accessEnds'] as const;
export type PackDateName = (typeof PACK_DATE_NAMES)[number];

/** The dates of one school year, and who says them. */
export interface PackDates {
  readonly schoolYear: SchoolYear;
  readonly examWindow?: Period;
  readonly catchUp?: Period;
  /** The day on which Pix Certif opens to the schools that the pack is for. */
  readonly accessOpens?: Day;
  readonly accessEnds?: Day;
  readonly certainty: 'published' | 'to-confirm' | 'estimated';
  readonly source: PackSource;
}

/** Steps, dates and texts that somebody gives to those who administer Pix, once read from its file. */
export interface Pack {
  readonly id: string;
  readonly name: PackText;
  readonly author: string;
  /** 1, then one more each time it is given out anew. */
  readonly version: number;
  readonly date: Day;
  readonly about?: PackText;
  readonly steps: readonly PackStep[];
  readonly changes: readonly PackChange[];
  readonly dates: readonly PackDates[];
  /** Sites for the network check. */
  readonly hosts: readonly string[];
  readonly groupSize?: number;
}

/** Begins the ids of the steps of all packs. */
const PACK_STEP_PREFIX = 'pack:';

/** The id of a pack's step in the check-list and in storage. */
export function getPackStepId(pack: string, step: string): string {
  return `${PACK_STEP_PREFIX}${pack}:${step}`;
}

/** The pack that a step's id says it is of; `undefined` for any other step. */
export function findPackOfStep(id: string): string | undefined {
  return id.startsWith(PACK_STEP_PREFIX) ? id.split(':')[1] : undefined;
}

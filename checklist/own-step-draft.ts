import { getYearBounds } from './check-dates.ts';
import { cleanLine } from './clean-line.ts';
import { isDay } from './day.ts';
import type { OwnStep, Progress } from './progress.ts';
import type { SchoolYear } from './school-year.ts';
import { hasVisibleSign } from './visible-sign.ts';

/** The most steps that a user may have added to a school year. */
export const MAX_OWN_STEPS = 40;

/** What is typed of a step. */
export interface OwnStepDraft {
  readonly title: string;
  /** The name of holidays, or `day`. */
  readonly by: string;
  /** The last day, for `day`. */
  readonly day: string;
  readonly isYearly: boolean;
  /** Nothing, the id of a page of Pix, or `link`. */
  readonly at: string;
  readonly link: string;
}

/** What can be wrong with a draft. */
export type DraftFault =
  | 'no-title'
  | 'title-too-long'
  | 'title-marks'
  | 'no-day'
  | 'day-outside'
  | 'link-wrong'
  | 'too-many';

/** A day that only one year in four has stands for the one before it. */
const LEAP_DAY = '02-29';

/** Signs that cannot be seen, or turn text round: nobody means to type them. */
const HIDDEN_SIGNS = /[\p{Cf}\p{Cs}\p{Co}]/u;

const LINK = /^https:\/\/[!-~]{1,182}$/;

/** Whether an address can be kept: https, of a host, in plain signs, with no name before its host that hides where it leads. */
function isLink(link: string): boolean {
  if (!LINK.test(link) || !URL.canParse(link)) return false;
  const { hostname, username, password } = new URL(link);
  return hostname.includes('.') && username === '' && password === '';
}

/** Whether a title can be kept, as storage says: so many signs at most, that weigh so much. */
type CanKeep = (title: string) => boolean;

function findTitleFault(title: string, canKeep: CanKeep): DraftFault | undefined {
  if (!hasVisibleSign(title)) return 'no-title';
  if (HIDDEN_SIGNS.test(title)) return 'title-marks';
  return canKeep(cleanLine(title)) ? undefined : 'title-too-long';
}

function findDayFault(day: string, schoolYear: SchoolYear): DraftFault | undefined {
  if (!isDay(day)) return 'no-day';
  const { from, to } = getYearBounds(schoolYear);
  return day < from || day > to ? 'day-outside' : undefined;
}

/** The first thing wrong with a draft; `undefined` for one that can be kept. */
export function findDraftFault(
  draft: OwnStepDraft,
  schoolYear: SchoolYear,
  canKeep: CanKeep,
): DraftFault | undefined {
  return (
    findTitleFault(draft.title, canKeep) ??
    (draft.by === 'day' ? findDayFault(draft.day, schoolYear) : undefined) ??
    (draft.at === 'link' && !isLink(draft.link.trim()) ? 'link-wrong' : undefined)
  );
}

/** The fields of a step, from a draft without a fault. */
export function toOwnStep({ title, by, day, isYearly, at, link }: OwnStepDraft): Required<OwnStep> {
  const monthDay = day.slice(5);
  return {
    title: cleanLine(title),
    by: by === 'day' ? (monthDay === LEAP_DAY ? '02-28' : monthDay) : by,
    at: at === 'link' ? link.trim() : at || null,
    yearly: isYearly,
  };
}

/** How many steps were added to a year. */
export function countOwnSteps(progress: Progress): number {
  return Object.values(progress).filter(({ own }) => own).length;
}

/** Who sees to a step, as it is kept: four letters or figures at most, in capitals. */
export function toInitials(text: string): string {
  return [
    ...text
      .normalize()
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
    .slice(0, 4)
    .join('');
}

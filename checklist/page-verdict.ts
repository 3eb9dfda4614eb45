import type { Day } from './day.ts';
import type { SeenCampaign } from './findings.ts';
import type { SessionPart } from './note-findings.ts';
import { NO_VERDICT, type PageVerdict } from './page-steps.ts';
import { areOfOneYear, getSchoolYear, type SchoolYear, type YearRun } from './school-year.ts';
import { listOverdue } from './sessions.ts';
import type { StepId } from './steps.ts';

/** Steps about the campaigns of this school year. */
const CAMPAIGN_STEPS: readonly StepId[] = [
  'create-autumn-campaigns',
  'share-codes',
  'review-before-autumn-break',
  'remind-students',
  'themed-campaigns',
];
/** Steps about the sessions of this school year. */
const SESSION_STEPS: readonly StepId[] = [
  'create-sessions',
  'book-rooms',
  'run-exams',
  'plan-catch-up',
  'finalise-and-download',
];

/**
 * Steps that Pix Orga lets administrators alone do (pix/facts.md, chapters 4 and 5: inviting, certificates, the import).
 * Deleting a campaign is for its owner too: the step is theirs by its certificates.
 */
export const ADMIN_STEPS: readonly StepId[] = [
  'update-admins',
  'archive-last-year',
  'import-siecle',
  'finalise-and-download',
];

/**
 * A campaign of this year is not last year's, and the other way round; an archived one takes no part in this year's work.
 *
 * @param campaign as far as it is known
 * @param isArchived the page says so
 */
export function judgeCampaign(
  campaign: Pick<SeenCampaign, 'created'> | undefined,
  isArchived: boolean,
  today: Day,
  run: YearRun,
): PageVerdict {
  const created = campaign?.created;
  const isThisYears = created && areOfOneYear(created, today, run);
  return {
    without: [
      ...(isArchived || isThisYears === false ? CAMPAIGN_STEPS : []),
      // Not known, it is not to be deleted either.
      ...(created && isThisYears !== false ? (['archive-last-year'] as const) : []),
    ],
  };
}

/**
 * A session of another year, or finalised, asks nothing more; one whose day is past and that Pix may let one finalise is to
 * be finalised now, in November as in March.
 */
export function judgeSession(
  session: SessionPart | undefined,
  today: Day,
  schoolYear: SchoolYear,
): PageVerdict {
  if (!session) return NO_VERDICT;
  const { day, status = 'created', canFinalise } = session;
  const isOfOtherYear = day !== undefined && getSchoolYear(day) !== schoolYear;
  if (isOfOtherYear || status !== 'created') return { without: SESSION_STEPS };
  const isOverdue = canFinalise !== false && listOverdue([{ ...session, read: today }], today).length > 0;
  return { without: [], ...(isOverdue && { now: 'finalise-and-download' }) };
}

/** From the first session held on, finalising is no longer to come: its step is open. */
export function isFinalisingOpen(sessions: readonly SessionPart[], today: Day): boolean {
  return sessions.some(({ day, candidates = 0 }) => day !== undefined && day < today && candidates > 0);
}

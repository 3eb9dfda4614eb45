import type { Day } from '../day.ts';
import type { SeenSession } from '../findings.ts';
import { getStartYear } from '../school-year.ts';
import { listToFinalise } from '../sessions.ts';
import type { StepStatus } from '../step-status.ts';
import type { StepId } from '../steps.ts';
import type { YearCalendar } from '../year-calendar.ts';
import type { SignalId } from './signal-ids.ts';

/** What a yes does to a step: ticks it, notes a day on which it was run, ticks one of its parts. */
export interface Effect {
  readonly step: StepId;
  readonly isDone?: true;
  readonly run?: Day;
  readonly part?: string;
}

/** When and for whom a signal is read. */
export interface SignalContext {
  readonly today: Day;
  readonly calendar: YearCalendar;
  readonly getStatus: (step: StepId) => StepStatus;
  readonly sessions: readonly SeenSession[];
}

interface Signal {
  /** Strong: the step, or one of many runs of it, was done. Weak: it may have been. */
  readonly strength: 'strong' | 'weak';
  /**
   * What it would tick; nothing on a day on which it says nothing of any step.
   *
   * @param subject what was seen: a day for an import, a number for a campaign or a session
   */
  readonly getEffect: (subject: string, context: SignalContext) => Effect | undefined;
}

const isOwed = (context: SignalContext, step: StepId) => context.getStatus(step).state !== 'later';

const tick = (step: StepId) => (_subject: string, context: SignalContext) =>
  isOwed(context, step) ? ({ step, isDone: true } as const) : undefined;

const tickAndRun = (step: StepId) => (_subject: string, context: SignalContext) =>
  isOwed(context, step) ? ({ step, isDone: true, run: context.today } as const) : undefined;

const tickPart = (part: string) => (_subject: string, context: SignalContext) =>
  isOwed(context, 'archive-last-year') ? ({ step: 'archive-last-year', part } as const) : undefined;

/** The signals of the mission ("What a page can tell us"): which step each proposes, and how sure it is. */
export const SIGNALS: Readonly<Record<SignalId, Signal>> = {
  'file-imported': {
    strength: 'strong',
    // A day of the school year, whenever the step opens: some import in the last days of August.
    getEffect: (subject, { today, calendar }) =>
      subject >= `${getStartYear(calendar.schoolYear)}-08-01` && subject <= today
        ? { step: 'import-siecle', isDone: true, run: subject as Day }
        : undefined,
  },
  'team-changed': { strength: 'weak', getEffect: tick('update-admins') },
  'certificates-saved': {
    strength: 'strong',
    // From January on, what is saved is this year's.
    getEffect: (subject, context) =>
      context.today < `${getStartYear(context.calendar.schoolYear)}-12-31`
        ? tickPart('save-certifications')(subject, context)
        : undefined,
  },
  'campaigns-removed': { strength: 'strong', getEffect: tickPart('remove-campaigns') },
  'campaign-created': {
    strength: 'strong',
    // Once campaigns on a theme are owed, a new one is no longer the autumn's: whatever the user said of them before.
    getEffect: (subject, context) => {
      const { opens, state } = context.getStatus('themed-campaigns');
      const isThemed = context.today >= opens && state !== 'not-applicable';
      return isThemed
        ? tickAndRun('themed-campaigns')(subject, context)
        : tick('create-autumn-campaigns')(subject, context);
    },
  },
  'code-copied': { strength: 'weak', getEffect: tick('share-codes') },
  'certifiable-counted': { strength: 'weak', getEffect: tickAndRun('check-certifiable') },
  'session-created': { strength: 'strong', getEffect: tickAndRun('create-sessions') },
  'candidates-enrolled': { strength: 'strong', getEffect: tickAndRun('create-sessions') },
  'session-finalised': {
    strength: 'strong',
    // While others are left to finalise, the step is not done.
    getEffect: (subject, context) =>
      listToFinalise(context.sessions).every(({ number }) => number === subject)
        ? tickAndRun('finalise-and-download')(subject, context)
        : undefined,
  },
  'certificates-downloaded': { strength: 'strong', getEffect: tickAndRun('finalise-and-download') },
};

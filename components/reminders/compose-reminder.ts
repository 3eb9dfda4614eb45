import type { OwedCount, RemindersMessages } from '../../assets/messages/reminders-messages.ts';
import { addDays } from '../../checklist/day.ts';
import type { DueReminders } from '../../checklist/reminders/find-due.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { describeShort, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';
import { type ReminderTarget, toNotificationId } from './notification-id.ts';

/** A notification to show. Another of the same id takes its place. */
export interface Reminder {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** More lines than this are cut by browsers and systems. */
const MOST_LINES = 3;

/** A page of one step, or the year when there are several. */
const getTarget = ([first, ...others]: readonly StepStatus[]): ReminderTarget =>
  first && others.length === 0 ? first.step.id : 'year';

/** One line for each step, the first of them alone where they are many; before them, of which establishment, where there are several. */
function composeMessage(
  statuses: readonly StepStatus[],
  { t, texts, state }: SurfaceModel,
  words: RemindersMessages,
): string {
  const shown = statuses.slice(0, statuses.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const left = statuses.length - shown.length;
  const nameStep = (status: StepStatus) => {
    const deadline = describeShort(status, t);
    const { title } = texts[status.step.id];
    return deadline ? `${title} (${deadline})` : title;
  };
  return [
    ...(state.establishments.length > 1 && state.establishment ? [state.establishment.name] : []),
    ...shown.map(nameStep),
    ...(left > 0 ? [words.more(left)] : []),
  ].join('\n');
}

function countOwed(statuses: readonly StepStatus[]): OwedCount {
  const count = (wanted: StepStatus['state']) => statuses.filter(({ state }) => state === wanted).length;
  return { late: count('late'), soon: count('soon'), open: count('open') };
}

/** The last day of a step as one says it: today, tomorrow, Monday 14 September. */
function describeLastDay(
  { lastSchoolDay, doubt }: StepStatus,
  { today, t }: SurfaceModel,
  words: RemindersMessages,
): string {
  if (lastSchoolDay === today) return markDoubt(words.today, doubt, t);
  if (lastSchoolDay === addDays(today, 1)) return markDoubt(words.tomorrow, doubt, t);
  return markDoubt(formatDay(lastSchoolDay, t, 'weekday'), doubt, t);
}

/** What notifications say of what is due: one of the week, one of each last day that is near. */
export function composeReminders(
  { digest, eve }: DueReminders,
  model: SurfaceModel,
  words: RemindersMessages,
): readonly Reminder[] {
  const days = [...new Set(eve.map(({ lastSchoolDay }) => lastSchoolDay))].sort();
  const eves = days.map((day): Reminder => {
    const steps = eve.filter(({ lastSchoolDay }) => lastSchoolDay === day);
    const [first] = steps;
    const target = getTarget(steps);
    return {
      id: toNotificationId('eve', target, target === 'year' ? day : undefined),
      title: words.eveTitle(steps.length, first ? describeLastDay(first, model, words) : ''),
      message: composeMessage(steps, model, words),
    };
  });
  if (!digest) return eves;
  const weekly: Reminder = {
    id: toNotificationId('digest', getTarget(digest)),
    title: words.digestTitle(countOwed(digest)),
    message: composeMessage(digest, model, words),
  };
  return [weekly, ...eves];
}

import type { Messages, PopupMessages } from '../../assets/messages/messages.ts';
import { addDays, type Day } from '../../checklist/day.ts';
import { isDueTomorrow, type StepStatus } from '../../checklist/step-status.ts';
import type { Doubt } from '../../checklist/year-calendar.ts';
import { type DayStyle, formatDay } from './format-day.ts';

/**
 * The day before which something is due, in words: the day after the last one allowed. Every surface says deadlines by it, "avant le
 * 15 septembre", as the check-list does, and none by the 14th.
 */
export function formatDue(due: Day, t: Messages, style?: DayStyle): string {
  return formatDay(addDays(due, 1), t, style);
}

/** A sentence with the mark of what is doubtful about it, if anything is: an estimate, a date to be confirmed. */
export function markDoubt(sentence: string, doubt: Doubt | false | undefined, t: Messages): string {
  return doubt && sentence ? t[doubt](sentence) : sentence;
}

function describeDue(status: StepStatus, today: Day, t: Messages): string {
  const due = formatDue(status.due, t);
  const isSchoolDay = status.lastSchoolDay === status.due;
  if (status.lastSchoolDay === today) return isSchoolDay ? t.dueToday(due) : t.lastDayToday(due);
  if (isDueTomorrow(status, today)) return isSchoolDay ? t.dueTomorrow(due) : t.lastDayTomorrow(due);
  if (status.isUncounted) return t.dueBefore(due);
  if (status.schoolDaysLeft === 0) return t.dueWithoutSchool(due);
  return t.dueIn(due, status.schoolDaysLeft);
}

/** Where a step that is asked for stands, one with a deadline: all that a card says of its steps. */
export function describeOwed(status: StepStatus, today: Day, t: Messages): string {
  const { state, opens, due, doubt } = status;
  const sentence =
    state === 'later'
      ? t.opensOn(formatDay(opens, t))
      : state === 'late'
        ? t.late(formatDue(due, t))
        : describeDue(status, today, t);
  return markDoubt(sentence, doubt, t);
}

/** Where a step stands, in one sentence for a person: its deadline and what is left, or what was decided of it. */
export function describeDeadline(status: StepStatus, today: Day, t: Messages): string {
  const { state, mark, isUndated } = status;
  if (state === 'done') return mark?.day ? t.doneOn(formatDay(mark.day, t)) : '';
  if (state === 'not-applicable') return t.notApplicable;
  if (state === 'put-off') return mark?.putOffUntil ? t.putOffUntil(formatDay(mark.putOffUntil, t)) : '';
  return isUndated ? t.southernYear : describeOwed(status, today, t);
}

/** The last school day in a sentence, when the deadline itself is not one; empty otherwise. */
export function describeLastSchoolDay(status: StepStatus, today: Day, t: Messages): string {
  const isToCome = status.state === 'soon' || status.state === 'open';
  if (!isToCome || status.lastSchoolDay === status.due || status.lastSchoolDay < today) return '';
  const sentence = t.lastSchoolDay(formatDay(status.lastSchoolDay, t, 'weekday'));
  return `${markDoubt(sentence, status.doubt, t)}.`;
}

/** The deadline for a list, as short as it goes: "avant le 15 sept.". */
export function describeShort(status: StepStatus, t: Messages): string {
  if (status.state === 'done' && status.mark?.day) return t.doneOn(formatDay(status.mark.day, t, 'short'));
  if (status.state === 'not-applicable') return t.notApplicable;
  const { putOffUntil } = status.mark ?? {};
  if (status.state === 'put-off' && putOffUntil) return t.putOffUntil(formatDay(putOffUntil, t, 'short'));
  return status.isUndated ? '' : markDoubt(t.dueShort(formatDue(status.due, t, 'short')), status.dueDoubt, t);
}

/** Where an owed step stands, as short as it can be said beside its title: "Avant le 1er déc., dans 6 jours de classe". */
export function describeUrgent(
  status: StepStatus,
  today: Day,
  t: Messages,
  words: Pick<PopupMessages, 'dueInShort'>,
): string {
  const { schoolDaysLeft, lastSchoolDay, due, isUncounted, isUndated } = status;
  // The popup says once why there is none.
  if (isUndated) return '';
  const isDue = status.state === 'soon' || status.state === 'open';
  if (!isDue || isUncounted || schoolDaysLeft === 0 || isDueTomorrow(status, today))
    return describeDeadline(status, today, t);
  const lastDay = lastSchoolDay === due ? undefined : formatDay(lastSchoolDay, t, 'short');
  return markDoubt(words.dueInShort(formatDue(due, t, 'short'), schoolDaysLeft, lastDay), status.doubt, t);
}

import type { Messages, PopupMessages } from '../../assets/messages/messages.ts';
import type { Day } from '../../checklist/day.ts';
import { isDueTomorrow, type StepStatus } from '../../checklist/step-status.ts';
import { formatDay } from './format-day.ts';

function describeDue(status: StepStatus, today: Day, t: Messages): string {
  const due = formatDay(status.due, t);
  const isSchoolDay = status.lastSchoolDay === status.due;
  if (status.lastSchoolDay === today) return isSchoolDay ? t.dueToday(due) : t.lastDayToday(due);
  if (status.schoolDaysLeft === 0) return t.dueWithoutSchool(due);
  if (isDueTomorrow(status, today)) return isSchoolDay ? t.dueTomorrow(due) : t.lastDayTomorrow(due);
  return t.dueIn(due, status.schoolDaysLeft);
}

/** Where a step stands, in one sentence for a person: its deadline and what is left, or what was decided of it. */
export function describeDeadline(status: StepStatus, today: Day, t: Messages): string {
  const sentence = describeState(status, today, t);
  const isOwed = status.state !== 'done' && status.state !== 'not-applicable' && status.state !== 'put-off';
  return status.isEstimated && isOwed ? t.estimated(sentence) : sentence;
}

function describeState(status: StepStatus, today: Day, t: Messages): string {
  switch (status.state) {
    case 'done':
      return status.mark?.day ? t.doneOn(formatDay(status.mark.day, t)) : '';
    case 'not-applicable':
      return t.notApplicable;
    case 'put-off':
      return status.mark?.putOffUntil ? t.putOffUntil(formatDay(status.mark.putOffUntil, t)) : '';
    case 'later':
      return t.opensOn(formatDay(status.opens, t));
    case 'late':
      return t.late(formatDay(status.due, t));
    case 'soon':
    case 'open':
      return describeDue(status, today, t);
  }
}

/** The last school day in a sentence, when the deadline itself is not one; empty otherwise. */
export function describeLastSchoolDay(status: StepStatus, today: Day, t: Messages): string {
  const isToCome = status.state === 'soon' || status.state === 'open';
  if (!isToCome || status.lastSchoolDay === status.due || status.lastSchoolDay < today) return '';
  return t.lastSchoolDay(formatDay(status.lastSchoolDay, t, 'weekday'));
}

/** The deadline for a list, as short as it goes: "30 nov.", "pour le 14 sept.". */
export function describeShort(status: StepStatus, t: Messages): string {
  if (status.state === 'late') return t.lateShort(formatDay(status.due, t, 'short'));
  if (status.state === 'done' && status.mark?.day) return t.doneOn(formatDay(status.mark.day, t, 'short'));
  if (status.state === 'not-applicable') return t.notApplicable;
  const { putOffUntil } = status.mark ?? {};
  if (status.state === 'put-off' && putOffUntil) return t.putOffUntil(formatDay(putOffUntil, t, 'short'));
  return formatDay(status.due, t, 'short');
}

/** Where an owed step stands, as short as it can be said beside its title: "30 nov., dans 6 jours de classe". */
export function describeUrgent(
  status: StepStatus,
  today: Day,
  t: Messages,
  words: Pick<PopupMessages, 'dueInShort'>,
): string {
  const { schoolDaysLeft, lastSchoolDay } = status;
  const isDue = status.state === 'soon' || status.state === 'open';
  if (!isDue || schoolDaysLeft === 0 || isDueTomorrow(status, today))
    return describeDeadline(status, today, t);
  const sentence = words.dueInShort(formatDay(lastSchoolDay, t, 'short'), schoolDaysLeft);
  return status.isEstimated ? t.estimated(sentence) : sentence;
}

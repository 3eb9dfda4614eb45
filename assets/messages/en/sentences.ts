import type { Sentences } from '../messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);
const weeks = (days: number) => Math.floor(days / 7);

/** The sentences in English. */
export const enSentences: Sentences = {
  progress: (done, total) => `${done} of ${total}`,
  progressLabel: (done, total) => `${done} of ${total} ${plural(total, 'step', 'steps')} done`,

  dueToday: (day) => `By today, ${day}`,
  dueTomorrow: (day) => `By tomorrow, ${day}`,
  lastDayToday: (day) => `By ${day}: today is the last school day`,
  lastDayTomorrow: (day) => `By ${day}: tomorrow is the last school day`,
  dueIn: (day, left) => `By ${day}, ${left} ${plural(left, 'school day', 'school days')} left`,
  dueWithoutSchool: (day) => `By ${day}, with no school day before then`,
  lastSchoolDay: (day) => `That means ${day} at the latest, on a school day.`,
  late: (days) => (days < 14 ? `${days} ${plural(days, 'day', 'days')} late` : `${weeks(days)} weeks late`),
  estimated: (sentence) => `${sentence} (estimated date)`,
  opensOn: (day) => `From ${day}`,
  doneOn: (day) => `Done on ${day}`,
  putOffUntil: (day) => `Put off until ${day}`,
  lateShort: (day) => `since ${day}`,

  newsLabel: (since) => (since ? `New since ${since}:` : 'Good to know:'),
  otherSteps: (count) => `Also on this page (${count})`,
  doneSteps: (count) => `Already done on this page (${count})`,
  justDone: (title) => `Done: ${title}`,
  justPutOff: (title, day) => `Put off until ${day}: ${title}`,
  putOffTo: (day) => `Put off until ${day}`,
  putOffAfterHolidays: (day) => `Put off until after the holidays, ${day}`,
  shortcut: (keys) => `Keyboard shortcut: ${keys}`,
  whereMissing: (label) =>
    `"${label}" cannot be seen on this page. Look for these words, or check that you are an administrator.`,

  groupAdvice: (groupSize) => `Groups of ${groupSize} pupils`,
  tooManyCandidates: (candidates) => `${candidates} candidates enrolled.`,
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `For groups of ${groupSize}, plan ${split.length} sessions.`
      : `For groups of ${groupSize}, plan ${split.length} sessions (${split.join(' + ')}).`,

  received: (device, day) => `Received from ${device ? `"${device}"` : 'another installation'} on ${day}`,
  adoptionQuestion: (establishment) =>
    `Some ticks were made without an establishment. Keep them for "${establishment}"?`,
};

import type { SentenceAlternatives, SentenceTemplates } from '../messages.ts';

/** The sentences in English: see fill-sentence.ts for what is in braces. */
export const enSentences: SentenceTemplates = {
  progress: '{0} of {1}',
  progressLabel: '{0} of {1} {1|step|steps} done',
  dueToday: 'Before {0}: today is the last day',
  dueTomorrow: 'Before {0}: tomorrow is the last day',
  lastDayToday: 'Before {0}: today is the last school day',
  lastDayTomorrow: 'Before {0}: tomorrow is the last school day',
  dueIn: 'Before {0}, {1} {1|school day|school days} left',
  dueWithoutSchool: 'Before {0}, with no school day before then',
  dueBefore: 'Before {0}',
  lastSchoolDay: 'That means {0} at the latest, on a school day',
  estimated: '{0} (estimate)',
  'to-confirm': '{0} (to be confirmed)',
  unknown: '{0} (estimate)',
  opensOn: 'From {0}',
  doneOn: 'Done on {0}',
  putOffUntil: 'Put off until {0}',
  late: 'Late: it was due before {0}',
  dueShort: 'before {0}',
  otherSteps: 'Also on this page ({0})',
  doneSteps: 'Already done on this page ({0})',
  justDone: 'Done: {0}',
  justPutOff: 'Put off until {1}: {0}',
  putOffTo: 'Put off until {0}',
  putOffLimit: 'Until {0} at most: it is back before the deadline',
  putOffLate: 'Late: a week at most, until {0}',
  putOffTimes: 'Put off {0} times',
  putOffAfterHolidays: 'Put off until after the holidays, {0}',
  shortcut: 'Keyboard shortcut: {0}',
  panelKeys: 'This browser wants the keyboard: press {0}.',
  whereMissing:
    '"{0}" cannot be seen on this page. Look for these words, or check that you are an administrator.',
  adoptionQuestion: 'Some ticks were made without an establishment. Keep them for "{0}"?',
};

/** Those of which there are two, in English. */
export const enAlternatives: SentenceAlternatives = {
  newsSince: 'New since {0}:',
  news: 'Good to know:',
  receivedFrom: 'Received from "{0}" on {1}',
  receivedFromOther: 'Received from another installation on {0}',
};

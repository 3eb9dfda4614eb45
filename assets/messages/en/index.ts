import { enGB as dateLocale } from 'date-fns/locale/en-GB';
import type { Messages } from '../messages.ts';
import { enSteps } from './steps.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);
const weeks = (days: number) => Math.floor(days / 7);

export const en: Messages = {
  language: 'en',
  localize: dateLocale.localize,
  isFirstOrdinal: false,

  name: 'Check-list Pix',
  independent: 'Independent extension, not affiliated with Pix',
  steps: enSteps,
  phases: {
    rentree: 'Start of year',
    toussaint: 'Autumn break',
    novembre: 'November',
    preparation: 'Preparation',
    passation: 'Exams',
    cloture: 'Closing',
  },
  resources: {
    'certification-flyer': 'Certification leaflet (PDF, in French)',
    'sites-to-allow': 'List of sites to allow (spreadsheet, in French)',
    'companion-check': 'Page that checks the Pix Companion extension',
  },

  progress: (done, total) => `${done} of ${total}`,
  progressName: 'Progress of the year',
  progressLabel: (done, total) => `${done} of ${total} ${plural(total, 'step', 'steps')} done`,

  dueToday: (day) => `By today, ${day}`,
  dueTomorrow: (day) => `By tomorrow, ${day}`,
  lastDayToday: (day) => `By ${day}: today is the last school day`,
  lastDayTomorrow: (day) => `By ${day}: tomorrow is the last school day`,
  dueIn: (day, left) => `By ${day}, ${left} ${plural(left, 'school day', 'school days')} left`,
  dueWithoutSchool: (day) => `By ${day}, with no school day before then`,
  lastSchoolDay: (day) => `That means ${day} at the latest, on a school day.`,
  late: (days) => (days < 14 ? `${days} ${plural(days, 'day', 'days')} late` : `${weeks(days)} weeks late`),
  opensOn: (day) => `From ${day}`,
  doneOn: (day) => `Done on ${day}`,
  notApplicable: 'Not applicable this year',
  putOffUntil: (day) => `Put off until ${day}`,
  lateShort: (day) => `since ${day}`,

  whyLabel: 'Why?',
  whenLabel: 'When?',
  whereLabel: 'Where?',
  resourcesLabel: 'See also',
  newsLabel: (since) => (since ? `New since ${since}:` : 'Good to know:'),
  markDone: 'Mark as done',
  opensNewTab: '(new tab)',

  cardLabel: 'Check-list Pix',
  openCard: 'Open the check-list',
  closeCard: 'Minimise the check-list',
  otherSteps: (count) => `Also on this page (${count})`,
  doneSteps: (count) => `Already done on this page (${count})`,
  justDone: (title) => `Done: ${title}`,
  undo: 'Undo',
  nextElsewhere: 'Next:',
  nothingHere: 'Nothing to do on this page today.',
  allDone: 'Every step of the year is done.',
  allDoneDetail: 'Nothing is left to do this school year. Well done, and see you in September!',
  stateAlt: { late: 'late', soon: 'due soon' },
  nudgeAlt: 'advice for this page',

  groupAdvice: (groupSize) => `Groups of ${groupSize} pupils`,
  tooManyCandidates: (candidates) => `${candidates} candidates enrolled.`,
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `For groups of ${groupSize}, plan ${split.length} sessions.`
      : `For groups of ${groupSize}, plan ${split.length} sessions (${split.join(' + ')}).`,

  savedHere: 'Saved on this computer',
  saving: 'Saving…',
  received: (device, day) => `Received from ${device ?? 'another installation'} on ${day}`,
  refused: {
    full: 'The browser refuses to send to your other computers: its space is full. Your ticks are kept on this computer, and it is tried again regularly.',
    other:
      'The browser refuses for now to send to your other computers. Your ticks are kept on this computer, and it is tried again regularly.',
  },
  noEstablishment: 'No establishment recognised',
  adoptionQuestion: (establishment) =>
    `Some ticks were made without an establishment. Keep them for ${establishment}?`,
  adopt: 'Yes, keep them',
  decline: 'No',
  notSaved: 'Your last tick could not be saved. It will be lost if you close this page.',
  retry: 'Try again',
  partial:
    'The browser gives access to part of your data only: ticks may be missing here. Reload the page to try again.',
  damaged:
    'Part of your data could not be read. The rest is shown, and a copy of everything was kept on this computer.',
  readOnly: {
    newer:
      'Update the extension: this data comes from a newer version. Nothing can be ticked here until then.',
    unconverted:
      'Your data comes from an old version and could not be converted. It is intact; nothing can be ticked here.',
  },
  unreadable: 'The browser gives no access to the data of the extension. Reload the page to try again.',
  broken: 'The check-list could not be shown here. The rest of the page is untouched.',
};

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

  year: (schoolYear) => `School year ${schoolYear}`,
  progress: (done, total) => `${done} of ${total}`,
  progressLabel: (done, total) => `${done} ${plural(done, 'step', 'steps')} done of ${total}`,
  lateCount: (count) => `${count} late`,

  dueToday: (day) => `By ${day}: today is the last school day`,
  dueTomorrow: (day) => `By ${day}: tomorrow is the last school day`,
  dueIn: (day, left) => `By ${day}, in ${left} ${plural(left, 'school day', 'school days')}`,
  dueWithoutSchool: (day) => `By ${day}, with no school day before then`,
  lastSchoolDay: (day) => `That is ${day} at the latest in school time.`,
  late: (days) => (days < 14 ? `${days} ${plural(days, 'day', 'days')} late` : `${weeks(days)} weeks late`),
  opensOn: (day) => `From ${day}`,
  doneOn: (day) => `Done on ${day}`,
  notApplicable: 'Not applicable this year',
  putOffUntil: (day) => `Put off until ${day}`,
  lateShort: (day) => `since ${day}`,

  whyLabel: 'Why?',
  whenLabel: 'When?',
  whereLabel: 'Where?',
  resourcesLabel: 'To consult',
  newsLabel: (since) => `New since ${since}:`,
  markDone: 'Mark as done',
  markToDo: 'Back to do',
  markDoneShort: 'Done',
  markDoneNamed: (title) => `Mark as done: ${title}`,
  markNotApplicable: 'Not applicable this year',
  details: 'Details',
  detailsNamed: (title) => `Details: ${title}`,
  openIn: { orga: 'Open in Pix Orga', certif: 'Open in Pix Certif' },
  openNamed: (label, title) => `${label}: ${title} (new tab)`,
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
  allDone: 'The whole year is done.',
  allDoneDetail: 'Every step of this school year is ticked. Well done, and see you in September!',
  stateAlt: { late: 'late', soon: 'due soon' },
  nudgeAlt: 'advice for this page',

  groupAdvice: (groupSize) => `Groups of ${groupSize} pupils`,
  tooManyCandidates: (candidates) => `${candidates} candidates enrolled.`,
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `For groups of ${groupSize}, plan ${split.length} sessions.`
      : `For groups of ${groupSize}, plan ${split.length} sessions (${split.join(' + ')}).`,

  lateHeading: 'Late',
  nextHeading: 'The next three',
  wholeYearHeading: 'The whole year',
  openLarge: 'Open in a tab',
  reading: 'Reading your check-list…',

  savedOnThisComputer: 'Saved on this computer',
  refused: 'The browser refused to save where it can be shared: your ticks stay on this computer only.',
  notSaved: 'Your last tick could not be saved. It will be lost if you close this page.',
  retry: 'Try again',
  damaged:
    'Part of your data could not be read. The rest is shown, and a copy of everything was kept on this computer.',
  newerVersion:
    'Update the extension: this data comes from a newer version. Nothing can be ticked here until then.',
  unreadable: 'The browser gives no access to the data of the extension. Reload the page to try again.',
  hostsMissing: 'The extension has no access to the pages of Pix: it can show nothing there.',
  grantHosts: 'Allow access to the pages of Pix',
  broken: 'The check-list could not be shown here. The rest of the page is untouched.',

  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix: ${count} ${plural(count, 'step', 'steps')} late or due soon`,
};

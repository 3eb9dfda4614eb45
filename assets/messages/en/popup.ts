import type { PopupMessages } from '../messages.ts';
import { enOwnStep } from './own-step.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

export const enPopup: PopupMessages = {
  year: (schoolYear) => `Year ${schoolYear}`,
  lateCount: (count) => `${count} late`,
  markToDo: 'Mark as not done',
  markDoneNamed: (title) => `Done: ${title}`,
  markDoneShort: 'Done',
  markNotApplicable: 'Not applicable this year',
  namedFor: (label, title) => `${label}: ${title}`,
  details: 'Details',
  detailsAndNote: 'Details and note',
  openIn: { orga: 'Open in Pix Orga', certif: 'Open in Pix Certif' },
  openNamed: (label, title) => `${label}: ${title} (new tab)`,
  lateHeading: 'Late',
  nextHeading: 'Next steps',
  wholeYearHeading: 'The whole year',
  openLarge: 'Open in tab',
  openBeside: 'Open beside the page',
  reading: 'Reading your check-list…',
  establishmentLabel: 'Establishment',
  establishmentNamed: (name, uai) => `${name} (${uai})`,
  removeEstablishment: 'Remove this establishment',
  establishmentRemoved: (name) => `Removed, here and on your other computers: ${name}`,
  noteLabel: 'Note',
  noPupilName: "Do not write down a pupil's name.",
  noteTooLong: 'This note is too long: shorten it to keep it.',
  menu: 'Show more actions',
  openOptions: 'Settings',
  openExport: 'Export my data…',
  openData: 'Export or import…',
  saveNetworkCheck: 'Save the network check',
  suggestExport:
    'The school year is ending. Keep a copy of your check-list, for yourself or for whoever takes over.',
  offerReport: 'The Pix year is ending: one A4 page reports on it to your head.',
  dueInShort: (day, left, lastDay) =>
    `Before ${day}${lastDay ? ` (last school day: ${lastDay})` : ''}, in ${left} school ${plural(left, 'day', 'days')}`,
  open: 'Open',
  otherLate: (count) => `${count} more late`,
  yearLineCaption: (schoolYear) => `The phases of ${schoolYear}`,
  yearLineHeads: { phase: 'Phase', from: 'From', to: 'Before', done: 'Steps done' },
  shortPhases: {
    rentree: 'Back to school',
    toussaint: 'Autumn',
    novembre: 'Nov.',
    preparation: 'Prep.',
    passation: 'Exams',
    cloture: 'Closing',
  },
  holidays: {
    autumn: 'Autumn holidays',
    christmas: 'Christmas holidays',
    winter: 'Winter holidays',
    spring: 'Spring holidays',
  },
  holidaysByMonth: {
    autumn: 'Holidays of October-November',
    christmas: 'End-of-year holidays',
    winter: 'Holidays of February-March',
    spring: 'Holidays of March to May',
  },
  rhythmQuestion:
    'Does the school year of your establishment begin in September, or in February or March? Until you have said so, steps have no date.',
  rhythmAnswers: { other: 'In September', 'other-southern': 'In February or March' },
  datesToType:
    'The extension does not know the holidays of your school. Until you have typed them, school days are not counted and the deadlines that hang on them are estimates.',
  typeDates: 'Type the dates',
  holidayDays: (name, from, back) => `${name}: from ${from}, back on ${back}`,
  todayIs: (day, phase) => (phase ? `Today, ${day}: ${phase}` : `Today, ${day}`),
  partsLabel: 'In two parts',
  parts: {
    'save-certifications': "Last year's certifications saved",
    'remove-campaigns': "Last year's campaigns deleted or archived",
  },
  openAllCampaigns: 'Open all campaigns',
  partsDone: (done, total) => `${done} of ${total}`,
  runVerbs: {
    'import-siecle': 'Imported',
    'themed-campaigns': 'Campaign created',
    'check-certifiable': 'Checked',
    'create-sessions': 'Sessions created',
    'finalise-and-download': 'Finalised',
  },
  runsOn: (verb, days) => `${verb} on ${days.join(', ')}`,
  doneAgainToday: 'Done again today',
  removeRun: (day) => `Remove ${day}`,
  runDay: 'Done again on another day',
  addRun: 'Add this day',
  dueLabel: 'My deadline',
  dueRule: (day) => `Usual deadline: before ${day}. The date typed is the last day allowed.`,
  dueBack: 'Go back to the usual deadline',
  dueWrong: 'Choose a day of this school year, from 1 August to 31 July.',
  targetLabel: 'Number of sessions planned',
  targetWorkedOut: (target, certifiable, groupSize) =>
    `${target}, from ${certifiable} certifiable ${plural(certifiable, 'pupil', 'pupils')} in groups of ${groupSize}.`,
  targetTyped: 'Typed by you. Empty the field to have it worked out.',
  targetUnknown:
    'Without a number, it will be worked out once the number of certifiable pupils has been read on Pix.',
  targetHere: 'Kept on this computer alone.',
  targetWrong: 'Type a whole number from 1 to 500.',
  putOffNamed: (title) => `Put off: ${title}`,
  setAsideHeading: 'Set aside',
  takeUpAgain: 'Take up again',
  hiddenToday: 'The check-list is hidden on Pix for today.',
  hiddenPages: (count) => `The check-list is hidden on ${count} ${plural(count, 'page', 'pages')} of Pix.`,
  showAgain: 'Show again',
  helpHeading: 'Find my ticks on another computer',
  helpIntro:
    "Your ticks go from one computer to another through your browser's sync. The extension cannot know whether it is on.",
  helpByBrowser: [
    'Chrome or Edge: sign the browser in to the same account on both computers, then turn on the sync of extensions in its settings.',
    'Firefox: sign in to the same Mozilla account and tick "Add-ons" in its sync settings.',
  ],
  helpOtherwise:
    'Without sync, or from one browser to another, export your data on one side and import it on the other.',
  hostsMissing: 'The extension has no access to some Pix pages, so it cannot appear on all of them.',
  grantHosts: 'Allow access to Pix pages',
  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix: ${count} ${plural(count, 'step', 'steps')} late or due soon`,
  ownStep: enOwnStep,
  mineShown: (count, initials) =>
    count === 0
      ? `No step is for ${initials} to see to.`
      : `${count} ${count === 1 ? 'step' : 'steps'} for ${initials} to see to: the others are not shown.`,
  ownStepRemoved: (title) => `Step removed: ${title}`,
  openHost: (host) => `Open ${host}`,
};

import type { YearFileMessages } from '../year-file-messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the calendar file of the year, in English. */
export const enYearFile: YearFileMessages = {
  intro:
    'The deadlines of the year in one file for your calendar, as whole days, without marking you as busy. Imported again later, it updates the same events.',
  stepsLegend: 'Steps',
  steps: { all: 'All, those done included', left: 'What is left to do' },
  alarmLegend: 'Reminder',
  alarms: { none: 'None', 'day-before': 'The class day before', 'week-before': 'A week before' },
  alarmHint: 'At 8 in the morning, on a class day; none for what is done or past.',
  national: 'Add the national window, the catch-up week and the end of access to Pix Certif',
  isUpdate: 'This calendar is already in my diary',
  updateHint:
    'What no longer belongs there (not applicable, without a date, taken off the list, left out here) will be cancelled.',
  noEstablishment:
    'Your school is not known yet: open Pix Orga or Pix Certif first. Imported before, this calendar would be there twice afterwards.',

  save: 'Save the calendar',
  count: (events) => `${events} ${plural(events, 'event', 'events')}`,
  countCancelled: (events) => `${events} cancelled`,
  nothing: 'Nothing to put into the calendar with these choices.',
  undated: (titles) =>
    `Without a known date, so not in the calendar: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  saved: 'File saved in your downloads. Import it into your diary now.',
  saveFailed: 'The file could not be saved. Reload the page and try again.',
  preview: 'What is in the file',
  cancelledMark: 'cancelled',
  howHeading: 'How to import it',
  how: [
    'Outlook: File, Open & Export, Import/Export, “Import an iCalendar (.ics)”, then Import.',
    'Google Calendar, on a computer: Settings, Import & export, Import.',
    'Thunderbird: open the file with Thunderbird, then choose your calendar.',
  ],

  fileName: 'pix-calendar',
  stepSummary: (title, day) => `Pix: ${title}, before ${day}`,
  nameless: 'step taken off the list',
  doneSummary: (title) => `Pix, done: ${title}`,
  nationalSummary: {
    'window-opens': 'Pix: first day of the national certification window',
    'catch-up': 'Pix: national catch-up week',
    'access-ends': 'Pix Certif: last day of access',
  },
  windowDetail: (day) => `Exams are held up to and including ${day}.`,
  catchUpDetail: 'For pupils who missed their session.',
  accessDetail: 'After that day, no session can be finalised this year.',
  place: { orga: 'Pix Orga', certif: 'Pix Certif' },
  placeLine: (place, address) => `In ${place}: ${address}`,
  doubtful: 'This date may still change: import the calendar again once it is confirmed.',
};

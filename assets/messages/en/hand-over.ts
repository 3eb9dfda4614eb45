import type { HandOverMessages } from '../hand-over-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);
const join = (names: readonly string[]) => new Intl.ListFormat('en').format(names);

/** The words of the hand-over, in English. */
export const enHandOver: HandOverMessages = {
  intro:
    'For whoever takes over: a sheet to leave, the file that holds everything, and a message that says what to do with it.',

  otherYear: (schoolYear) => `Hand over the year ${schoolYear} instead`,

  sheetPart: 'The sheet',
  print: 'Print the sheet',
  printHint: 'One A4 page, two if your notes are long. Read your notes again: they are written there.',
  nameHint: 'This computer has no name: the sheet will not say what was done on it.',
  nameLink: 'Name this computer',

  filePart: 'The file',
  fileHint:
    'Your ticks, your notes, the dates you typed, the plan of sessions and the names of campaigns, of all your establishments and all years. No name of a pupil or of an invigilator, as long as you write none in a note.',
  export: 'Save the file',

  textPart: 'The message',
  textHint: 'Attach the file to it. What you change here is not kept: copy the message or send it.',
  subjectLabel: 'Subject:',
  textLabel: 'Text of the message',
  subject: (school, schoolYear) =>
    `Pix certification ${schoolYear}: taking over the check-list${school ? ` (${school})` : ''}`,
  text: ({ school, schoolYear, done, total, fileName, ...pressed }) =>
    `Hello,

You are taking over Pix${school ? `: ${school}` : ''}, year ${schoolYear} (${done} ${plural(done, 'step', 'steps')} done out of ${total}).

1. Install the extension Check-list Pix (Chrome, Edge or Firefox).
2. Save the attached file, ${fileName}.
3. Open the extension by its icon: “${pressed.takeFirst}”, or “${pressed.openData}” in its menu.
4. “${pressed.importData}”: choose that file, check the establishment and the year, then “${pressed.confirm}”.
5. Then delete the file, and this message.

The file holds the ticks, the notes, the dates, the plan of sessions and the names of campaigns, of all my establishments and all years.

Ask for your access to Pix Orga and Pix Certif as well.`,
  copyText: 'Copy the message',
  openMail: 'Open in the mail program',
  tooLong: 'This message is too long to open whole in the mail program: it will be copied, for you to paste.',
  paste: 'The message is copied: paste it in the mail program that has just opened.',

  preview: 'Preview of the sheet',
  sheetTitle: 'Pix certification: handing over',
  sheetFor: (school, schoolYear) => (school ? `${school}, year ${schoolYear}` : `Year ${schoolYear}`),
  madeOn: (day, computer) => `Sheet made on ${day}${computer ? ` on “${computer}”` : ''}`,
  leftHeading: (count) => `What is left: ${count} ${plural(count, 'step', 'steps')}`,
  nothingLeft: 'Nothing: all that was to be done this year is done.',
  datesHeading: 'Dates to know',
  noDates: 'No date is still to come this year.',
  dates: {
    accessOpens: 'Pix Certif opens',
    examWindow: 'Certification of lycées, national period',
    catchUp: 'Catch-up',
    accessEnds: 'End of access to Pix Certif',
    autumn: 'Autumn holidays',
    christmas: 'Christmas holidays',
    winter: 'Winter holidays',
    spring: 'Spring holidays',
  },
  holidays: 'School holidays',
  fromTo: (from, to) => `from ${from} to ${to}`,
  on: (day) => `on ${day}`,
  figuresHeading: 'Sessions and campaigns',
  figuresFrom: (read) => `From what this computer saw on Pix, last on ${read}.`,
  certifiable: (count, read) =>
    `${count} ${plural(count, 'pupil', 'pupils')} who may be certified, counted on ${read}`,
  planned: (count) => `${count} ${plural(count, 'session', 'sessions')} in the extension's plan`,
  created: (count, candidates, isLeast) => {
    const sessions = `${count} ${plural(count, 'session', 'sessions')} created in Pix Certif`;
    if (isLeast && candidates === 0) return `${sessions}, number of candidates unknown`;
    return `${sessions}, ${isLeast ? 'at least ' : ''}${candidates} ${plural(candidates, 'candidate', 'candidates')} enrolled`;
  },
  finalised: (count) => `${count} ${plural(count, 'session', 'sessions')} finalised`,
  toFinalise: (numbers) =>
    `To be finalised: ${plural(numbers.length, 'session', 'sessions')} ${join(numbers)}`,
  empty: (numbers) =>
    `Left without a candidate: ${plural(numbers.length, 'session', 'sessions')} ${join(numbers)}`,
  noSessions: 'No session was seen in Pix Certif.',
  campaigns: (count) => `${count} ${plural(count, 'campaign', 'campaigns')} this year:`,
  campaign: (name, code, counts) => `${name}, code ${code}${counts ? `: ${counts}` : ''}`,
  campaignCounts: (participants, results) =>
    `${participants} taking part, ${results} ${plural(results, 'result', 'results')}`,
  noCampaigns: 'No campaign of this year was seen in Pix Orga.',
  doneHeading: (count) => `What is done: ${count} ${plural(count, 'step', 'steps')}`,
  nothingDone: 'Nothing yet.',
  doneOn: (day, computer) => `done on ${day}${computer ? ` on “${computer}”` : ''}`,
  partsDone: (parts) => `Already done: ${join(parts)}`,
  seenToBy: (who) => `Seen to by ${who}.`,
  note: (note) => `Note: ${note}`,
  withoutHeading: 'Without object this year',
  foot: 'Check-list Pix, a tool independent of Pix. The file of the check-list is taken in by the extension, menu “Export or import…”.',
};

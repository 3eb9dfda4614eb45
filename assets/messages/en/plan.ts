import type { PlanMessages } from '../plan-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);
const pupils = (count: number) => `${count} ${plural(count, 'pupil', 'pupils')}`;
const sessions = (count: number) => `${count} ${plural(count, 'session', 'sessions')}`;

function formatLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && `${hours} hr`, (rest > 0 || hours === 0) && `${rest} min`];
  return parts.filter((part) => part !== false).join(' ');
}

/** "a", "a or b", "a, b or c". */
const listOr = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/** " (12 + 19)", where they can be taken in at a glance. */
const addends = (counts: readonly number[]) => (counts.length > 6 ? '' : ` (${counts.join(' + ')})`);

/** The words of the plan of sessions, in English. */
export const enPlan: PlanMessages = {
  planTitle: 'Plan of the sessions',
  planFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, school year ${schoolYear}` : `School year ${schoolYear}`,
  planNav: 'Parts',
  parts: { headcounts: 'Head counts', means: 'Means', sessions: 'The plan', output: 'Print and share' },
  reading: 'Reading the plan…',
  onlyHere: "This plan no longer fits in the browser's sync: it stays on this computer and in the export.",
  earlierPlan(classes, planned) {
    const counts = [
      classes > 0 && `${classes} ${plural(classes, 'class', 'classes')}`,
      planned > 0 && sessions(planned),
    ].filter(Boolean);
    return `A plan was begun before the school was known${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`;
  },
  takeEarlier: 'Take it over here',
  notSaved: 'The last change could not be saved. Keep this page open and make it again.',
  newer: 'This plan comes from a newer version of the extension: it can be read here, not changed.',
  unreadable: 'The plan that is stored cannot be read. It is kept as it is; reload the page to try again.',
  southern:
    'Your school year runs from February or March to December: the check-list does not know its dates. Type the period yourself.',
  holidaysDoubt: {
    unknown:
      "The extension does not know your school's holidays: without them, sessions may be placed during the holidays.",
    'to-confirm': 'Holidays of this period are to be confirmed: check them before you book the rooms.',
    estimated: 'Holidays of this period are estimated: check them before you book the rooms.',
  },
  seeDates: 'Show the dates',
  nextSessions: 'Next planned sessions',
  shortNone: 'Classes, rooms, dates: prepare the sessions here, then create them in Pix Certif.',
  openPlan: 'Open the plan',

  headcountsIntro: "How many pupils are to be certified, class by class. No pupil's name is kept.",
  className: 'Class',
  pupils: 'Pupils',
  extraTime: 'with extra time',
  addClass: 'Add the class',
  removeClass: (name) => `Remove class ${name}`,
  fieldOf: (field, name) => `${field}, class ${name}`,
  noClass: 'No class yet: type them, or paste your table.',
  classesSum: (classes, count, extraTime) =>
    `${classes} ${plural(classes, 'class', 'classes')}, ${pupils(count)}${extraTime > 0 ? `, ${extraTime} of them with extra time` : ''}`,
  certifiableSeen: (count, day) => `Pix counts ${count} who may be certified (read on ${day}).`,
  certifiableLabel: 'Who may be certified, according to Pix Orga (optional)',
  certifiableHint: 'The number above the list of pupils in Pix Orga, once filtered on them.',
  certifiableSame: 'The classes add up to the same.',
  certifiableMore: (more) => `The classes add up to ${more} more.`,
  certifiableFewer: (fewer) => `The classes add up to ${fewer} fewer.`,
  headcountFaults: {
    name: 'Give the name of the class, as Pix has it.',
    twice: 'This class is in the table already.',
    count: 'Type a whole number of pupils.',
    zero: 'A class without pupils to certify needs no session: remove it.',
    extra: 'There cannot be more pupils with extra time than pupils.',
    many: 'More than 60 pupils: is it one class?',
  },
  paste: 'Paste a table',
  pasteLabel: 'Your table',
  pasteHint: 'Copy the cells in your spreadsheet and paste them here, or write one class a line: 2GT3 31.',
  readPasted: 'Read the table',
  pickFile: 'Choose a file (CSV, ODS)',
  sourceFaults: {
    'too-big': 'This file is larger than 20 MB: save the sheet of the classes alone, and try again.',
    unreadable: 'This file cannot be read: save it as CSV or ODS, and try again.',
    empty: 'There is nothing to read here.',
    'no-classes': 'No class was found: choose the column of the classes.',
  },
  cutShort: 'The text is very long: only its beginning was read.',
  understood: 'What was understood',
  columnOf: {
    className: 'Column of the classes',
    pupils: 'Column of the head counts',
    extraTime: 'Column of extra time',
  },
  columnName: (number, example) => (example ? `Column ${number} (${example})` : `Column ${number}`),
  chooseColumn: 'Choose the column',
  noColumn: 'None',
  onePupilARow: 'None: one row a pupil',
  problem: (problem) => {
    switch (problem.kind) {
      case 'heading':
        return `Row ${problem.row}: a title, left out.`;
      case 'no-class':
        return `Row ${problem.row}: no name of a class, left out.`;
      case 'not-a-class':
        return `${plural(problem.rows, `Row ${problem.row}: nothing that looks like a class, left out.`, `${problem.rows} rows, from row ${problem.row} on: nothing that looks like a class, left out.`)} If it is one, write “Classe” above the column.`;
      case 'no-count':
        return `Row ${problem.row}: the head count is no number, left out.`;
      case 'long-name':
        return `Row ${problem.row}: the name of the class is too long, left out.`;
      case 'zero':
        return `Row ${problem.row}: no pupil, left out.`;
      case 'total':
        return problem.differs
          ? `Row ${problem.row}: a total of ${problem.said}, which is not the sum of the rows above.`
          : `Row ${problem.row}: a total, left out.`;
      case 'many':
        return `${problem.className}: ${problem.pupils} pupils, is it one class?`;
      case 'too-many':
        return `${problem.className}: ${problem.pupils} pupils, more than any lycée has: left out.`;
      case 'extra-time-above':
        return `${problem.className}: more with extra time than pupils (${problem.pupils}), brought down to that.`;
      case 'class-twice':
        return `${problem.className}: ${problem.counts.length} rows added up${addends(problem.counts)}.`;
      case 'not-classes':
        return `${problem.found} different “classes”: it is the wrong column, nothing is kept.`;
    }
  },
  moreProblems: (count) =>
    plural(count, 'And one more row to look at.', `And ${count} more rows to look at.`),
  keepRead: (classes) => plural(classes, 'Keep this class', `Keep these ${classes} classes`),
  addRead: 'Add to the classes of the table',
  cancel: 'Cancel',
  replacesClasses: (classes) =>
    plural(
      classes,
      'The class of the table is replaced.',
      `The ${classes} classes of the table are replaced.`,
    ),

  meansIntro: 'Where and when sessions can be held. All of it can be changed later.',
  site: 'Name of the site',
  siteHint: 'As it shall stand in Pix Certif.',
  usualInvigilators: 'Usual invigilators',
  invigilatorsHint: 'Optional. "Fill in" puts them into the form of Pix. These names stay on this computer.',
  invigilators: 'Invigilators',
  onThisComputer: 'Stays on this computer.',
  withInvigilators: 'With the names of the invigilators',
  invigilatedBy: (names) => `Invigilators: ${names}`,
  rooms: 'Rooms',
  roomName: 'Name of the room',
  roomCalled: (name) => `Room ${name.replace(/^room\s+/i, '')}`,
  seats: 'Seats',
  addRoom: 'Add a room',
  addRoomLike: (name) => `Add a room like ${name}`,
  newRoom: (number) => `Room ${number}`,
  removeRoom: (name) => `Remove room ${name.replace(/^room\s+/i, '')}`,
  weekly: 'Free hours in the week',
  weeklyHint: 'For example 8-12, 13:30-17:30. Leave a day empty where the room is taken.',
  sameHours: "Put Monday's hours from Tuesday to Friday",
  hoursFault: 'Write the hours like this: 8-12, 13:30-17:30.',
  numberFault: (from, to) => `Type a whole number from ${from} to ${to}.`,
  startFault: 'Type a whole hour.',
  midnightFault: 'The session would end after midnight: choose an earlier hour.',
  nameFault: 'Give a name.',
  longName: 'This name is too long: shorten it.',
  dateFault: 'Type a whole date.',
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday' },
  exceptions: 'Exceptions',
  exceptionsHint:
    'Days on which the room has other hours than usual. Leave the hours empty where it is taken all day.',
  exceptionDay: 'Day',
  exceptionHours: 'Free hours that day',
  exception: (day, hours) => (hours ? `${day}: ${hours}` : `${day}: room taken`),
  add: 'Add',
  remove: 'Remove',
  removeNamed: (what) => `Remove: ${what}`,
  lengths: 'Lengths and groups',
  slotMinutes: 'Length of a session (min)',
  longSlotMinutes: 'Session with extra time (min)',
  pauseMinutes: 'Pause between two sessions (min)',
  groupSize: 'Pupils a group at most',
  period: 'Period of the sessions',
  from: 'From',
  to: 'To',
  periodHint: 'School holidays, public holidays and Sundays are left out by themselves.',
  catchUp: 'Catch-up',
  catchUpPeriod: 'Catch-up period',
  catchUpWanted: 'Plan catch-up sessions',
  catchUpSessions: 'Number of sessions',
  catchUpHint: (count) =>
    `With one pupil in twenty absent, it would take ${count}. Nobody knows yet who, so these sessions stay without pupils.`,
  closedDays: 'Closed days',
  closedDaysHint: 'Mock exams, a training day, an open day…',
  day: 'Day',
  placements: 'Work placements by class',
  placementsHint: 'Classes that are named have no session during their placement.',
  placementClasses: 'Classes (empty: all)',
  placement: (from, to, classes) => `From ${from} to ${to}, ${classes}`,
  allClasses: 'all classes',
  moreMeans: 'Lengths, groups, sharing out, catch-up',
  daysLeftOut: 'Closed days and placements',
  howTo: 'How to share out',
  preference: 'Dates',
  preferences: { early: 'As early as possible', spread: 'Spread over the period' },
  groups: 'Groups',
  groupings: { even: 'Even, one class at a time', full: 'Full, for the fewest sessions' },
  extraTimeSeating: 'Pupils with extra time',
  extraTimeSeatings: {
    'own-group': 'In a group of their own',
    'longer-slot': 'With their class, whose session is longer',
  },
  meansFault: (fault) => {
    switch (fault.kind) {
      case 'no-room':
        return 'A plan takes one room at least.';
      case 'no-group':
        return 'A group has one pupil at least.';
      case 'bad-period':
        return 'The period must end after it begins.';
      case 'bad-catch-up':
        return 'Catching up must end after it begins.';
      case 'period-over':
        return 'This period is over: choose an end to come.';
      case 'no-site':
        return 'Pix Certif will ask for the name of the site.';
      case 'bad-slot':
        return {
          slotMinutes: 'The test lasts 1 hr 45 min: a shorter session is not enough.',
          longSlotMinutes: 'A session with extra time cannot be shorter than the others.',
          pauseMinutes: 'A pause cannot be below zero.',
        }[fault.field];
      case 'no-seats':
        return 'Say how many seats this room has.';
      case 'few-seats':
        return 'Fewer than ten seats: is that the number?';
      case 'never-free':
        return 'This room is never free: type its hours.';
      case 'bad-hours':
        return 'Some hours end before they begin.';
      case 'at-night':
        return 'Some hours are before 6:00 or after 22:00: a slip of the hand?';
      case 'room-twice':
        return 'Two rooms have this name: give another.';
      case 'unknown-class':
        return `${fault.className} is not in the head counts.`;
    }
  },

  makePlan: 'Make the plan',
  makeAgain: 'Make it again',
  makeAgainHint: 'Sessions that are locked or created on Pix do not move.',
  planning: 'Working it out…',
  undo: 'Undo the last change',
  redo: 'Redo',
  noPlan: 'No plan yet.',
  needsClasses: 'Begin with the head counts.',
  needsRoom: 'Add a room in the means.',
  planned: (count, of) => `${sessions(count)} for ${pupils(of)}`,
  plannedDays: (from, to) => `from ${from} to ${to}`,
  plannedCatchUp: (count) => `and ${count} catch-up ${count === 1 ? 'session' : 'sessions'}`,
  packed: 'Groups are full, whatever the class: even ones would leave pupils out.',
  unplaced: (className, count, isExtraTime, reason) => {
    const who = `${className}: ${pupils(count)}${isExtraTime ? ' with extra time' : ''} without a session`;
    const why = {
      'no-room': 'there is no room',
      'period-over': 'the period is over',
      'no-open-day': 'no day of the period is open to this class',
      'no-stretch': 'no room is free for long enough',
      'too-few-slots': 'there are not enough slots',
      'by-hand': 'to be placed by making the plan again',
    }[reason];
    return `${who}, ${why}.`;
  },
  unplacedHeading: (count) => `${pupils(count)} without a session`,
  remedies: (remedies) => {
    const ways = remedies.map((remedy) => {
      if (remedy.kind === 'add-slots') return 'free some hours';
      if (remedy.kind === 'add-room') return `add a room like ${remedy.like}`;
      if (remedy.kind === 'extend') return `go on until ${remedy.to}`;
      return `make groups of ${remedy.groupSize}`;
    });
    const missing = remedies.find((remedy) => remedy.kind === 'add-slots');
    const lead = missing
      ? `${missing.slots} ${plural(missing.slots, 'slot', 'slots')} of ${formatLength(missing.minutes)} ${plural(missing.slots, 'is', 'are')} missing`
      : 'To place everyone';
    return `${lead}: ${listOr(ways)}.`;
  },
  extendTo: (day) => `Go on until ${day}`,
  groupsOf: (size) => `Make groups of ${size}`,
  catchUpMissing: (count) => `${count} catch-up ${count === 1 ? 'session' : 'sessions'} found no slot.`,
  conflicts: (count) => plural(count, 'One point to look at', `${count} points to look at`),
  conflict: (conflict) => {
    switch (conflict.kind) {
      case 'room-twice':
        return `${conflict.name} and ${conflict.other} are in one room at once, the pause included.`;
      case 'closed-day':
        return `${conflict.name} is on a closed day.`;
      case 'outside-period':
        return `${conflict.name} is outside the period.`;
      case 'outside-hours':
        return `${conflict.name} is outside the free hours of the room.`;
      case 'unknown-room':
        return `${conflict.name} is in a room that is no longer listed.`;
      case 'past':
        return `${conflict.name}: the day is over and the session was not created on Pix.`;
      case 'placement':
        return `${conflict.name}: ${conflict.className} is on a placement that day.`;
      case 'seats':
        return `${conflict.name} has ${pupils(conflict.pupils)} for ${conflict.most} seats.`;
      case 'group-size':
        return `${conflict.name} has ${pupils(conflict.pupils)}, more than the ${conflict.most} wanted.`;
      case 'too-short':
        return `${conflict.name} is too short: it takes ${formatLength(conflict.minutes)}.`;
      case 'headcount':
        return `${conflict.className}: ${conflict.planned} in the plan, ${conflict.expected} in the head counts. Make the plan again.`;
    }
  },
  ofSession: (name, sentence) => `${name}: ${sentence}`,
  onPix: (stage, count, of) =>
    `${count} of ${of} ${{ created: 'created', enrolled: 'with candidates', run: 'held', finalised: 'finalised' }[stage]}`,
  strays: (count) =>
    plural(
      count,
      'One session seen on Pix is not in this plan.',
      `${count} sessions seen on Pix are not in this plan.`,
    ),
  clock: (time) => time,
  double: (name, numbers) =>
    `${name} was created ${numbers.length} times on Pix (${numbers.join(', ')}): keep one, delete the other on Pix.`,
  difference: (name, { field, planned, seen }) =>
    `${name}: ${{ day: 'day', room: 'room', time: 'hour', candidates: 'number of pupils' }[field]} planned here ${planned}, on Pix ${seen}.`,
  stages: {
    planned: 'Planned',
    created: 'Created on Pix',
    enrolled: 'Pupils enrolled',
    run: 'Held',
    finalised: 'Finalised',
  },
  supposed: 'by its day, hour and room',
  locked: 'Locked',
  view: 'Show',
  views: { calendar: 'Calendar', table: 'Table' },
  weekOf: (day, count) => `Week of ${day} (${sessions(count)})`,
  week: 'Week',
  previousWeek: 'Week before',
  nextWeek: 'Week after',
  noSession: 'No session',
  catchUpName: 'Catch-up',
  groupColumn: 'Group',
  pupilsColumn: 'Pupils',
  hoursColumn: 'Hours',
  roomColumn: 'Room',
  stateColumn: 'State',
  changeColumn: 'Change',
  change: 'Change',
  changeNamed: (name) => `Change ${name}`,
  pupilsCount: pupils,
  extraTimeCount: (count) => `${count} of them with extra time`,
  editing: (name) => `The session ${name}`,
  start: 'Start',
  room: 'Room',
  earlierDay: 'A day earlier',
  laterDay: 'A day later',
  pupilsOf: (className) => `Pupils of ${className}`,
  lock: 'Lock',
  lockHint: 'A session that was moved is locked: it does not move when the plan is made again.',
  removeSession: 'Remove this session',
  close: 'Close',
  movedTo: (name, day) => `${name}: ${day}`,
  editFaults: {
    'no-such-session': 'This session is no longer in the plan.',
    'no-such-class': 'This class is no longer in the session.',
    'not-a-count': 'Type a whole number of pupils.',
    'not-enough-pupils': 'There are not so many pupils of this class left to place.',
    'number-taken': 'Another session has this number already.',
  },
  dragHint: 'Choose a session to change it, or drag it to another day.',

  outputIntro:
    'For whoever books rooms, for invigilators and doors. Nothing leaves this computer without you.',
  files: { ics: 'Calendar (ICS)', csv: 'Table (CSV)', ods: 'Spreadsheet (ODS)' },
  fileName: 'pix-sessions',
  filesHint:
    "The calendar is imported into the school's; imported again, it updates sessions that have moved.",
  fileFailed: 'The file could not be made. Reload the page, then try again.',
  printKinds: {
    week: 'The plan by week',
    room: 'The plan by room',
    class: 'The plan by class',
    invigilator: 'A sheet a session, for the invigilator',
    door: 'A poster a session, for the door',
  },
  printLabel: 'To print',
  print: 'Print',
  printHint:
    'A4 pages. Number, access code and password are to be written by hand: the extension never reads them.',
  sheets: (count) => `${count} ${plural(count, 'page', 'pages')} at least.`,
  eventSummary: (name) => `Pix certification: ${name}`,
  eventDetail: pupils,
  columns: {
    site: 'Site',
    group: 'Group',
    class: 'Class',
    pupils: 'Pupils',
    extraTime: 'Extra time',
    day: 'Date',
    start: 'Start',
    end: 'End',
    room: 'Room',
    kind: 'Kind',
    number: 'Number of the Pix session',
  },
  kinds: { exam: 'Certification', 'catch-up': 'Catch-up' },
  weekTitle: (day) => `Pix certification, week of ${day}`,
  roomTitle: (room) => `Pix certification, room ${room.replace(/^room\s+/i, '')}`,
  classTitle: (className) => `Pix certification, class ${className}`,
  invigilatorTitle: "The invigilator's sheet",
  place: 'Place',
  when: 'Date',
  who: 'Pupils',
  whoCounts: (count, extraTime) =>
    `${pupils(count)}${extraTime > 0 ? `, ${extraTime} of them with extra time` : ''}`,
  times: 'Times',
  startsAt: (time) => `The session starts at ${time}`,
  endsAt: (time) => `Theoretical end for who starts on time (1 hr 45 min): ${time}`,
  endsLaterAt: (time) => `With a third more time (2 hr 20 min): ${time}`,
  roomUntil: (time) => `The room is booked until ${time}`,
  codes: 'To copy from Pix Certif',
  sessionNumber: 'Session number',
  accessCode: 'Access code (candidates)',
  password: 'Session password (invigilator)',
  codesHint: 'The password is for you alone: do not show it to candidates.',
  duringHeading: 'During the session',
  during: [
    "Open Pix Certif's invigilator space with the session number and the password.",
    'Confirm that each candidate is present, once you have checked who it is.',
    'Leave to start holds for 15 minutes: after that, give it again.',
    "If a candidate's test is interrupted, allow it to go on from the invigilator space.",
  ],
  incidentHeading: 'If something goes wrong',
  incident: [
    'A technical problem with a question: report it from the invigilator space, then the candidate goes on.',
    'A breakdown or an interruption: note the hour and the candidate, and fill in the report of incidents.',
    'Cheating: note the facts and fill in the report of fraud.',
  ],
  notesHeading: 'Notes (hour, candidate, what happened)',
  doorTitle: 'Pix certification',
  doorSilence: 'Exam in progress: silence, please.',
  doorFromTo: (from, to) => `from ${from} to ${to}`,
};

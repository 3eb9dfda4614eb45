import type { LiveMessages } from '../live-messages.ts';
import { enPlanLive } from './plan-live.ts';
import { sayDoubt } from './say-doubt.ts';
import { enShort } from './short.ts';
import { enSignals } from './signals.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);
const HOLIDAYS = {
  autumn: 'the autumn holidays',
  christmas: 'the Christmas holidays',
  winter: 'the winter holidays',
  spring: 'the spring holidays',
  summer: 'the summer holidays',
} as const;
const STATES = {
  done: 'done',
  'not-applicable': 'not applicable this year',
  'put-off': 'put off',
  later: 'not open yet',
  late: 'late',
  soon: 'due soon',
  open: 'to do',
} as const;
const SOURCES = {
  published: 'published calendar',
  'to-confirm': 'calendar to be confirmed',
  estimated: 'estimate',
  unknown: 'not known',
  seen: 'read on Pix',
  user: 'typed by you',
} as const;

/** Of dates. */
const DOUBTS = {
  estimated: 'estimated',
  unknown: 'estimated',
  'to-confirm': 'to be confirmed',
} as const;

/** What is said of what Pix's pages show, in English. */
export const enLive: LiveMessages = {
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),

  short: enShort,
  plan: enPlanLive,

  questions: {
    'file-imported': (title) => `You have just imported the pupil database. Tick “${title}”?`,
    'team-changed': (title) =>
      `You have just changed the team. Have you gone through the whole list, and may “${title}” be ticked?`,
    'certificates-saved': () =>
      "Have you saved last year's certifications for every class? Note this half of the step?",
    'campaigns-removed': () =>
      "Have you finished deleting or archiving last year's campaigns? Note this half of the step?",
    'campaign-created': (title) => `You have just created a campaign. If all of them are, tick “${title}”?`,
    'code-copied': (title) =>
      `You have just copied a code. Have you shared all of them, and may “${title}” be ticked?`,
    'certifiable-counted': (title) =>
      `You have just counted the certifiable pupils. Have you finished checking, and may “${title}” be ticked?`,
    'session-created': (title, subject) =>
      `You have just created session ${subject}. If all your sessions are created, tick “${title}”?`,
    'candidates-enrolled': (title, subject) =>
      `You have just enrolled candidates in session ${subject}. If all your sessions are ready, tick “${title}”?`,
    'session-finalised': (title, subject) =>
      `You have just finalised session ${subject}. If it was the last one, tick “${title}”?`,
    'certificates-downloaded': (title) =>
      `You have just downloaded certificates. Do you have them for every class, and may “${title}” be ticked?`,
  },
  importedOn: (day, title) => `Pix says that the pupil database was imported on ${day}. Tick “${title}”?`,
  seenOnDay: (day, signal, title) => `${enSignals[signal]}, on ${day}. Tick “${title}”?`,
  halfSeenOnDay: (day, signal) => `${enSignals[signal]}, on ${day}. Note this half of the step?`,
  runAgain: (day, title) => `“${title}” is ticked already. Note ${day} as well?`,
  noted: (title) => `Noted: ${title}`,

  groupAdvice: (groupSize, plan) =>
    plan
      ? `Groups of ${groupSize} pupils: for ${plan.certifiable} ${plural(plan.certifiable, 'pupil', 'pupils')} who may be certified, plan ${plan.sessions} ${plural(plan.sessions, 'session', 'sessions')}.`
      : `Groups of ${groupSize} pupils: plan one session per group.`,
  tooManyCandidates: (enrolled, ticked) => {
    const said = [
      ...(enrolled > 0 ? [`${enrolled} ${plural(enrolled, 'candidate', 'candidates')} enrolled`] : []),
      ...(ticked > 0 ? [`${ticked} ${plural(ticked, 'pupil', 'pupils')} ticked`] : []),
    ];
    return `${said.join(' and ')}.`;
  },
  filterAdvice: 'Filter the list by class, then enrol one group per session.',
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `For groups of ${groupSize}, plan ${split.length} sessions.`
      : `For groups of ${groupSize}, plan ${split.length} sessions (${split.join(' + ')}).`,
  pageOnlySelected: 'Only the pupils of this page are ticked.',
  leftOut: (left) =>
    `${left} ${plural(left, 'other pupil of the list is not', 'other pupils of the list are not')}: the box at the top ticks the page shown alone.`,
  dayFault: (day, fault) => {
    switch (fault.kind) {
      case 'holiday':
        return `${day} is in ${fault.isOwn ? 'the school holidays' : HOLIDAYS[fault.holiday]}${fault.doubt ? `, whose dates are ${DOUBTS[fault.doubt]}` : ''}.`;
      case 'public-holiday':
        return `${day} is a public holiday.`;
      case 'no-class':
        return `${day} is not a school day${sayDoubt(fault.doubt)}.`;
      case 'sunday':
        return `${day} is not a school day.`;
      case 'saturday':
        return `${day}: check that the school is open.`;
      case 'outside-window':
        return `${day} is outside the national certification period${fault.doubt ? `, whose dates are ${DOUBTS[fault.doubt]}` : ''}.`;
    }
  },
  nearestDay: (day, doubt) => `Choose ${day} instead${sayDoubt(doubt)}.`,
  roomOverlap: (number, day, time) => `Session ${number} is held in this room on ${day} at ${time}.`,
  roomOverlapAdvice: 'Leave two hours between them, more if some candidates have extra time.',
  sessionExpiry: (day, time) => `If the session began when planned, it expires on ${day} at ${time}.`,
  sessionExpiryAdvice: 'Have the candidates finish before, then finalise it.',
  toFinalise: (number, day) => `To finalise: session ${number} of ${day}.`,
  finaliseHere: (day) => `The exam of ${day} is over.`,
  finaliseHereAdvice: 'Press “Finalise the session”: Pix sends the results only after that.',
  othersToFinalise: (others) =>
    others.length === 0
      ? 'Pix sends the results only once it is finalised.'
      : others.length === 1
        ? `Session ${others[0]} is to be finalised too.`
        : `Sessions ${new Intl.ListFormat('en-GB').format(others)} are to be finalised too.`,
  openSession: (number) => `Open session ${number}`,
  certificatesBeforeImport: "Before importing the new base: have you downloaded last year's certificates?",
  certificatesBeforeImportAdvice:
    'The import disables the pupils who have left, and certificates are downloaded by class.',
  pupilsMoved: (day) => `Have pupils come or gone since ${day}?`,
  pupilsMovedAdvice: (csvFormats, isMember) => {
    const file = csvFormats ? `the file of pupils (${csvFormats})` : 'the Siècle file';
    const advice = isMember ? 'ask an administrator to import' : 'import';
    return `If so, ${advice} ${file} again: otherwise they cannot be enrolled.`;
  },
  opening: (day, when) => `Pix Certif opens on ${day}, ${when}.`,
  openingAdvice: 'Until then, prepare the groups, the rooms and the computers.',
  accessEnd: (day, when) => `Access to Pix Certif ends on ${day}, ${when}.`,
  accessEndAdvice: 'Finalise your sessions before that day.',

  sessionsSeen: (seen, target) =>
    target === undefined
      ? `${seen} ${plural(seen, 'session', 'sessions')} seen`
      : `${seen} of ${target} sessions`,
  sessionsRun: (run, all) => `${run} of ${all} held`,
  sessionsFinalised: (finalised, all) => `${finalised} of ${all} finalised`,
  withEmpty: (heading, empty) => (empty === 0 ? heading : `${heading}, ${empty} left without candidates`),
  sessionName: (number) => `Session ${number}`,
  candidates: (count) =>
    count === 0 ? 'no candidate' : `${count} ${plural(count, 'candidate', 'candidates')}`,
  room: (room) => `room ${room}`,
  statuses: { created: 'created', finalised: 'finalised', processed: 'results sent' },
  campaignsSeen: (count) => `${count} ${plural(count, 'campaign', 'campaigns')} seen`,
  campaignName: (number) => `Campaign ${number}`,
  copyCode: (code) => `Copy the code ${code}`,
  createdUnknown: 'day of creation unknown',
  createdOn: (day) => `created on ${day}`,
  participants: (count) =>
    count === 0 ? 'no participants' : `${count} ${plural(count, 'participant', 'participants')}`,
  results: (count) =>
    count === 0 ? 'no results received' : `${count} ${plural(count, 'result', 'results')} received`,
  nameCampaigns: 'Give these campaigns a name',
  seenOn: (day) => `Read on Pix on ${day}`,

  nowTitles: {
    'finalise-and-download': 'Finalise this session',
    'import-siecle': 'Correct the file, then import it again',
  },
  reasons: {
    only: 'This step is done on this page.',
    mostUrgent: 'Several steps are done on this page: the most urgent comes first.',
    lead: 'It is for this step first of all that one comes to this page.',
    ofAll: 'This page shows the most urgent steps of the year.',
    none: 'No step is to be done on this page today.',
  },
  reasonDeadline: (title, deadline) => `“${title}”: ${deadline}.`,
  reasonOwnDue: (due) => `You chose this deadline yourself: before ${due}.`,
  reasonRead: (what) => `Read on this page: ${what.join('; ')}.`,

  tracePage: (title, id) => `Page recognised: ${title} (${id}).`,
  traceDay: (day, schoolYear) => `Day: ${day}, school year ${schoolYear}.`,
  traceState: (title, state) => `“${title}” is ${STATES[state]}.`,
  traceRule: (opens, due) => `Rule: from ${opens}, before ${due}.`,
  traceOwnDue: (due) => `Deadline typed by you: before ${due}.`,
  traceDate: (name, days, source, read) => {
    const label = name === 'accessEnds' ? 'End of access to Pix Certif' : 'National certification period';
    return `${label}: ${days} (${SOURCES[source]}${read ? ` on ${read}` : ''}).`;
  },
  traceOpening: (day, read) => `Opening of Pix Certif: ${day} (read on Pix on ${read}).`,
  traceFound: (what, said) => (said ? `Found: ${what} (${said}).` : `Found: ${what}.`),
  traceAbsent: (what) => `Looked for, not found: ${what}.`,
  traceNothing: 'Nothing but the address and the establishment is read on this page.',
  traceMissing: (page, landmarks) => `Landmarks not found on ${page}: ${landmarks.join(', ')}.`,
  things: {
    'member-menu': 'whether the menu is that of a member who is no administrator',
    'import-day': 'the day of the last import',
    'import-failed': 'whether the last file was refused',
    'import-formats': 'the formats that the import takes',
    'certifiable-count': 'the number of certifiable pupils',
    'campaign-number':
      'the numbers, codes and days of creation of the campaigns, and how many participants and results each counts',
    'campaign-code': 'the code of the campaign',
    'campaign-day': 'the day the campaign was created',
    archived: 'the words “archived campaign”',
    session: 'the day, time, room, number of candidates and status of the sessions',
    'session-end': 'whether Pix offers to finalise the session, or says that it is',
    'session-list-whole': 'whether the list of sessions is whole',
    'session-form': 'the day, time and room typed in the form',
    'candidate-count': 'the number of candidates',
    'all-selected': 'whether the box that ticks all is ticked',
    pagination: 'how many rows the page shows, and how many there are',
    'opening-day': 'the day on which Pix Certif opens',
    'access-end': 'the day on which access to Pix Certif ends',
    'exam-window': 'the national period of the lycées',
    enrolment: 'that a success is announced, and whether the word “inscrit” is in it',
    refusal: 'that a refusal is announced, without what it says',
    success: 'that a success is announced, without what it says',
    'button-pressed': 'a click on this button',
  },
  period: (from, to) => `from ${from} to ${to}`,
};

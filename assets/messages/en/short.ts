import type { ShortMessages } from '../short-messages.ts';
import { sayDoubt } from './say-doubt.ts';

/** On one line: a sum must read at a glance. */
const SUM = '\u00a0+\u00a0';
const HOLIDAYS = {
  autumn: 'Autumn holidays',
  christmas: 'Christmas holidays',
  winter: 'Winter holidays',
  spring: 'Spring holidays',
  summer: 'Summer holidays',
} as const;
const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** What the card says by itself, in English. */
export const enShort: ShortMessages = {
  questions: {
    'file-imported': 'Pupil database imported.',
    'team-changed': 'Whole list gone through?',
    'certificates-saved': 'Certifications saved for every class?',
    'campaigns-removed': "All of last year's campaigns deleted?",
    'campaign-created': 'All campaigns created?',
    'code-copied': 'All codes shared?',
    'certifiable-counted': 'Checking finished?',
    'session-created': 'All sessions created?',
    'candidates-enrolled': 'All sessions ready?',
    'session-finalised': 'All sessions finalised?',
    'certificates-downloaded': 'Certificates of every class?',
  },
  tick: (question, title) => `${question} Tick “${title}”?`,
  note: (question) => `${question} Note this half of the step?`,
  seenOn: (question, day, isHalf) =>
    `${day}: ${question.charAt(0).toLowerCase()}${question.slice(1)} ${isHalf ? 'Note this half' : 'Tick the step'}?`,
  runAgain: (day, title) => `Note ${day} as well for “${title}”?`,

  groupAdvice: (groupSize, plan) =>
    plan
      ? `${many(plan.certifiable, 'certifiable pupil', 'certifiable pupils')}: plan ${many(plan.sessions, 'session', 'sessions')} of ${groupSize}.`
      : `Plan one session per group of ${groupSize} pupils.`,
  tooManyCandidates: (enrolled, ticked, split) => {
    const pupils = many(ticked, 'pupil ticked', 'pupils ticked');
    const both = `${enrolled} enrolled, ${pupils}`;
    const who = ticked === 0 ? many(enrolled, 'candidate', 'candidates') : enrolled === 0 ? pupils : both;
    return `${who}: plan ${split.length} sessions${split.length > 3 ? '' : ` (${split.join(SUM)})`}.`;
  },
  leftOut: (left) => `Only this page is ticked: ${many(left, 'pupil is', 'pupils are')} left.`,
  dayFault: (day, fault, nearest) => {
    const doubt = 'doubt' in fault ? sayDoubt(fault.doubt, 'estimated') : '';
    if (fault.kind === 'saturday') return `Is the school open on ${day}?`;
    const names = {
      holiday: fault.kind === 'holiday' && !fault.isOwn ? HOLIDAYS[fault.holiday] : 'School holidays',
      'public-holiday': 'Public holiday',
      'no-class': 'No class',
      sunday: 'No class',
      'outside-window': 'Outside the national period',
    };
    return `${names[fault.kind]}${doubt} on ${day}${nearest ? `: choose ${nearest}` : ''}.`;
  },
  roomOverlap: (number, day, time) => `Room taken by session ${number} on ${day} at ${time}.`,
  sessionExpiry: (day, time) => `Have the candidates finish before ${day} at ${time}.`,
  certificatesBeforeImport: "Have you downloaded last year's certificates?",
  pupilsMoved: (day, isMember) =>
    `Pupils come or gone since ${day}? ${isMember ? 'Have them imported' : 'Import'} again.`,
};

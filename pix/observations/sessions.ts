import { ID } from '../match-path.ts';
import type { Observation, Take } from '../observation.ts';
import { WRITTEN_COUNT } from '../written-count.ts';
import { WRITTEN_DAY } from '../written-day.ts';

const SEEN = '2026-11-23';
const TIME = '^\\s*(\\d{1,2}\\s*[:h]\\s*\\d{2}(?:\\s*[ap]\\.?\\s?m\\b)?)';
/** Elements that hold a text alone. */
const LEAF = ':not(:has(*))';
const COUNT = `^\\s*(${WRITTEN_COUNT})\\s*$`;
/** The name of a room, as short as rooms' names are. */
const ROOM: Take = { pattern: '^\\s*(\\S.{0,59}?)\\s*$', isOptional: true, isName: true };
/** Begins with what Pix Certif calls each status, in French and in English. */
const STATUS = '^\\s*(cré|creat|finali|résultat|result)';

/** Headings, whatever their level: that is a matter of looks. */
const HEADING = ':is(h1, h2, h3, h4, h5, h6, [role="heading"])';
/** The first of these that is a day, or an hour, and nothing else. */
const WHEN = `${HEADING} + *`;

const header: Readonly<Record<string, Take>> = {
  // Which session it is about: the address changes before the page does.
  number: { in: HEADING, pattern: `^\\D*(${ID})\\s*$` },
  day: { in: WHEN, pattern: `^\\s*(?:\\p{L}+\\.?,?\\s+)?(${WRITTEN_DAY})\\s*$` },
  time: { in: WHEN, pattern: TIME },
};

/** On both pages of a session: the day and the hour stand under their headings. */
export const sessionHeader: Observation = {
  id: 'session-header',
  what: 'session',
  kind: 'value',
  at: 'main, body',
  take: header,
  source: 'pix/facts.md, chapter 7, /sessions/:id',
  seen: SEEN,
};

/**
 * The access code and the password stand beside the room with the same classes: only what is beside the label of the
 * room is read.
 */
export const sessionRoom: Observation = {
  id: 'session-room',
  what: 'session',
  kind: 'value',
  at: 'main, body',
  take: {
    room: {
      in: '.session-details-content__label',
      beside: '^\\s*(?:salle|room)\\b',
      pattern: '^\\s*(\\S.{0,59}?)\\s*$',
      isName: true,
    },
  },
  source: 'pix/facts.md, chapter 7, /sessions/:id',
  seen: SEEN,
};

/** The tab of the candidates: "Candidats (24)", or the word alone for none. */
export const candidateTab: Observation = {
  id: 'candidate-tab',
  what: 'candidate-count',
  kind: 'value',
  at: '.pix-tabs a[href*="/candidats"], a[href$="/candidats"]',
  take: {
    number: { attribute: 'href', pattern: '/sessions/([\\w-]+)/candidats' },
    count: { pattern: `\\(\\s*(${WRITTEN_COUNT})\\s*\\)|^[^(\\d]+$` },
  },
  source: 'pix/facts.md, chapters 7 and 9',
  seen: SEEN,
};

export const finaliseLink: Observation = {
  id: 'finalise-link',
  what: 'session-end',
  kind: 'value',
  at: 'a[href$="/finalisation"]',
  take: { number: { attribute: 'href', pattern: '/sessions/([\\w-]+)/finalisation' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id',
  seen: SEEN,
};

/**
 * After the finalisation, in place of the button: its words have it in both languages of Pix Certif. A call to finalise
 * says nothing of this session.
 */
export const finalisedNotice: Observation = {
  id: 'finalised-notice',
  what: 'session-end',
  kind: 'value',
  at: '.session-details-row__session-finalized-warning, .pix-notification-alert, .pix-message',
  take: { finalised: { pattern: '(?:déjà|already)[^]*transmi|transmi[^]*(?:déjà|already)' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id',
  seen: SEEN,
};

/** By the order of the columns, each of which must look like what it holds: a column more, and nothing is read. */
export const sessionRows: Observation = {
  id: 'session-rows',
  what: 'session',
  kind: 'rows',
  at: 'table tbody tr',
  take: {
    number: { in: 'a[href*="/sessions/"]', attribute: 'href', pattern: '/sessions/([\\w-]+)$' },
    room: { in: ':scope > :nth-child(3)', ...ROOM },
    day: { in: ':scope > :nth-child(4)', pattern: `^\\s*(${WRITTEN_DAY})` },
    time: { in: ':scope > :nth-child(5)', pattern: TIME },
    candidates: { in: ':scope > :nth-child(7)', pattern: COUNT },
    status: { in: ':scope > :nth-child(9)', pattern: STATUS, isOptional: true },
  },
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions',
  seen: SEEN,
};

/** The rows of the list without a filter: what it does not show, when it has one page and all are understood, is gone. */
export const wholeSessionList: Observation = {
  id: 'whole-session-list',
  what: 'session-list-whole',
  kind: 'rows',
  at: 'table tbody tr',
  take: {},
  query: '^(?!.*(?:sessionId|status|startDate|endDate|page))',
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions',
  seen: SEEN,
};

/** What stands in the form, as it is filled in. */
export const sessionForm: readonly Observation[] = (
  [
    ['day', '#session-date', '^(\\d{4}-\\d{2}-\\d{2})$'],
    ['time', '#session-time', '^(\\d{2}:\\d{2})'],
    ['room', '#session-room', '^\\s*(\\S.{0,59}?)\\s*$'],
  ] as const
).map(([part, at, pattern]) => ({
  id: `form-${part}`,
  what: 'session-form',
  kind: 'value',
  at,
  take: { [part]: { attribute: 'value', pattern: `${pattern}|^$` } },
  source: 'pix/facts.md, chapter 7, /sessions/creation',
  seen: SEEN,
}));

/** The bar of the enrolment page: how many are ticked, how many were enrolled before, each first in its text. */
export const enrolmentBar: Observation = {
  id: 'enrolment-bar',
  what: 'candidate-count',
  kind: 'rows',
  at: `.add-student-list__bottom-action-bar ${LEAF}`,
  take: {
    count: { pattern: `^\\s*(${WRITTEN_COUNT})` },
    enrolled: { pattern: '(déjà|already)', isOptional: true },
  },
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id/inscription-eleves',
  seen: SEEN,
};

export const allSelected: Observation = {
  id: 'all-selected',
  what: 'all-selected',
  kind: 'value',
  at: 'thead input[type="checkbox"]:checked',
  take: {},
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id/inscription-eleves',
  seen: SEEN,
};

/** Any dash. */
const TO = '\\s*\\p{Pd}\\s*';
const OF = '\\s*\\p{L}+\\s+';
/** "1-50 sur 812 éléments", in any language; on one page only, the total alone, and nothing is left out. */
export const pagination: Observation = {
  id: 'pagination',
  what: 'pagination',
  kind: 'value',
  at: '.pix-pagination',
  take: {
    // Each in an element of its own: the sizes of pages to choose from stand beside them.
    first: { in: LEAF, pattern: `^\\s*(${WRITTEN_COUNT})${TO}${WRITTEN_COUNT}${OF}\\d` },
    last: { in: LEAF, pattern: `^\\s*${WRITTEN_COUNT}${TO}(${WRITTEN_COUNT})${OF}\\d` },
    total: { in: LEAF, pattern: `^\\s*${WRITTEN_COUNT}${TO}${WRITTEN_COUNT}${OF}(${WRITTEN_COUNT})` },
  },
  isOptional: true,
  source: 'pix/facts.md, chapter 2',
  seen: SEEN,
};

/** French in all languages of Pix: the other successes of the page speak of one candidate. */
export const candidatesEnrolled: Observation = {
  id: 'candidates-enrolled',
  what: 'enrolment',
  kind: 'toast',
  at: '.pix-toast--success',
  take: { enrolled: { pattern: 'inscrit' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id/inscription-eleves',
  seen: SEEN,
};

export const sessionFinalised: Observation = {
  id: 'session-finalised',
  what: 'success',
  kind: 'toast',
  at: '.pix-toast--success',
  take: {},
  isOptional: true,
  source: 'pix/facts.md, chapter 7, /sessions/:id/finalisation',
  seen: SEEN,
};

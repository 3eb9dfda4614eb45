import type { Period } from '../checklist/calendar.ts';
import { isDay } from '../checklist/day.ts';
import type { SessionStatus } from '../checklist/findings.ts';
import type { SessionPart } from '../checklist/note-findings.ts';
import type { PageSight } from '../checklist/page-sight.ts';
import type { Observed, Taken } from './observation.ts';
import { parseCount } from './written-count.ts';
import { parseTime, parseWrittenDay } from './written-day.ts';
import { parseFormats } from './written-formats.ts';

/** The list of sessions shows so many on a page, unless its address says otherwise. */
const SESSIONS_BY_PAGE = 25;

const STATUSES: Readonly<Record<string, SessionStatus>> = {
  cré: 'created',
  creat: 'created',
  finali: 'finalised',
  résultat: 'processed',
  result: 'processed',
};

/** Leaves out what is not there. */
function only<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as never;
}

/** What is kept has a shape: what was taken in another is left out, for nothing that is kept to be unreadable. */
const readNumber = (text: string | undefined) => (text && /^[\w-]{1,40}$/.test(text) ? text : undefined);
const readCode = (text: string | undefined) => (text && /^[A-Z0-9]{4,14}$/.test(text) ? text : undefined);
const readRoom = (text: string | undefined) => (text && text.length <= 60 ? text : undefined);

const parseDay = (text: string | undefined) => (text === undefined ? undefined : parseWrittenDay(text));

function toRow(taken: Taken): SessionPart[] {
  const { room, day, time = '', candidates, status = '' } = taken;
  const number = readNumber(taken.number);
  if (number === undefined) return [];
  const said = {
    room: readRoom(room),
    day: parseDay(day),
    time: parseTime(time),
    candidates: parseCount(candidates),
    status: STATUSES[status.toLowerCase()],
  };
  return [{ number, ...only(said) }];
}

/** A campaign's code and the day of its creation, each of which may be all that is understood. */
const toCampaign = (coded: Taken | undefined, dated: Taken | undefined) =>
  only({ code: readCode(coded?.code), created: parseDay(dated?.created) });

/** How many have begun a campaign and whose results were received: both or none, and no more results than participants. */
function readCounts(taken: Taken): { participants?: number; results?: number } {
  const [participants, results] = [parseCount(taken.participants), parseCount(taken.results)];
  const isSound = participants !== undefined && results !== undefined && results <= participants;
  return isSound ? { participants, results } : {};
}

/** The days of a period, the first of which may lack its year: the same as the last's, or the year before. */
function parsePeriod({ from = '', to = '' }: Taken): Period | undefined {
  const last = parseWrittenDay(to);
  if (!last) return undefined;
  const year = Number(last.slice(0, 4));
  const first = [year, year - 1].map((each) => parseWrittenDay(from, each)).find((day) => day && day <= last);
  return first && { from: first, to: last };
}

/** What is about the campaign or session of the address: after a navigation the page may still be the one before. */
function keepOwn(observed: Observed, id: string | undefined): Observed {
  return Object.fromEntries(
    Object.entries(observed).filter(([name, [taken]]) => {
      const number = name.endsWith('-rows') ? undefined : taken?.number;
      return number === undefined || number === id;
    }),
  );
}

/** The bar of the enrolment page has two numbers, each in its own text: those ticked, and those enrolled before. */
const countInBar = (bar: readonly Taken[], isWanted: (taken: Taken) => boolean) =>
  bar.filter(isWanted).reduce((sum, { count }) => sum + (parseCount(count) ?? 0), 0);

/** How many pupils are ticked, and none of them enrolled yet. */
function countTicked(observed: Observed): number | undefined {
  const bar = observed['enrolment-bar'];
  return bar && countInBar(bar, ({ enrolled }) => enrolled === undefined);
}

/** How many the page counts of one session: those enrolled, and those ticked. */
function countCandidates(observed: Observed): number | undefined {
  const bar = observed['enrolment-bar'];
  if (bar) return countInBar(bar, () => true);
  const tab = observed['candidate-tab']?.[0];
  return tab && (parseCount(tab.count) ?? 0);
}

function countLeftOut(observed: Observed): number | undefined {
  const [{ first, last, total } = {}] = observed.pagination ?? [];
  // Pupils ticked on pages before stay ticked: then it is not of this page alone that one may speak.
  const selected = countTicked(observed) ?? 0;
  if (!observed['all-selected'] || !total) return undefined;
  const shown = (parseCount(last) ?? 0) - (parseCount(first) ?? 0) + 1;
  const left = (parseCount(total) ?? 0) - shown;
  return left > 0 && shown > 0 && selected <= shown ? left : undefined;
}

function readForm(observed: Observed): PageSight['form'] {
  const [day, time, room] = ['day', 'time', 'room'].map((part) => observed[`form-${part}`]?.[0]?.[part]);
  return day === undefined ? undefined : only({ day: isDay(day) ? day : undefined, time, room });
}

/** Whose number says that the page on screen is that of its address: each is enough. */
const OWN_NUMBERS = ['session-header', 'candidate-tab', 'finalise-link'];
/** The tabs of a session; what ends it is said on the first. */
const DETAILS = 'certif-session';
const SESSION_TABS = [DETAILS, 'certif-session-candidates'];

/** What the tabs of one session say of it: each part for itself, whatever else could not be read. */
function readSession(pageId: string, number: string, observed: Observed): SessionPart[] {
  if (!SESSION_TABS.includes(pageId) || !OWN_NUMBERS.some((name) => observed[name]?.[0]?.number)) return [];
  const [{ day, time = '' } = {}] = observed['session-header'] ?? [];
  const canFinalise = observed['finalise-link'] !== undefined;
  const isFinalised = observed['finalised-notice'] !== undefined && !canFinalise;
  const said = {
    number,
    ...only({
      day: parseDay(day),
      time: parseTime(time),
      room: readRoom(observed['session-room']?.[0]?.room),
      candidates: countCandidates(observed),
      status: isFinalised ? ('finalised' as const) : canFinalise ? ('created' as const) : undefined,
    }),
  };
  return [pageId === DETAILS ? { ...said, canFinalise } : said];
}

/**
 * Understands what was taken of a page. What does not make sense is left out.
 *
 * @param id the number of the campaign or session in the page's address
 */
export function interpret(pageId: string, id: string | undefined, all: Observed): PageSight {
  const observed = keepOwn(all, id);
  const first = (name: string) => observed[name]?.[0];
  const candidates = countCandidates(observed);
  const rows = (observed['session-rows'] ?? []).flatMap(toRow);
  const session = id === undefined ? [] : readSession(pageId, id, observed);
  const campaigns = (observed['campaign-rows'] ?? []).flatMap((taken) => {
    const number = readNumber(taken.number);
    return number === undefined ? [] : [{ number, ...toCampaign(taken, taken), ...readCounts(taken) }];
  });
  const campaign = toCampaign(first('campaign-code'), first('campaign-created'));
  const hasCampaign = id !== undefined && Object.keys(campaign).length > 0;
  return {
    campaigns: hasCampaign ? [...campaigns, { number: id, ...campaign }] : campaigns,
    sessions: [...rows, ...session],
    isWholeList:
      rows.length > 0 &&
      rows.length < SESSIONS_BY_PAGE &&
      observed['whole-session-list']?.length === rows.length,
    ...only({
      isMember: first('member-menu') && (true as const),
      lastImport: parseDay(first('last-import')?.day),
      hasImportFailed: first('import-failed') && (true as const),
      isArchived: first('campaign-archived') && (true as const),
      importFormats:
        parseFormats(first('import-formats')?.formats) ?? parseFormats(first('import-label')?.formats),
      certifiable: parseCount(first('certifiable-count')?.count),
      accessOpens: parseDay(first('opening-day')?.day),
      accessEnds: parseDay(first('suspension-banner')?.day),
      examWindow: first('window-banner') && parsePeriod(first('window-banner') as Taken),
      candidates,
      ticked: countTicked(observed) || undefined,
      leftOut: countLeftOut(observed),
      form: readForm(observed),
    }),
  };
}

import type { Day } from '../checklist/day.ts';
import type { Dated, Findings, SeenDates } from '../checklist/findings.ts';
import { noteCampaigns, noteSessions } from '../checklist/note-findings.ts';
import type { PageSight } from '../checklist/page-sight.ts';
import { getSchoolYear } from '../checklist/school-year.ts';
import { noteSighting } from '../checklist/signals/note-sighting.ts';
import type { SignalContext } from '../checklist/signals/signals.ts';
import { interpret } from './interpret.ts';
import { isOfOtherYear } from './is-of-other-year.ts';
import { compilePath, trimPath } from './match-path.ts';
import type { Observed, PageSignal } from './observation.ts';
import { listObservations } from './observation-catalogue.ts';
import type { PixPage } from './page.ts';
import { listPageSignals } from './signal-catalogue.ts';

/** A page as it was read. */
export interface PageReading {
  readonly page: PixPage;
  readonly path: string;
  readonly from?: string | undefined;
  readonly observed: Observed;
  readonly events: readonly string[];
  readonly isSettled: boolean;
}

/** The number of the campaign or session that a path is about; `undefined` for a path about none. */
export function getPathNumber(page: PixPage, path: string): string | undefined {
  const trimmed = trimPath(path);
  const pattern = page.paths.find((each) => each.includes('_id') && compilePath(each).test(trimmed));
  const index = pattern?.split('/').findIndex((segment) => segment.endsWith('_id')) ?? -1;
  return index < 0 ? undefined : trimmed.split('/')[index];
}

/** What a page says, with the number in its address. */
export function readSight({ page, path, observed }: PageReading): PageSight {
  return interpret(page.id, getPathNumber(page, path), observed);
}

function noteDates(dates: SeenDates, sight: PageSight, today: Day): SeenDates {
  const year = getSchoolYear(today);
  /** A date of another school year says nothing of this one. What is read again keeps the day it was read first. */
  function date<Value>(
    known: Dated<Value> | undefined,
    value: Value | undefined,
    ...days: (Day | undefined)[]
  ) {
    if (value === undefined || days.some((day) => !day || getSchoolYear(day) !== year)) return known;
    return JSON.stringify(known?.value) === JSON.stringify(value) ? known : { value, read: today };
  }
  const { accessOpens, accessEnds, examWindow } = sight;
  const opens = date(dates.accessOpens, accessOpens, accessOpens);
  const ends = date(dates.accessEnds, accessEnds, accessEnds);
  const window = date(dates.examWindow, examWindow, examWindow?.from, examWindow?.to);
  return {
    ...(opens && { accessOpens: opens }),
    ...(ends && { accessEnds: ends }),
    ...(window && { examWindow: window }),
  };
}

/** Landmarks of the page that were looked for and are not there, unless it may rightly lack them. */
function noteMissing(findings: Findings, { page, observed, isSettled }: PageReading): Findings['missing'] {
  if (!isSettled) return findings.missing;
  const missing = listObservations(page.id)
    .filter(
      ({ id, kind, isOptional }) => !isOptional && (kind === 'value' || kind === 'rows') && !observed[id],
    )
    .map(({ id }) => id);
  const { [page.id]: _, ...others } = findings.missing;
  return missing.length > 0 ? { ...others, [page.id]: missing } : others;
}

/** Whether one of its kind had already been seen: the numbers that Pix gives grow. */
function isNew(number: string, known: readonly { readonly number: string }[]): boolean {
  if (known.some((each) => each.number === number)) return false;
  const own = Number(number);
  return !(own > 0) || known.every((each) => !(Number(each.number) > own));
}

/** Whether the page says it, for as long as it does; that an archived campaign is shown says not that it just was. */
function isSaidByPage(id: string, { page, observed }: PageReading): boolean {
  const kind = listObservations(page.id).find((each) => each.id === id)?.kind;
  return (kind === 'value' || kind === 'rows') && observed[id] !== undefined;
}

function isTold(
  signal: PageSignal,
  reading: PageReading,
  sight: PageSight,
  number: string | undefined,
  known: Findings,
): boolean {
  if (signal.from && !signal.from.includes(reading.from ?? '')) return false;
  if (signal.unless?.some((id) => reading.observed[id])) return false;
  if (signal.of) return reading.events.includes(signal.of) || isSaidByPage(signal.of, reading);
  const isCampaign = signal.signal === 'campaign-created';
  // The page has rendered, and it is that one.
  const shown: readonly { readonly number: string }[] = isCampaign ? sight.campaigns : sight.sessions;
  if (!shown.some((each) => each.number === number)) return false;
  return number !== undefined && isNew(number, isCampaign ? known.campaigns : known.sessions);
}

const REMOVALS = ['campaigns-removed', 'campaign-archived'];
const isRemoval = ({ events }: PageReading) => events.some((event) => REMOVALS.includes(event));

/** The campaigns that a page shows, but for the one that was just removed there. */
function listLasting(reading: PageReading, { campaigns }: PageSight, number: string | undefined) {
  return isRemoval(reading) ? campaigns.filter((each) => each.number !== number) : campaigns;
}

/** Once some were removed, those that the page does not show may be among them: they are noted again when seen again. */
function forgetCampaigns(
  known: Findings,
  reading: PageReading,
  { campaigns }: PageSight,
  number: string | undefined,
): Findings {
  if (!isRemoval(reading)) return known;
  const isLasting = (each: { readonly number: string }) =>
    number === undefined ? campaigns.some((shown) => shown.number === each.number) : each.number !== number;
  return { ...known, campaigns: known.campaigns.filter(isLasting) };
}

/** What tells one sighting from another: the day of the import, the number of a campaign or session, else the day. */
function getSubject(
  { signal }: PageSignal,
  sight: PageSight,
  number: string | undefined,
  today: Day,
): string | undefined {
  if (signal === 'file-imported') return sight.lastImport;
  if (signal === 'code-copied' || signal === 'campaigns-removed') return today;
  return number ?? today;
}

/**
 * Notes what a page says, and what was just done there.
 *
 * @param getContext for what is known by then: a session just finalised is no longer to be
 */
export function notePage(
  known: Findings,
  reading: PageReading,
  today: Day,
  getContext: (findings: Findings) => SignalContext,
): Findings {
  const { page, path } = reading;
  const number = getPathNumber(page, path);
  const sight = readSight(reading);
  let findings = noteCampaigns(
    forgetCampaigns(known, reading, sight, number),
    listLasting(reading, sight, number),
    today,
  );
  // A list holds those of years past as well; one that does not say its day may be of any, unless it is known.
  const year = getSchoolYear(today);
  const finalised = reading.events.includes('session-finalised') ? number : undefined;
  const sessions = sight.sessions.filter((session) =>
    session.day
      ? getSchoolYear(session.day) === year
      : session.number === finalised || findings.sessions.some((each) => each.number === session.number),
  );
  findings = noteSessions(findings, sessions, today, sight);
  // Announced, and perhaps left before its page says it.
  if (finalised !== undefined) {
    findings = noteSessions(
      findings,
      [{ number: finalised, status: 'finalised', canFinalise: false }],
      today,
    );
  }
  const { lastImport, importFormats, certifiable } = sight;
  findings = {
    ...findings,
    dates: noteDates(findings.dates, sight, today),
    ...(lastImport && lastImport <= today && { lastImport: { value: lastImport, read: today } }),
    // A page that is only looked at again brings nothing new.
    ...(importFormats !== undefined &&
      importFormats !== findings.importFormats?.value && {
        importFormats: { value: importFormats, read: today },
      }),
    ...(certifiable !== undefined && { certifiable: { value: certifiable, read: today } }),
    missing: noteMissing(findings, reading),
    hiddenNudges: findings.hiddenNudges.filter(({ day }) => day === today),
  };
  for (const signal of listPageSignals(page.id)) {
    if (
      !isTold(signal, reading, sight, number, known) ||
      isOfOtherYear(signal, sight, number, today, getContext(findings).calendar)
    )
      continue;
    const subject = getSubject(signal, sight, number, today);
    if (subject) findings = noteSighting(findings, signal.signal, subject, getContext(findings));
  }
  return findings;
}

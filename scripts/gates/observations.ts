import { isDay } from '../../checklist/day.ts';
import type { NudgeId } from '../../checklist/nudges/nudge-ids.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { Observation, PageSignal } from '../../pix/observation.ts';

/** What is read on one page, and what it tells. */
export interface ObservedPage {
  readonly id: string;
  readonly observations: readonly Observation[];
  readonly signals: readonly PageSignal[];
}

export interface ObservationTree {
  /** Ids of every page of the catalogue. */
  readonly pages: readonly string[];
  readonly observed: readonly ObservedPage[];
  readonly signalIds: readonly SignalId[];
  readonly nudgeIds: readonly NudgeId[];
  readonly nudges: readonly { readonly id: NudgeId; readonly pages: readonly string[] }[];
  /** Whether a browser would take a text for a CSS selector. */
  readonly isSelector: (text: string) => boolean;
}

/** Signals that the arrival on a page itself tells, without an observation. */
const BY_ARRIVAL: readonly SignalId[] = ['campaign-created', 'session-created'];

function isPattern(source: string, flags = 'iu'): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

function listRepeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function findObservationFaults(
  { id, at, take, query, names, kind, source, seen }: Observation,
  isSelector: (text: string) => boolean,
): string[] {
  const parts = Object.entries(take);
  const selectors = [at, ...parts.flatMap(([, part]) => part.in ?? [])];
  const patterns = parts.flatMap(([, { pattern, beside }]) => [pattern, ...(beside ? [beside] : [])]);
  return [
    ...(/^[a-z][a-z0-9-]{0,59}$/.test(id) ? [] : ['an id of another shape']),
    ...selectors.filter((text) => !isSelector(text)).map((text) => `no selector: ${text}`),
    ...patterns.filter((text) => !isPattern(text)).map((text) => `no pattern: ${text}`),
    ...(query === undefined || isPattern(query, '') ? [] : [`no pattern: ${query}`]),
    ...(names && kind !== 'click' ? ['names of what is not pressed'] : []),
    ...(source.trim() === '' || !isDay(seen) ? ['no source or day'] : []),
  ].map((fault) => `${id}: ${fault}`);
}

function findSignalFaults({ observations, signals }: ObservedPage, pages: readonly string[]): string[] {
  return signals.flatMap(({ signal, of, unless = [], from = [] }) =>
    [
      ...(of === undefined || observations.some(({ id }) => id === of) ? [] : [`is of "${of}"`]),
      ...unless
        .filter((each) => !observations.some(({ id }) => id === each))
        .map((each) => `is refused by "${each}"`),
      ...(of === undefined && !BY_ARRIVAL.includes(signal) ? ['is of nothing'] : []),
      ...(of === undefined && from.length === 0 ? ['comes from anywhere'] : []),
      ...from.filter((id) => !pages.includes(id)).map((id) => `comes from "${id}"`),
    ].map((fault) => `signal ${signal}: ${fault}`),
  );
}

/**
 * Faults of what is read on Pix's pages, of what they tell and of the advices given there: one line each.
 *
 * @throws when there is nothing to check
 */
export function findFaults(tree: ObservationTree): string[] {
  const { pages, observed, signalIds, nudgeIds, nudges, isSelector } = tree;
  if (observed.length === 0 || nudges.length === 0) throw new Error('Nothing is read on any page');
  const told = new Set(observed.flatMap(({ signals }) => signals.map(({ signal }) => signal)));
  const onPages = observed.flatMap((page) =>
    [
      ...(pages.includes(page.id) ? [] : ['is no page']),
      ...listRepeated(page.observations.map(({ id }) => id)).map((id) => `${id}: twice`),
      ...page.observations.flatMap((each) => findObservationFaults(each, isSelector)),
      ...findSignalFaults(page, pages),
    ].map((fault) => `${page.id}: ${fault}`),
  );
  return [
    ...onPages,
    ...signalIds.filter((id) => !told.has(id)).map((id) => `${id}: told by no page`),
    ...nudgeIds.filter((id) => !nudges.some((rule) => rule.id === id)).map((id) => `${id}: no rule`),
    ...listRepeated(nudges.map(({ id }) => id)).map((id) => `${id}: several rules`),
    ...nudges.filter((rule) => rule.pages.length === 0).map(({ id }) => `${id}: given nowhere`),
    ...nudges.flatMap((rule) =>
      rule.pages.filter((id) => !pages.includes(id)).map((id) => `${rule.id}: given on "${id}"`),
    ),
  ];
}

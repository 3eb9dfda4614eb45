import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { fitName, isName, NAME_SIZE } from '../schema/name-size.ts';
import { readLocalItem } from '../schema/read-local.ts';
import type { Establishment } from '../schema/to-registry.ts';

/** An establishment that a page has named on this computer, and for which nothing was noted. */
export interface NamedEstablishment extends Establishment {
  /** When a page named it last, in ms. */
  readonly seen: number;
  /** The page view that did: a UUID. */
  readonly view: string;
}

/** More than a person works for: what is named once more than that is a page's play. */
const MOST_NAMED_ONCE = 12;

const UAI = /^\d{7}[A-Z]$/;

/** The establishments named, the latest first. What cannot be read is left out: it is named again soon. */
export function parseNamed(raw: unknown): NamedEstablishment[] {
  const { named } = readLocalItem(raw).fields;
  return (Array.isArray(named) ? named : []).flatMap((each) => {
    const { uai, name, seen, view } = toFields(each) ?? {};
    if (typeof uai !== 'string' || !UAI.test(uai) || !isName(name, NAME_SIZE)) return [];
    return typeof seen === 'number' && typeof view === 'string' ? [{ uai, name, seen, view }] : [];
  });
}

/** The item to store for them. */
export function formatNamed(named: readonly NamedEstablishment[]): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, named };
}

/**
 * The list with one that a page names now, at its head. A page that gives no name takes none away.
 *
 * @param isKept whether one is in the registry: of the others those seen longest ago fall
 */
export function addNamed(
  named: readonly NamedEstablishment[],
  news: NamedEstablishment,
  isKept: (uai: string) => boolean,
): NamedEstablishment[] {
  const before = named.find(({ uai }) => uai === news.uai);
  const name = news.name === news.uai ? (before?.name ?? news.name) : fitName(news.name, NAME_SIZE);
  const all = [{ ...news, name }, ...named.filter((each) => each !== before)];
  const once = all.filter(({ uai }) => !isKept(uai)).slice(0, MOST_NAMED_ONCE);
  return all.filter((each) => isKept(each.uai) || once.includes(each));
}

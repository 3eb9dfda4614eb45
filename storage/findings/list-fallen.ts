import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import { parseAnyReplicaKey, parseScopeName } from '../document-names.ts';
import { DEFAULT_ESTABLISHMENT, FIRST_VERSION, getReplicaKey, parseFindingsKey, REGISTRY } from '../keys.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { listEstablishmentEntries } from '../schema/to-registry.ts';
import { readFindings } from './findings-item.ts';

/** So many scopes have findings on this computer, but for those of schools that are kept: twelve schools over two years. */
const MOST_SCOPES = 24;

/** The establishments that somebody works for here: in the list, or with something noted in any year. */
function listKept(local: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const registry = readAnyItem(REGISTRY, local[getReplicaKey(REGISTRY)], FIRST_VERSION).value;
  const noted = Object.keys(local).flatMap(
    (key) => parseScopeName(parseAnyReplicaKey(key) ?? '')?.establishment ?? [],
  );
  const listed = listEstablishmentEntries(registry).map((entry) => entry.slice(ESTABLISHMENT_PREFIX.length));
  return new Set([DEFAULT_ESTABLISHMENT, ...listed, ...noted]);
}

/** The last day on which a page said anything of a scope; empty where none is known. */
function findLastSeen(findings: Findings): Day | '' {
  const { dates, lastImport, importFormats, certifiable, filled } = findings;
  const dated = [...Object.values(dates), lastImport, importFormats, certifiable, filled];
  return [
    ...[...dated, ...findings.campaigns, ...findings.sessions].map((each) => each?.read ?? ''),
    ...[...findings.sightings, ...findings.hiddenNudges].map(({ day }) => day),
  ].reduce<Day | ''>((latest, day) => (day > latest ? day : latest), '');
}

/**
 * The keys of findings that make room for a new one: a page, or a script among a site's, may speak for as many schools as
 * there are numbers. Of the schools that nobody works for, those seen longest ago; what the user typed, and what cannot be
 * read here, stays. Pure.
 *
 * @param local all that `storage.local` holds
 * @param key the one that is about to be written, which stays
 */
export function listFallen(local: Readonly<Record<string, unknown>>, key: string): string[] {
  const others = Object.keys(local).filter((each) => each !== key && parseFindingsKey(each));
  const tooMany = others.length + 1 - MOST_SCOPES;
  if (tooMany <= 0) return [];
  const kept = listKept(local);
  return others
    .flatMap((each) => {
      const { value, condition } = readFindings(local[each]);
      const isKept = kept.has(parseFindingsKey(each)?.establishment ?? '') || value.target !== undefined;
      return isKept || condition !== 'good' ? [] : [{ each, seen: findLastSeen(value) }];
    })
    .sort((first, second) => (first.seen + first.each < second.seen + second.each ? -1 : 1))
    .slice(0, tooMany)
    .map(({ each }) => each);
}

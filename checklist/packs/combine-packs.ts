import type { DayRule } from '../day-rule.ts';
import type { ListedHost } from '../network-check/hosts.ts';
import type { SchoolYear } from '../school-year.ts';
import { PACK_DATE_NAMES, type Pack, type PackChange, type PackDateName, type PackDates } from './pack.ts';

/** Packs in the order in which they count: what a later one says stands in the place of what an earlier one said. */
function sortPacks(packs: readonly Pack[]): Pack[] {
  const print = ({ date, version, id }: Pack) => `${date} ${`${version}`.padStart(4, '0')} ${id}`;
  return packs.toSorted((first, second) => (print(first) < print(second) ? -1 : 1));
}

/** A value with the pack that says it. */
export interface Said<Value> {
  readonly value: Value;
  readonly pack: Pack;
  readonly dates: PackDates;
}

/** A date that packs give: the one that holds, then those of earlier packs, the latest first. */
export interface PackDate<Name extends PackDateName = PackDateName> {
  readonly name: Name;
  readonly holds: Said<NonNullable<PackDates[Name]>>;
  readonly replaced: readonly Said<NonNullable<PackDates[Name]>>[];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The dates that packs give a school year. Two that say the same are one: nothing is replaced. */
export function listPackDates(packs: readonly Pack[], schoolYear: SchoolYear): PackDate[] {
  const latestFirst = sortPacks(packs).reverse();
  return PACK_DATE_NAMES.flatMap((name) => {
    const said = latestFirst.flatMap((pack) =>
      pack.dates.flatMap((dates) => {
        const value = dates.schoolYear === schoolYear ? dates[name] : undefined;
        return value === undefined ? [] : [{ value, pack, dates }];
      }),
    );
    const [holds, ...earlier] = said;
    if (!holds) return [];
    return [{ name, holds, replaced: earlier.filter(({ value }) => !isSame(value, holds.value)) }];
  });
}

const holdsIn = ({ years }: { readonly years?: readonly SchoolYear[] }, schoolYear: SchoolYear) =>
  years?.includes(schoolYear) ?? true;

/** What packs change of the sixteen in a school year, earliest first, each with its pack. */
export function listPackChanges(
  packs: readonly Pack[],
  schoolYear: SchoolYear,
): { readonly change: PackChange; readonly pack: Pack }[] {
  return sortPacks(packs).flatMap((pack) =>
    pack.changes.filter((change) => holdsIn(change, schoolYear)).map((change) => ({ change, pack })),
  );
}

/** A day of one of the sixteen as a pack has it. */
interface SaidDay {
  readonly value: DayRule;
  readonly pack: Pack;
}

/** A day of one of the sixteen that packs move: the one that holds, then those of earlier packs, the latest first. */
interface PackDay {
  readonly name: 'opens' | 'due';
  readonly holds: SaidDay;
  readonly replaced: readonly SaidDay[];
}

/** The days of one of the sixteen that packs move in a school year. Two that say the same are one: nothing is replaced. */
export function listPackDays(packs: readonly Pack[], schoolYear: SchoolYear, step: string): PackDay[] {
  const latestFirst = listPackChanges(packs, schoolYear)
    .filter(({ change }) => change.step === step)
    .reverse();
  return (['opens', 'due'] as const).flatMap((name) => {
    const [holds, ...earlier] = latestFirst.flatMap(({ change, pack }) => {
      const value = change[name];
      return value ? [{ value, pack }] : [];
    });
    if (!holds) return [];
    return [{ name, holds, replaced: earlier.filter(({ value }) => !isSame(value, holds.value)) }];
  });
}

/** The steps that packs add to a school year, in the order of the packs, each with its pack. */
export function listPackSteps(packs: readonly Pack[], schoolYear: SchoolYear) {
  return sortPacks(packs).flatMap((pack) =>
    pack.steps.filter((step) => holdsIn(step, schoolYear)).map((step) => ({ step, pack })),
  );
}

/** The pack whose group size counts among packs: the latest that has one. */
export function findAdvisingPack(packs: readonly Pack[]): Pack | undefined {
  return sortPacks(packs).findLast(({ groupSize }) => groupSize !== undefined);
}

/** The sites of all packs for the network check, each once, with the day of the pack that was the first to name it. */
export function listPackHosts(packs: readonly Pack[]): ListedHost[] {
  const all = sortPacks(packs).flatMap(({ hosts, date }) =>
    hosts.map((name): ListedHost => ({ name, role: 'own', source: 'pack', seen: date })),
  );
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
}

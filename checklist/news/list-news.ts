import type { Day } from '../day.ts';
import { listPackChanges, listPackDates, listPackSteps } from '../packs/combine-packs.ts';
import type { Pack, PackChange, PackDateName, PackDates, PackStep } from '../packs/pack.ts';
import type { SchoolYear } from '../school-year.ts';

/**
 * Rules that changed, by the school year from which they hold: of Pix or of the ministry, with their source in the catalogue
 * (pix/facts.md of the mission, §7 and §11).
 */
const NEWS_BY_YEAR = {
  '2026-2027': ['pix-ia', 'sessions-expire'],
} as const satisfies Readonly<Partial<Record<SchoolYear, readonly string[]>>>;
export type YearNewsId = (typeof NEWS_BY_YEAR)[keyof typeof NEWS_BY_YEAR][number];

/**
 * The day of the release that brought a rule, or another date for the whole country, in the course of its year: it is news to all who were
 * here before. Those of the first release have none.
 */
type BroughtOn = Readonly<Partial<Record<YearNewsId, Day>>>;
const BROUGHT_ON: BroughtOn = {};

/** One thing that changed, by a key that changes with it: what was seen is not shown again, what changed since is. */
export type NewsItem = { readonly key: string } & (
  | { readonly kind: 'rule'; readonly id: YearNewsId; readonly schoolYear: SchoolYear }
  | { readonly kind: 'date'; readonly name: PackDateName; readonly dates: PackDates }
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      /** What it adds to the school year, and what it changes of the sixteen. */
      readonly steps: readonly PackStep[];
      readonly changes: readonly PackChange[];
    }
);

interface NewsSources {
  readonly packs: readonly Pack[];
  readonly schoolYear: SchoolYear;
  /** The user has lived a year before this one here, or has seen news: rules of always are news to nobody else. */
  readonly isReturning: boolean;
  /** Since when the user is here, where that is known. */
  readonly since?: Day | undefined;
  readonly broughtOn?: BroughtOn;
  readonly seen: readonly string[];
}

/** What is new this year and not seen yet: rules that changed, dates that packs give, packs that came or changed. */
export function listNews(sources: NewsSources): NewsItem[] {
  const { packs, schoolYear, isReturning, since, seen, broughtOn = BROUGHT_ON } = sources;
  const ofYear = schoolYear in NEWS_BY_YEAR ? NEWS_BY_YEAR[schoolYear as '2026-2027'] : [];
  const rules = ofYear.filter((id) => {
    const brought = broughtOn[id];
    return isReturning || (brought !== undefined && since !== undefined && since < brought);
  });
  const items: NewsItem[] = [
    ...rules.map((id) => ({ kind: 'rule', key: `rule:${id}`, id, schoolYear }) as const),
    ...listPackDates(packs, schoolYear).map(({ name, holds }) => {
      const { value, dates } = holds;
      const print = typeof value === 'string' ? value : `${value.from}:${value.to}`;
      return {
        kind: 'date',
        key: `date:${schoolYear}:${name}:${print}:${dates.certainty}`,
        name,
        dates,
      } as const;
    }),
    ...packs.flatMap((pack) => {
      const steps = listPackSteps([pack], schoolYear).map(({ step }) => step);
      const changes = listPackChanges([pack], schoolYear).map(({ change }) => change);
      const key = `pack:${schoolYear}:${pack.id}:${pack.version}`;
      return steps.length + changes.length > 0 ? [{ kind: 'pack', key, pack, steps, changes } as const] : [];
    }),
  ];
  return items.filter(({ key }) => !seen.includes(key));
}

import { compareClasses } from './choose-classes.ts';
import { foldClassName } from './class-names.ts';
import type { CampaignResults, ClassCount } from './read-results.ts';

/** What became of results that were read: counted, in the place of older ones of their campaign, or there already. */
export type Gathered = 'added' | 'replaced' | 'repeated';

const isSame = (first: CampaignResults, second: CampaignResults) =>
  JSON.stringify(first) === JSON.stringify(second);

/** By the number, which says it alone; by the code where a file has lost its number. */
function areOfOneCampaign(first: CampaignResults, second: CampaignResults): boolean {
  if (first.number !== undefined && second.number !== undefined) return first.number === second.number;
  return first.code !== undefined && first.code === second.code;
}

/**
 * Puts results beside those that are there: one campaign has one place, and the export read last counts. Of a file that does
 * not name its campaign, the same counts are the same file.
 */
export function gatherResults(
  there: readonly CampaignResults[],
  read: CampaignResults,
): { readonly results: readonly CampaignResults[]; readonly became: Gathered } {
  if (there.some((each) => isSame(each, read))) return { results: there, became: 'repeated' };
  const at = there.findIndex((each) => areOfOneCampaign(each, read));
  if (at < 0) return { results: [...there, read], became: 'added' };
  return { results: there.with(at, read), became: 'replaced' };
}

/** All of a campaign together. */
export function sumClasses(classes: readonly ClassCount[]): ClassCount {
  const isOfProfiles = classes.some(({ certifiable }) => certifiable !== undefined);
  const sum = (count: (each: ClassCount) => number) =>
    classes.reduce((total, each) => total + count(each), 0);
  return {
    name: '',
    finished: sum(({ finished }) => finished),
    unfinished: sum(({ unfinished }) => unfinished),
    ...(isOfProfiles && { certifiable: sum(({ certifiable = 0 }) => certifiable) }),
  };
}

/** A class, with what each campaign counts of it; nothing where a campaign has nobody of it. */
export interface ClassRow {
  readonly name: string;
  readonly counts: readonly (ClassCount | undefined)[];
}

/** What is the same for one class in two campaigns, which may spell it differently. */
const getKey = (name: string) => foldClassName(name) || name;

/** The classes of all campaigns, in the order in which one reads them. */
export function makeClassRows(results: readonly CampaignResults[]): ClassRow[] {
  const names = new Map<string, string>();
  for (const { name } of results.flatMap(({ classes }) => classes))
    if (!names.has(getKey(name))) names.set(getKey(name), name);
  return [...names]
    .sort(([, first], [, second]) => compareClasses(first, second))
    .map(([key, name]) => ({
      name,
      counts: results.map(({ classes }) => classes.find((each) => getKey(each.name) === key)),
    }));
}

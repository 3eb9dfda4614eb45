import type { Almanac } from '../almanac.ts';
import type { SchoolYear } from '../school-year.ts';
import type { ResourceId, Step, StepId } from '../steps.ts';
import { listPackChanges, listPackDays, listPackSteps } from './combine-packs.ts';
import type { Pack, PackLink, PackStep, PackText } from './pack.ts';

/** How packs are told, and where their steps are done. */
export interface PackTelling {
  readonly schoolYear: SchoolYear;
  /** A text in the user's language. */
  readonly say: (text: PackText) => string;
  /** The page of Pix at an address, by its id. */
  readonly findPageId: (address: string) => string | undefined;
}

const MOST_SHORT_WORDS = 6;

/** The title in six words at most, for what opens by itself. */
function shorten(title: string): string {
  const words = title.split(' ');
  return words.length <= MOST_SHORT_WORDS ? title : `${words.slice(0, MOST_SHORT_WORDS).join(' ')}…`;
}

/** The id of a link among the resources of steps: no other has it. */
const getLinkId = (step: string, pack: string, index: number) =>
  `pack:${pack}:${step}:${index}` as ResourceId;

const listLinkIds = (step: string, pack: Pack, links: readonly PackLink[]) =>
  links.map((_, index) => getLinkId(step, pack.id, index));

function toStep(
  { id, title, short, what, why, when, where, ...step }: PackStep,
  pack: Pack,
  telling: PackTelling,
): Step {
  const { say, findPageId } = telling;
  const { phase, opens, due, page, links, isRepeatable, source } = step;
  const pageId = page === undefined ? undefined : findPageId(page);
  const [first] = links;
  const whose = `(${source?.text ?? pack.author})`;
  return {
    id: id as StepId,
    ...(phase && { phase }),
    opens,
    due,
    words: {
      title: say(title),
      short: short ? say(short) : shorten(say(title)),
      ...(what && { what: say(what) }),
      why: why ? `${say(why)} ${whose}` : whose,
      ...(when && { when: say(when) }),
      ...(where && { where: say(where) }),
    },
    pages: pageId === undefined ? [] : [pageId],
    ...(pageId === undefined && first && { link: first.url }),
    ...(links.length > 0 && { resources: listLinkIds(id, pack, links) }),
    ...(isRepeatable && { isRepeatable }),
  };
}

/** What packs change of one of the sixteen: days and documents. It stays where it is in the list. */
function changeStep(step: Step, packs: readonly Pack[], schoolYear: SchoolYear): Step {
  const changes = listPackChanges(packs, schoolYear).filter(({ change }) => change.step === step.id);
  const days = listPackDays(packs, schoolYear, step.id).map(({ name, holds }) => [name, holds.value]);
  const added = changes.flatMap(({ change, pack }) => listLinkIds(step.id, pack, change.links));
  return {
    ...step,
    ...Object.fromEntries(days),
    ...(added.length > 0 && { resources: [...(step.resources ?? []), ...added] }),
  };
}

/**
 * The almanac with the steps of packs: the sixteen first, all there, with the days that packs give them in a school year; then those that
 * packs add to it.
 */
export function applyPackSteps(almanac: Almanac, packs: readonly Pack[], telling: PackTelling): Almanac {
  if (packs.length === 0) return almanac;
  const changed = almanac.steps.map((step) => changeStep(step, packs, telling.schoolYear));
  const added = listPackSteps(packs, telling.schoolYear).map(({ step, pack }) => toStep(step, pack, telling));
  return { ...almanac, steps: [...changed, ...added] };
}

/** The documents of packs among the resources, each named with its host: their names and their addresses by their ids. */
export function listPackResources(
  packs: readonly Pack[],
  { schoolYear, say }: Pick<PackTelling, 'schoolYear' | 'say'>,
): { readonly id: ResourceId; readonly name: string; readonly url: string }[] {
  const linked = [
    ...listPackSteps(packs, schoolYear).map(({ step, pack }) => ({ of: step.id, links: step.links, pack })),
    ...listPackChanges(packs, schoolYear).map(({ change, pack }) => ({
      of: change.step,
      links: change.links,
      pack,
    })),
  ];
  return linked.flatMap(({ of, links, pack }) =>
    links.map(({ title, url }, index) => ({
      id: getLinkId(of, pack.id, index),
      name: `${say(title)} (${new URL(url).host})`,
      url,
    })),
  );
}

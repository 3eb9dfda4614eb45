import { isDay } from '../../checklist/day.ts';
import { NUDGE_RULES } from '../../checklist/nudges/find-nudge.ts';
import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { PixApp } from '../../pix/hosts.ts';
import type { Landmark, LandmarkFact, PageAims, PageLandmarks, PixLanguage } from '../../pix/landmark.ts';
import type { PageFacts, PixPage } from '../../pix/page.ts';
import type { PageContents } from '../../pix/page-contents.ts';

/** The languages that each application of Pix speaks (pix/facts.md, chapter 1). */
const LANGUAGES: Readonly<Record<PixApp, readonly PixLanguage[]>> = {
  orga: ['fr', 'en', 'nl', 'es', 'it', 'de'],
  certif: ['fr', 'en'],
};

/** The landmarks of a page, those of its advices with them. */
export function listOwn(contents: PageContents | undefined): Landmark[] {
  const aims = Object.values(contents?.aims ?? {}).filter((aim) => typeof aim !== 'string');
  return [...Object.values(contents?.landmarks ?? {}), ...aims].flat();
}

function judgeLandmark({ names, attribute }: Landmark, fact: LandmarkFact, app: PixApp): string[] {
  const faults: string[] = [];
  const label = names.fr.trim();
  if (label === '') faults.push('has no French name');
  if (attribute?.trim() === '') faults.push('has an empty attribute');
  const missing = LANGUAGES[app].filter((language) => !names[language]?.trim());
  if (!attribute && missing.length > 0) {
    faults.push(`has neither an attribute nor a name in ${missing.join(', ')}`);
  }
  if (fact.source.trim() === '') faults.push('has no source');
  if (!isDay(fact.seen)) faults.push(`was seen on "${fact.seen}", which is no day`);
  return faults.map((fault) => `"${label}" ${fault}`);
}

function judgeStep(step: StepId, page: PixPage, facts: PageFacts, landmarks: PageLandmarks): string[] {
  const here = landmarks[step];
  const said = facts.landmarks?.[step];
  if (!here) {
    return typeof said === 'string' && said.trim() !== ''
      ? []
      : [`has neither a landmark nor a reason to have none for "${step}"`];
  }
  if (typeof said === 'string') return [`has a landmark for "${step}" and a reason to have none`];
  if (said?.length !== here.length) return [`has ${here.length} landmarks for "${step}", not as many facts`];
  return here.flatMap((landmark, index) => {
    const fact = said[index];
    return fact ? judgeLandmark(landmark, fact, page.app) : [];
  });
}

/**
 * What is wrong with the landmarks of a page: every step of the page has one, or says why not, and every landmark
 * belongs to a step of the page, has a French name, another way to be found where Pix speaks other languages, a
 * source and a day.
 */
export function judgeLandmarks(
  page: PixPage,
  facts: PageFacts,
  landmarks: PageLandmarks | undefined,
): string[] {
  const steps = [...new Set([...page.steps, ...(page.now ?? [])])];
  const faults = steps.flatMap((step) => judgeStep(step, page, facts, landmarks ?? {}));
  const without = steps.filter((step) => !landmarks?.[step]);
  if (without.join() !== (page.withoutLandmark ?? []).join()) {
    faults.push(
      `has no landmark for "${without.join(', ')}", and says so of "${page.withoutLandmark?.join(', ')}"`,
    );
  }
  for (const step of new Set([...Object.keys(landmarks ?? {}), ...Object.keys(facts.landmarks ?? {})])) {
    if (!steps.some((id) => id === step)) {
      faults.push(`speaks of a landmark for "${step}", not one of its steps`);
    }
  }
  return faults;
}

/** What is wrong with what the advices of a page point at: what a step does not have there, or a landmark without its fact. */
export function judgeAims(
  page: PixPage,
  facts: PageFacts,
  landmarks: PageLandmarks = {},
  aims: PageAims = {},
): string[] {
  const said = facts.aims ?? {};
  const faults = NUDGE_IDS.flatMap((nudge) => {
    const [aim, seen] = [aims[nudge], said[nudge]];
    if (typeof aim === 'string')
      return landmarks[aim] ? [] : [`points for "${nudge}" at what "${aim}" does not have`];
    if ((aim?.length ?? 0) !== (seen?.length ?? 0))
      return [`has landmarks for "${nudge}", not as many facts`];
    return (aim ?? []).flatMap((landmark, index) => {
      const fact = seen?.[index];
      return fact ? judgeLandmark(landmark, fact, page.app) : [];
    });
  });
  const rules = NUDGE_RULES.filter(({ pages }) => pages.includes(page.id)).map(({ id }) => id);
  const foreign = NUDGE_IDS.filter((nudge) => aims[nudge] && !rules.includes(nudge));
  return [...faults, ...foreign.map((nudge) => `speaks of "${nudge}", which is not given there`)];
}

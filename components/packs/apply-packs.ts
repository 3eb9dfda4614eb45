import type { Messages, StepText, StepTexts, Texts } from '../../assets/messages/messages.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import { applyPackDates } from '../../checklist/packs/apply-dates.ts';
import { applyManagedAcademie } from '../../checklist/packs/apply-managed.ts';
import { applyPackSteps, listPackResources } from '../../checklist/packs/apply-steps.ts';
import { findAdvisingPack, listPackChanges } from '../../checklist/packs/combine-packs.ts';
import type { Pack, PackChange, PackText } from '../../checklist/packs/pack.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { type BaseStepId, STEP_IDS } from '../../checklist/steps.ts';
import { findPage } from '../../pix/find-page.ts';
import type { ManagedSettings } from '../../storage/managed/managed-settings.ts';
import type { Knowledge } from '../surface/surface-model.ts';
import { sayPackText } from './say-pack.ts';

type Language = Messages['language'];

/** What packs and policies say that counts in a school year. */
export interface Applied {
  readonly packs: readonly Pack[];
  readonly managed: ManagedSettings;
  /** The group size that the user chose; absent where they left the usual one. */
  readonly ownGroupSize?: number | undefined;
}

export const NOTHING_APPLIED: Applied = { packs: [], managed: {} };

/** The group size that stands in the place of the one set: the organisation's, else that of the packs where the user chose none. */
function findGroupSize({ packs, managed, ownGroupSize }: Applied): number | undefined {
  return managed.groupSize ?? (ownGroupSize === undefined ? findAdvisingPack(packs)?.groupSize : undefined);
}

/** What is said of one of the sixteen, as a pack has it: its title stays, and the pack's author is named. */
function changeText(text: StepText, change: PackChange, pack: Pack, language: Language): StepText {
  const { what, why, when, where, more } = change;
  const say = (said: PackText | undefined) => said && sayPackText(said, language);
  const isReworded = Boolean(what ?? why ?? more);
  const reasons = [say(why) ?? text.why, say(more), isReworded ? `(${pack.author})` : undefined];
  const changed = { what: say(what), when: say(when), where: say(where) };
  return {
    ...text,
    ...Object.fromEntries(Object.entries(changed).filter(([, said]) => said !== undefined)),
    why: reasons.filter(Boolean).join(' '),
  };
}

/** A text of one of the sixteen with what packs change of it in a school year, the latest pack last. */
function applyPackText(
  text: StepText,
  step: BaseStepId,
  packs: readonly Pack[],
  schoolYear: SchoolYear,
  language: Language,
): StepText {
  return listPackChanges(packs, schoolYear)
    .filter(({ change }) => change.step === step)
    .reduce((known, { change, pack }) => changeText(known, change, pack, language), text);
}

/** The same of all of them. */
function applyPackTexts(
  texts: StepTexts,
  packs: readonly Pack[],
  schoolYear: SchoolYear,
  language: Language,
): StepTexts {
  const changed = STEP_IDS.map((step) => [
    step,
    applyPackText(texts[step], step, packs, schoolYear, language),
  ]);
  return { ...texts, ...Object.fromEntries(changed) };
}

/** Names and addresses of documents, those of packs among them. */
function applyResources<Words extends Pick<Texts, 'resources' | 'resourceUrls' | 'language'>>(
  words: Words,
  packs: readonly Pack[],
  schoolYear: SchoolYear,
): Words {
  const found = listPackResources(packs, { schoolYear, say: (text) => sayPackText(text, words.language) });
  return {
    ...words,
    resources: { ...words.resources, ...Object.fromEntries(found.map(({ id, name }) => [id, name])) },
    resourceUrls: { ...words.resourceUrls, ...Object.fromEntries(found.map(({ id, url }) => [id, url])) },
  };
}

/** The almanac with the steps and the dates of packs, and an académie that is set. */
export function applyToAlmanac(
  almanac: Almanac,
  { packs, managed }: Applied,
  schoolYear: SchoolYear,
  language: Language,
): Almanac {
  const telling = {
    schoolYear,
    say: (text: PackText) => sayPackText(text, language),
    findPageId: (address: string) => findPage(new URL(address))?.id,
  };
  return applyManagedAcademie(
    applyPackSteps(applyPackDates(almanac, packs), packs, telling),
    managed.academie,
  );
}

/** What a surface of ours shows from, with packs and policies. Without any, the very same. */
export function applyPacks({ t, almanac }: Knowledge, applied: Applied, schoolYear: SchoolYear): Knowledge {
  const { packs } = applied;
  const groupSize = findGroupSize(applied);
  const steps: Messages['steps'] = (...options) =>
    applyPackTexts(t.steps(...options), packs, schoolYear, t.language);
  return {
    ...(groupSize !== undefined && { groupSize }),
    t: packs.length === 0 ? t : { ...applyResources(t, packs, schoolYear), steps },
    almanac: applyToAlmanac(almanac, applied, schoolYear, t.language),
  };
}

/** The same of the texts that a page of Pix is sent: a group size that stands in the place of the user's is in them. */
export function applyPacksToTexts(texts: Texts, applied: Applied, schoolYear: SchoolYear): Texts {
  const { packs } = applied;
  const groupSize = findGroupSize(applied);
  const withPacks: Texts =
    packs.length === 0
      ? texts
      : {
          ...applyResources(texts, packs, schoolYear),
          steps: applyPackTexts(texts.steps, packs, schoolYear, texts.language),
          // What is said of the import in its place, where Pix takes .csv.
          csvImport: applyPackText(texts.csvImport, 'import-siecle', packs, schoolYear, texts.language),
        };
  return groupSize === undefined
    ? withPacks
    : {
        ...withPacks,
        steps: JSON.parse(JSON.stringify(withPacks.steps).replaceAll('{groupSize}', `${groupSize}`)),
      };
}

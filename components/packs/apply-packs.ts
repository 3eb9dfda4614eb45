import type { Messages, StepText, StepTexts, Texts } from '../../assets/messages/messages.ts';
import { applyPackDates } from '../../checklist/packs/apply-dates.ts';
import { listPackChanges } from '../../checklist/packs/combine-packs.ts';
import type { Pack, PackChange } from '../../checklist/packs/pack.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Knowledge } from '../surface/surface-model.ts';
import { sayPackText } from './say-pack.ts';

type Language = Messages['language'];

/** What is said of one of the sixteen, as a pack has it: its title stays, and the pack's author is named. */
function changeText(text: StepText, change: PackChange, pack: Pack, language: Language): StepText {
  const { what, why, when, where, more } = change;
  const say = (said: PackChange['what'], former: string) => (said ? sayPackText(said, language) : former);
  const isReworded = Boolean(what ?? why ?? more);
  const place = where ? sayPackText(where, language) : text.where;
  return {
    ...text,
    what: say(what, text.what),
    why: [
      say(why, text.why),
      ...(more ? [sayPackText(more, language)] : []),
      ...(isReworded ? [`(${pack.author})`] : []),
    ].join(' '),
    when: say(when, text.when),
    ...(place !== undefined && { where: place }),
  };
}

/** The texts of the sixteen with what packs change of them in a school year, the latest pack last. */
export function applyPackTexts(
  texts: StepTexts,
  packs: readonly Pack[],
  schoolYear: SchoolYear,
  language: Language,
): StepTexts {
  const changed = new Map<StepId, StepText>();
  for (const { change, pack } of listPackChanges(packs, schoolYear)) {
    const known = changed.get(change.step) ?? texts[change.step];
    changed.set(change.step, changeText(known, change, pack, language));
  }
  return { ...texts, ...Object.fromEntries(changed) };
}

/** What a surface of ours shows from, with packs. Without any, the very same. */
export function applyPacks(
  { t, almanac }: Knowledge,
  packs: readonly Pack[],
  schoolYear: SchoolYear,
): Knowledge {
  if (packs.length === 0) return { t, almanac };
  return {
    t: { ...t, steps: (...args) => applyPackTexts(t.steps(...args), packs, schoolYear, t.language) },
    almanac: applyPackDates(almanac, packs),
  };
}

/** The same of the texts that a page of Pix is sent. */
export function applyPacksToTexts(texts: Texts, packs: readonly Pack[], schoolYear: SchoolYear): Texts {
  return packs.length === 0
    ? texts
    : { ...texts, steps: applyPackTexts(texts.steps, packs, schoolYear, texts.language) };
}

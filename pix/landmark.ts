import type { NudgeId } from '../checklist/nudges/nudge-ids.ts';
import type { StepId } from '../checklist/steps.ts';

/** Languages of Pix's own pages: French on .fr, any of them on .org (Certif: the first two). */
export type PixLanguage = 'fr' | 'en' | 'nl' | 'es' | 'it' | 'de';

/** The ARIA roles of our landmarks. A field for a day is a `textbox` too. */
export type LandmarkRole = 'link' | 'button' | 'textbox' | 'checkbox' | 'columnheader';

/** An element of a Pix page that a step needs: what one would click, fill in or read. */
export interface Landmark {
  readonly role: LandmarkRole;
  /**
   * Its accessible name, as Pix writes it in each language. What is in brackets, digits and asterisks do not count
   * (see normaliseName), and a name may end with `…` for the rest of the element's.
   */
  readonly names: { readonly fr: string } & Readonly<Partial<Record<PixLanguage, string>>>;
  /** CSS selector of an attribute that outlives a change of words: an address, an id or a class of Pix's own. */
  readonly attribute?: string;
  /** In a row of a table, whose names are not ours to read: it is found by its attribute alone. */
  readonly isInRow?: true;
}

/** What a step has on a page: its landmark, then others for when the page does not show that one. */
export type Landmarks = readonly [Landmark, ...Landmark[]];

/** What "show me where" points at on a page, for the steps that have something there. */
export type PageLandmarks = Readonly<Partial<Record<StepId, Landmarks>>>;

/**
 * What an advice points at on a page: what a step of that page does, or a landmark of its own. `{subject}` in it is what the
 * advice is about: the number of a session.
 */
export type PageAims = Readonly<Partial<Record<NudgeId, StepId | Landmarks>>>;

/** Where a landmark was seen; for the gate and docs/landmarks.md, out of the built extension. */
export interface LandmarkFact {
  /**
   * Files of github.com/1024pix/pix, each with the commit it was read at (`orga/…/list.gjs@634bac7`), and keys of
   * Pix's translations.
   */
  readonly source: string;
  /** Day on which it was read there, `YYYY-MM-DD`. */
  readonly seen: string;
}

/** For each step of a page: where each of its landmarks was seen, in their order, or why it has none here. */
export type LandmarkFacts = Readonly<Partial<Record<StepId, readonly LandmarkFact[] | string>>>;

/** For each advice of a page that has landmarks of its own: where each was seen, in their order. */
export type AimFacts = Readonly<Partial<Record<NudgeId, readonly LandmarkFact[]>>>;

/** The words to look for on a page in that language (an HTML `lang`), as Pix writes them; in French if we have no others. */
export function getLandmarkLabel({ names }: Landmark, language: string): string {
  return names[language.slice(0, 2) as PixLanguage] ?? names.fr;
}

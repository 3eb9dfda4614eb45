import type { PageSteps } from '../checklist/page-steps.ts';
import type { StepId } from '../checklist/steps.ts';
import type { PixApp } from './hosts.ts';
import type { AimFacts, LandmarkFacts } from './landmark.ts';

/** One Pix page that the extension knows. The id is also the file name and the demo-site page. */
export interface PixPage extends PageSteps {
  readonly id: string;
  readonly app: PixApp;
  /**
   * Path patterns, current first, then old aliases. A segment `:…_id` is a number or a UUID, `:type` any one
   * segment. Trailing slashes, query string and hash never count.
   */
  readonly paths: readonly [string, ...string[]];
  /** Its steps that have nothing to point at here; why is said in the facts. */
  readonly withoutLandmark?: readonly StepId[];
}

/**
 * What the gate needs to know of a page, beside its declaration but out of the built extension. `yes` and `no`
 * are addresses that are the page and addresses that are not, each tried against every page.
 */
export interface PageFacts {
  /** The part of the document title that is the page's own, in French (pix/routes.json). */
  readonly title: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly landmarks?: LandmarkFacts;
  readonly aims?: AimFacts;
  /** Addresses at which the demo site shows all the landmarks between them, when the first `yes` does not. */
  readonly demo?: readonly string[];
}

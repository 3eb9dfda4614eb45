import type { Protocol } from 'puppeteer-core';
import type { Origins } from './place-nodes.ts';
import { tallyProfile } from './tally-profile.ts';

/** What the script of an extension took while a profile was recorded. */
export interface ScriptTime {
  /** Its samples in percent of the page's own. */
  readonly share: number;
  readonly ms: number;
}

/** @throws when the profile has no sample of the page to compare with */
export function readScriptTime(profile: Protocol.Profiler.Profile, origins: Origins): ScriptTime {
  const { extension, page } = tallyProfile(profile, origins);
  if (page.samples === 0) throw new Error('The profile has no sample of the page');
  return { share: (100 * extension.samples) / page.samples, ms: extension.ms };
}

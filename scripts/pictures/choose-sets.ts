import { join } from 'node:path';
import type { PictureSet } from './picture-set.ts';

/** What the command line may narrow or move. */
interface Choice {
  readonly browser?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day?: string | undefined;
  /** takes a folder for each set, named as the set */
  readonly out?: string | undefined;
}

/**
 * The sets named, with the browsers and days that are asked for. Throws, with words for who typed them, on a name
 * that no set has and when nothing is left of a set.
 */
export function chooseSets(
  all: Readonly<Record<string, PictureSet>>,
  names: readonly string[],
  { browser, day, out }: Choice,
): PictureSet[] {
  return names.map((name) => {
    const set = all[name];
    if (!set) throw new Error(`No set is named ${name}.`);
    const browsers = set.browsers.filter((each) => browser === undefined || each === browser);
    if (browsers.length === 0) throw new Error(`The set ${name} has no pictures of ${browser}.`);
    const days = set.days.filter((each) => day === undefined || each === day);
    if (days.length === 0) throw new Error(`The set ${name} has pictures of ${set.days.join(', ')} only.`);
    return { ...set, browsers, days, folder: out === undefined ? set.folder : join(out, name) };
  });
}

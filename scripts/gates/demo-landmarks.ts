import type { Landmark } from '../../pix/landmark.ts';
import type { Declaration } from './catalogue.ts';
import { listOwn } from './landmarks.ts';

/** Whether the demo site shows a landmark, found in one way only, at an address. */
export type IsShown = (address: string, landmark: Landmark) => Promise<boolean>;

/** No element is called so. */
const NO_NAME = { fr: '–' };

function toEnglish(address: string): string {
  const url = new URL(address);
  url.hostname = url.hostname.replace(/\.fr$/, '.org');
  url.searchParams.set('lang', 'en');
  return url.href;
}

/** One way by which a landmark must be found on the demo site. */
interface Way {
  readonly page: string;
  readonly way: string;
  readonly landmark: Landmark;
  /** It is found if it is at one of these. */
  readonly addresses: readonly string[];
}

/** Each landmark's French name, its English one if it has one, its attribute if it has one: each alone. */
function listWays({ name: page, contents, facts }: Declaration): { french: Way[]; english: Way[] } {
  const addresses = facts?.demo ?? facts?.yes.slice(0, 1) ?? [];
  const [french, english]: [Way[], Way[]] = [[], []];
  for (const { role, names, attribute, isInRow } of new Set(listOwn(contents))) {
    // Of a row that is there or not: the end-to-end test of its advice has one.
    if (isInRow) continue;
    const { fr, en } = names;
    french.push({ page, way: `${role} "${fr}"`, landmark: { role, names: { fr } }, addresses });
    if (attribute) {
      french.push({ page, way: attribute, landmark: { role, names: NO_NAME, attribute }, addresses });
    }
    if (en) {
      const way = `${role} "${en}" in English`;
      english.push({ page, way, landmark: { role, names: { fr: en } }, addresses: addresses.map(toEnglish) });
    }
  }
  return { french, english };
}

/** Lists the landmarks that the demo site does not show on their page, one sentence each. Throws when there is none to look for. */
export async function findUnshownLandmarks(
  declarations: readonly Declaration[],
  isShown: IsShown,
): Promise<string[]> {
  const ways = declarations.map(listWays);
  // One language after the other: the demo site loads anew for each.
  const inOrder = [...ways.flatMap(({ french }) => french), ...ways.flatMap(({ english }) => english)];
  if (inOrder.length === 0) throw new Error('No page declares a landmark');
  const faults: string[] = [];
  for (const { page, way, landmark, addresses } of inOrder) {
    let isFound = false;
    for (const address of addresses) isFound ||= await isShown(address, landmark);
    if (!isFound) faults.push(`${page}: the demo site does not show ${way}`);
  }
  return faults;
}

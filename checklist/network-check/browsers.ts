import type { Day } from '../day.ts';

export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'opera' | 'unknown';

/** A browser as it names itself. */
export interface BrowserSeen {
  readonly name: BrowserName;
  /** Its major version; 0 where it tells none. */
  readonly version: number;
  /** On a tablet or a phone, where no such browser takes Pix Companion. */
  readonly isMobile?: true;
}

/** The first versions that are younger than what Pix counts in. */
interface Ages {
  readonly twoYears: number;
  readonly fourYears: number;
}

/**
 * What Pix asks of a browser: its decision record 52 of 16 August 2023 (`docs/adr/0052` of 1024pix/pix, seen 2026-11-29). Its
 * applications are built for browsers of up to four years; the specifications of certification centres ask for less than two.
 * Versions by the days of their release (caniuse-lite 1.0.30001826). No smallest screen was found.
 */
export const BROWSERS_SEEN: Day = '2026-11-29';
const AGES: Readonly<Partial<Record<BrowserName, Ages>>> = {
  chrome: { twoYears: 132, fourYears: 108 },
  edge: { twoYears: 132, fourYears: 108 },
  firefox: { twoYears: 134, fourYears: 108 },
};

/** The order matters: Edge and Opera name themselves Chrome as well, and all of them Safari. */
const SIGNS: readonly (readonly [BrowserName, RegExp])[] = [
  ['edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['opera', /\bOPR\/(\d+)/],
  ['firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['safari', /\bVersion\/(\d+).*\bSafari\//],
];

/** A tablet that asks for the pages of a computer still says which browser of its own it has. */
const MOBILE = /\b(?:CriOS|FxiOS|EdgiOS|EdgA|Android|iPhone|iPad|Mobile)\b/;

/** Reads a browser's own description (`navigator.userAgent`). */
export function readBrowser(userAgent: string): BrowserSeen {
  for (const [name, sign] of SIGNS) {
    const [, version] = sign.exec(userAgent) ?? [];
    if (version)
      return { name, version: Number(version), ...(MOBILE.test(userAgent) && { isMobile: true as const }) };
  }
  return { name: 'unknown', version: 0 };
}

/**
 * `recent`: less than two years, as certification asks; `aging`: up to four; `old`: more; `no-companion`: Pix Companion is for
 * Chrome, Edge and Firefox alone, on computers.
 */
export type BrowserVerdict = 'recent' | 'aging' | 'old' | 'no-companion';

/** What is judged of a browser, and the version that it was compared with. */
interface BrowserJudgement {
  readonly verdict: BrowserVerdict;
  readonly limit: number;
}

/** By the versions known on {@link BROWSERS_SEEN}: a file that is older than a year says that they are. */
export function judgeBrowser({ name, version, isMobile }: BrowserSeen): BrowserJudgement {
  const ages = AGES[name];
  if (!ages || isMobile) return { verdict: 'no-companion', limit: 0 };
  if (version >= ages.twoYears) return { verdict: 'recent', limit: ages.twoYears };
  return version >= ages.fourYears
    ? { verdict: 'aging', limit: ages.twoYears }
    : { verdict: 'old', limit: ages.fourYears };
}

import type { BrowserLanguage, BrowserName, ColorScheme } from './harness/types.ts';

/** The two ways of coming to an address of Pix. */
export type Way = 'loaded directly' | 'reached in the application';

export interface Visit {
  readonly way: Way;
  readonly browser: BrowserName;
}

export interface Look {
  readonly language: BrowserLanguage;
  readonly theme: ColorScheme;
}

/** In an order of which any three in a row, the first after the last, have both ways and both browsers. */
const VISITS: readonly [Visit, Visit, Visit, Visit] = [
  { way: 'loaded directly', browser: 'chromium' },
  { way: 'reached in the application', browser: 'firefox' },
  { way: 'loaded directly', browser: 'firefox' },
  { way: 'reached in the application', browser: 'chromium' },
];

/**
 * How, and in which browser, `npm test` comes to an address on a day: once, so that over three days each pair of
 * address, day, way and browser is tried. `npm run test:deep` tries all that can be.
 *
 * @param address its place in the list of addresses
 * @param day its place in the list of days
 */
export function chooseVisit(address: number, day: number): Visit {
  return VISITS[(address + day) % VISITS.length] ?? VISITS[0];
}

/**
 * The language and the colours in which `npm test` looks at a state of the surfaces in a browser: once, so that over
 * four states each pair of state, browser, language and theme is tried. `npm run test:deep` tries all that can be.
 *
 * @param state its place in the list of states
 */
export function chooseLook(state: number, browser: BrowserName): Look {
  const turn = browser === 'chromium' ? 0 : 1;
  return {
    language: (state + turn) % 2 === 0 ? 'fr' : 'en',
    theme: (Math.floor(state / 2) + turn) % 2 === 0 ? 'light' : 'dark',
  };
}

/**
 * Which cases of a table a browser takes: every second one, Chromium from the first on and Firefox from the second, and the
 * other way round in the next turn. A single case is for both.
 */
export function chooseShare<Case>(cases: readonly Case[], browser: BrowserName, turn: number): Case[] {
  const rest = (turn + (browser === 'chromium' ? 0 : 1)) % 2;
  return cases.filter((_case, index) => cases.length === 1 || index % 2 === rest);
}

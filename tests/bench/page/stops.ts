/** A page of the demo site, by its path and its id, which is that of the catalogue as well. */
export interface Stop {
  readonly path: string;
  readonly page: string;
}

/** The host all is measured on. */
export const SITE = 'https://orga.pix.fr';

/** The heaviest list: 100 rows, each with what a row of Pix has (tests/demo-site/parts/heavy-cells.tsx), of 500 pupils. */
export const LIST: Stop = {
  path: '/eleves?pageSize=100&demo-heavy&demo-pupils=380',
  page: 'orga-students',
};

/** The day it is for our extension: each stop of the lap has another main step than the stop before. */
export const TODAY = '2026-11-20';

/** One lap through the application, which ends where it began. */
export const LAP: readonly Stop[] = [
  { path: '/', page: 'orga-home' },
  { path: '/import-participants', page: 'orga-import' },
  { path: '/campagnes/creation', page: 'orga-campaign-new' },
  { path: '/equipe/membres', page: 'orga-team-members' },
  { path: '/certifications', page: 'orga-certifications' },
  LIST,
];

/** Growth is counted from here: a browser keeps 50 entries of a tab's history, and those are there by then. */
export const GROWTH_FROM = 50;

/** Laps until growth is counted again, on the same stop. */
export const GROWTH_LAPS = 25;

/** Navigations when growth is counted again: 200. */
export const GROWTH_TO = GROWTH_FROM + GROWTH_LAPS * LAP.length;

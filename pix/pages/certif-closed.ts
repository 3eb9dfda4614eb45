import type { Observation } from '../observation.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';
import { WRITTEN_DAY } from '../written-day.ts';

export const certifClosed: PixPage = {
  id: 'certif-closed',
  app: 'certif',
  paths: ['/espace-ferme'],
  steps: ['check-blocked-sites', 'book-rooms', 'check-certifiable'],
  evenBeforeOpening: true,
  withoutLandmark: ['check-blocked-sites', 'book-rooms', 'check-certifiable'],
};

/** The day stands in the title, in any language. */
const openingDay: Observation = {
  id: 'opening-day',
  what: 'opening-day',
  kind: 'value',
  at: 'h1',
  take: { day: { pattern: `(${WRITTEN_DAY})` } },
  source: 'pix/facts.md, chapter 7, /espace-ferme',
  seen: '2026-11-23',
};

export const contents: PageContents = {
  observations: [openingDay],
};

export const facts: PageFacts = {
  title: 'Pix Certif',
  yes: [
    'https://certif.pix.fr/espace-ferme',
    'https://certif.pix.org/espace-ferme/?lang=en',
    'https://certif.pix.fr/espace-ferme?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/espace-surveillant', 'https://orga.pix.fr/espace-ferme'],
  landmarks: {
    'check-blocked-sites': 'the page is but a date',
    'book-rooms': 'the page is but a date',
    'check-certifiable': 'the page is but a date',
  },
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaStatistics: PixPage = {
  id: 'orga-statistics',
  app: 'orga',
  paths: ['/statistiques'],
  steps: ['review-before-autumn-break'],
  withoutLandmark: ['review-before-autumn-break'],
};

export const facts: PageFacts = {
  title: 'Statistiques',
  yes: [
    'https://orga.pix.fr/statistiques',
    'https://orga.pix.org/statistiques/?lang=en',
    'https://orga.pix.fr/statistiques?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/statistiques/2', 'https://certif.pix.fr/statistiques'],
  landmarks: {
    'review-before-autumn-break': 'the whole page is the answer',
  },
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaignsAll: PixPage = {
  id: 'orga-campaigns-all',
  app: 'orga',
  paths: ['/campagnes/toutes'],
  steps: [
    'archive-last-year',
    'create-autumn-campaigns',
    'share-codes',
    'review-before-autumn-break',
    'remind-students',
    'themed-campaigns',
  ],
};

export const facts: PageFacts = {
  title: 'Toutes les campagnes',
  yes: [
    'https://orga.pix.fr/campagnes/toutes',
    'https://orga.pix.org/campagnes/toutes/?lang=en',
    'https://orga.pix.fr/campagnes/toutes?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes', 'https://orga.pix.fr/campagnes/4101'],
};

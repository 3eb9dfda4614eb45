import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaignsCourses: PixPage = {
  id: 'orga-campaigns-courses',
  app: 'orga',
  paths: ['/campagnes/parcours-apprenants'],
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
  title: 'Parcours apprenants',
  yes: [
    'https://orga.pix.fr/campagnes/parcours-apprenants',
    'https://orga.pix.org/campagnes/parcours-apprenants/?lang=en',
    'https://orga.pix.fr/campagnes/parcours-apprenants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/parcours/12', 'https://orga.pix.fr/campagnes/toutes'],
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaignsMine: PixPage = {
  id: 'orga-campaigns-mine',
  app: 'orga',
  paths: ['/campagnes/les-miennes', '/campagnes'],
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
  title: 'Mes campagnes',
  yes: [
    'https://orga.pix.fr/campagnes/les-miennes',
    'https://orga.pix.fr/campagnes',
    'https://orga.pix.org/campagnes/les-miennes/?lang=en',
  ],
  no: ['https://orga.pix.fr/campagnes/toutes', 'https://orga.pix.fr/campagnes/4101'],
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaCampaign: PixPage = {
  id: 'orga-campaign',
  app: 'orga',
  paths: ['/campagnes/:campaign_id'],
  steps: ['share-codes', 'review-before-autumn-break', 'remind-students'],
};

export const facts: PageFacts = {
  title: 'Activité',
  yes: [
    'https://orga.pix.fr/campagnes/4101',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/toutes', 'https://orga.pix.fr/campagnes/4101/evaluations/7/resultats'],
};

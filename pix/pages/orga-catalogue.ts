import type { PageFacts, PixPage } from '../page.ts';

export const orgaCatalogue: PixPage = {
  id: 'orga-catalogue',
  app: 'orga',
  paths: ['/catalogue/:type'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const facts: PageFacts = {
  title: 'Catalogue de parcours',
  yes: [
    'https://orga.pix.fr/catalogue/parcours',
    'https://orga.pix.org/catalogue/parcours/?lang=en',
    'https://orga.pix.fr/catalogue/parcours?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/catalogue', 'https://orga.pix.fr/campagnes/creation-catalogue'],
};

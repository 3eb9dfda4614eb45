import type { PageFacts, PixPage } from '../page.ts';

export const orgaTopics: PixPage = {
  id: 'orga-topics',
  app: 'orga',
  paths: ['/selection-sujets'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const facts: PageFacts = {
  title: 'Sélection des sujets',
  yes: [
    'https://orga.pix.fr/selection-sujets',
    'https://orga.pix.org/selection-sujets/?lang=en',
    'https://orga.pix.fr/selection-sujets?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/selection', 'https://certif.pix.fr/selection-sujets'],
};

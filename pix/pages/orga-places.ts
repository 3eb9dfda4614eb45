import type { PageFacts, PixPage } from '../page.ts';

export const orgaPlaces: PixPage = {
  id: 'orga-places',
  app: 'orga',
  paths: ['/places'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Places',
  yes: [
    'https://orga.pix.fr/places',
    'https://orga.pix.org/places/?lang=en',
    'https://orga.pix.fr/places?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/places/1', 'https://certif.pix.fr/places'],
};

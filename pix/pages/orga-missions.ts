import type { PageFacts, PixPage } from '../page.ts';

export const orgaMissions: PixPage = {
  id: 'orga-missions',
  app: 'orga',
  paths: ['/missions'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Missions',
  yes: [
    'https://orga.pix.fr/missions',
    'https://orga.pix.org/missions/?lang=en',
    'https://orga.pix.fr/missions?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/missions/12/activities', 'https://certif.pix.fr/missions'],
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaParticipants: PixPage = {
  id: 'orga-participants',
  app: 'orga',
  paths: ['/participants'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Participants',
  yes: [
    'https://orga.pix.fr/participants',
    'https://orga.pix.org/participants/?lang=en',
    'https://orga.pix.fr/participants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/participants/77', 'https://orga.pix.fr/eleves'],
};

import type { PageFacts, PixPage } from '../page.ts';

export const orgaSupStudents: PixPage = {
  id: 'orga-sup-students',
  app: 'orga',
  paths: ['/etudiants'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Étudiants',
  yes: [
    'https://orga.pix.fr/etudiants',
    'https://orga.pix.org/etudiants/?lang=en',
    'https://orga.pix.fr/etudiants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/etudiants/77', 'https://orga.pix.fr/eleves'],
};

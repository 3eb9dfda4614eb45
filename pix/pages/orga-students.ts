import type { PageFacts, PixPage } from '../page.ts';

export const orgaStudents: PixPage = {
  id: 'orga-students',
  app: 'orga',
  paths: ['/eleves'],
  steps: ['import-siecle', 'check-mediacentre', 'check-certifiable'],
  lead: 'import-siecle',
};

export const facts: PageFacts = {
  title: 'Élèves',
  yes: [
    'https://orga.pix.fr/eleves',
    'https://orga.pix.org/eleves/?lang=en',
    'https://orga.pix.fr/eleves?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/eleves/812', 'https://orga.pix.fr/etudiants'],
};

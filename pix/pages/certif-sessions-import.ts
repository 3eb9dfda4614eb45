import type { PageFacts, PixPage } from '../page.ts';

export const certifSessionsImport: PixPage = {
  id: 'certif-sessions-import',
  app: 'certif',
  paths: ['/sessions/import'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Créer/éditer plusieurs sessions',
  yes: [
    'https://certif.pix.fr/sessions/import',
    'https://certif.pix.org/sessions/import/?lang=en',
    'https://certif.pix.fr/sessions/import?pageNumber=2#haut',
  ],
  no: ['https://certif.pix.fr/sessions', 'https://orga.pix.fr/import-participants'],
};

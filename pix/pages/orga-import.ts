import type { PageFacts, PixPage } from '../page.ts';

export const orgaImport: PixPage = {
  id: 'orga-import',
  app: 'orga',
  paths: ['/import-participants'],
  steps: ['import-siecle', 'archive-last-year'],
  lead: 'import-siecle',
};

export const facts: PageFacts = {
  title: 'Importer',
  yes: [
    'https://orga.pix.fr/import-participants',
    'https://orga.pix.org/import-participants/?lang=en',
    'https://orga.pix.fr/import-participants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/eleves', 'https://certif.pix.fr/sessions/import'],
};

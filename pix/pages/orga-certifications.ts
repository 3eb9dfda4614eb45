import type { PageFacts, PixPage } from '../page.ts';

export const orgaCertifications: PixPage = {
  id: 'orga-certifications',
  app: 'orga',
  paths: ['/certifications'],
  steps: ['archive-last-year', 'finalise-and-download'],
};

export const facts: PageFacts = {
  title: 'Résultats de certification',
  yes: [
    'https://orga.pix.fr/certifications',
    'https://orga.pix.org/certifications/?lang=en',
    'https://orga.pix.fr/certifications?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/attestations', 'https://certif.pix.fr/certifications'],
};

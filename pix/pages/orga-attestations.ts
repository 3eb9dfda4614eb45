import type { PageFacts, PixPage } from '../page.ts';

export const orgaAttestations: PixPage = {
  id: 'orga-attestations',
  app: 'orga',
  paths: ['/attestations'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Attestations',
  yes: [
    'https://orga.pix.fr/attestations',
    'https://orga.pix.org/attestations/?lang=en',
    'https://orga.pix.fr/attestations?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/certifications', 'https://certif.pix.fr/attestations'],
};

import type { Landmark, PageLandmarks } from '../landmark.ts';
import type { PageFacts, PixPage } from '../page.ts';

const downloadCertificates: Landmark = {
  role: 'button',
  names: { fr: 'Télécharger les certificats', en: 'Download certificates' },
  attribute: '#download_attestations',
};

export const orgaCertifications: PixPage = {
  id: 'orga-certifications',
  app: 'orga',
  paths: ['/certifications'],
  steps: ['archive-last-year', 'finalise-and-download'],
};

export const landmarks: PageLandmarks = {
  'archive-last-year': [downloadCertificates],
  'finalise-and-download': [downloadCertificates],
};

export const facts: PageFacts = {
  title: 'Résultats de certification',
  yes: [
    'https://orga.pix.fr/certifications',
    'https://orga.pix.org/certifications/?lang=en',
    'https://orga.pix.fr/certifications?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/attestations', 'https://certif.pix.fr/certifications'],
  landmarks: {
    'archive-last-year': [
      {
        source:
          'pages.certifications.download-attestations-button; orga/app/templates/authenticated/certifications.gjs@6d0ffbc',
        seen: '2026-11-24',
      },
    ],
    'finalise-and-download': [
      {
        source:
          'pages.certifications.download-attestations-button; orga/app/templates/authenticated/certifications.gjs@6d0ffbc',
        seen: '2026-11-24',
      },
    ],
  },
};

import type { Landmark, LandmarkFact } from '../landmark.ts';
import type { Observation } from '../observation.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const downloadCertificates: Landmark = {
  role: 'button',
  names: { fr: 'Télécharger les certificats', en: 'Download certificates' },
  attribute: '#download_attestations',
};
const downloadCertificatesFact: LandmarkFact = {
  source:
    'pages.certifications.download-attestations-button; orga/app/templates/authenticated/certifications.gjs@6d0ffbc',
  seen: '2026-11-24',
};

export const orgaCertifications: PixPage = {
  id: 'orga-certifications',
  app: 'orga',
  paths: ['/certifications'],
  steps: ['archive-last-year', 'finalise-and-download'],
  parts: { 'archive-last-year': 'save-certifications' },
};

const button = { what: 'button-pressed', kind: 'click', take: {}, isOptional: true } as const;
const source = 'pix/facts.md, chapter 5, /certifications';
const resultsExported: Observation = {
  ...button,
  id: 'results-exported',
  at: '#download_results',
  names: ['Exporter les résultats', 'Export results'],
  source,
  seen: '2026-11-23',
};
const certificatesDownloaded: Observation = {
  ...button,
  id: 'certificates-downloaded',
  at: '#download_attestations',
  names: ['Télécharger les certificats', 'Télécharger les attestations', 'Download certificates'],
  source,
  seen: '2026-11-23',
};

export const contents: PageContents = {
  landmarks: {
    'archive-last-year': [downloadCertificates],
    'finalise-and-download': [downloadCertificates],
  },
  observations: [resultsExported, certificatesDownloaded],
  signals: [
    { signal: 'certificates-saved', of: 'results-exported' },
    { signal: 'certificates-saved', of: 'certificates-downloaded' },
    { signal: 'certificates-downloaded', of: 'certificates-downloaded' },
  ],
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
    'archive-last-year': [downloadCertificatesFact],
    'finalise-and-download': [downloadCertificatesFact],
  },
};

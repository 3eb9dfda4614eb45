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

/** So long after a press, in ms, Pix has said that it refuses: success alone is a file, of which the page says nothing. */
const REFUSED_WITHIN_MS = 3000;
const button = {
  what: 'button-pressed',
  kind: 'click',
  waitMs: REFUSED_WITHIN_MS,
  take: {},
  isOptional: true,
} as const;
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

/** In the languages of Pix: "Aucun certificat pour la classe …", "La classe … n'existe pas", "Une erreur est survenue". */
const REFUSED =
  'aucun|n.(?:existe|est) pas|erreur|impossible|échou|no (?:results?|certificates?|class)|(?:not|n.t) (?:exist|found)|error|geen |bestaat niet|fout|ning[uú]n|no existe|nessun|non esiste|kein|existiert nicht|fehler';
/** An error, whatever it says: a toast, a notice, or what a field says under it. */
const downloadFailed: Observation = {
  id: 'download-failed',
  what: 'refusal',
  kind: 'value',
  at: '.pix-toast--error, .pix-notification-alert--error, .pix-message--error, [class*="error-message"], [role="alert"]',
  take: { refused: { pattern: '\\S' } },
  isOptional: true,
  source,
  seen: '2026-11-29',
};
/** What is no error to Pix, and no success either: a class without certificates. */
const downloadRefused: Observation = {
  id: 'download-refused',
  what: 'refusal',
  kind: 'value',
  at: '.pix-toast, .pix-notification-alert:not([class*="communication"]), .pix-message, [class*="notification__"]',
  take: { refused: { pattern: REFUSED } },
  isOptional: true,
  source,
  seen: '2026-11-29',
};
const unless = [downloadFailed.id, downloadRefused.id];

export const contents: PageContents = {
  landmarks: {
    'archive-last-year': [downloadCertificates],
    'finalise-and-download': [downloadCertificates],
  },
  observations: [resultsExported, certificatesDownloaded, downloadFailed, downloadRefused],
  signals: [
    { signal: 'certificates-saved', of: 'results-exported', unless },
    { signal: 'certificates-saved', of: 'certificates-downloaded', unless },
    { signal: 'certificates-downloaded', of: 'certificates-downloaded', unless },
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

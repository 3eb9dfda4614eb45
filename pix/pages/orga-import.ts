import type { Landmark } from '../landmark.ts';
import { certificationsLink, certificationsLinkFact } from '../landmarks/orga-navigation.ts';
import { importFailed, importFormats, lastImportBanner } from '../observations/imports.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const upload: Landmark = {
  role: 'button',
  names: { fr: 'Importer la liste', en: 'Import list' },
  attribute: 'label[for="students-file-upload"]',
};

export const orgaImport: PixPage = {
  id: 'orga-import',
  app: 'orga',
  paths: ['/import-participants'],
  steps: ['import-siecle', 'archive-last-year'],
  lead: 'import-siecle',
  now: ['import-siecle'],
};

export const contents: PageContents = {
  landmarks: {
    'import-siecle': [upload],
    'archive-last-year': [certificationsLink],
  },
  aims: { 'certificates-before-import': 'archive-last-year' },
  observations: [lastImportBanner, importFailed, importFormats],
  signals: [{ signal: 'file-imported', of: 'last-import' }],
};

export const facts: PageFacts = {
  title: 'Importer',
  yes: [
    'https://orga.pix.fr/import-participants',
    'https://orga.pix.org/import-participants/?lang=en',
    'https://orga.pix.fr/import-participants?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/eleves', 'https://certif.pix.fr/sessions/import'],
  landmarks: {
    'import-siecle': [
      {
        source:
          'pages.organization-participants-import.actions.participants.label; orga/app/components/import/add-sco.gjs@7804932, upload-button.gjs@5770d4c',
        seen: '2026-11-24',
      },
    ],
    'archive-last-year': [certificationsLinkFact],
  },
};

import type { Landmark } from '../landmark.ts';
import type { Observation } from '../observation.ts';
import { importFormats, importLabel, lastImportLine } from '../observations/imports.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';
import { WRITTEN_COUNT } from '../written-count.ts';

const importLink: Landmark = {
  role: 'link',
  names: { fr: 'Importer', en: 'Import' },
  attribute: 'a[href="/import-participants"]',
};
const connectionFilter: Landmark = {
  role: 'button',
  names: {
    fr: 'Rechercher par méthode de connexion',
    en: 'Search by log in method',
    nl: 'Zoeken op inlogmethode',
    es: 'Búsqueda por método de conexión',
    it: 'Ricerca per metodo di connessione',
    de: 'Nach Verbindungsmethode suchen',
  },
};
const certificabilityFilter: Landmark = {
  role: 'button',
  names: {
    fr: 'Rechercher par certificabilité',
    en: 'Search by certificability',
    nl: 'Zoeken op certificeerbaarheid',
    es: 'Búsqueda por certificabilidad',
    it: 'Ricerca per certificabilità',
    de: 'Suche nach Zertifizierbarkeit',
  },
};

export const orgaStudents: PixPage = {
  id: 'orga-students',
  app: 'orga',
  paths: ['/eleves'],
  steps: ['import-siecle', 'check-mediacentre', 'check-certifiable'],
  lead: 'import-siecle',
};

/** The count of the list is that of the certifiable pupils when nothing but that filter is on. */
const certifiableCount: Observation = {
  id: 'certifiable-count',
  what: 'certifiable-count',
  kind: 'value',
  at: '.pix-filter-banner__action p, .pix-filter-banner__details, form.pix-filter-banner p',
  take: { count: { pattern: `^\\s*(${WRITTEN_COUNT})` } },
  query: '^(?=.*certificability=\\["eligible"\\])(?!.*(?:search|divisions|connectionTypes)=)',
  isOptional: true,
  source: 'pix/facts.md, chapters 2 and 5, /eleves',
  seen: '2026-11-23',
};

export const contents: PageContents = {
  landmarks: {
    'import-siecle': [importLink],
    'check-mediacentre': [connectionFilter],
    'check-certifiable': [certificabilityFilter],
  },
  aims: { 'pupils-moved': 'import-siecle' },
  observations: [lastImportLine, importFormats, importLabel, certifiableCount],
  signals: [
    { signal: 'file-imported', of: 'last-import' },
    { signal: 'certifiable-counted', of: 'certifiable-count' },
  ],
};

export const facts: PageFacts = {
  title: 'Élèves',
  yes: [
    'https://orga.pix.fr/eleves',
    'https://orga.pix.org/eleves/?lang=en',
    'https://orga.pix.fr/eleves?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/eleves/812', 'https://orga.pix.fr/etudiants'],
  landmarks: {
    'import-siecle': [
      {
        source:
          'components.organization-participants-header.import-button; orga/app/components/sco-organization-participant/header-actions.gjs@4d7c1b1',
        seen: '2026-11-24',
      },
    ],
    'check-mediacentre': [
      {
        source:
          'pages.sco-organization-participants.filter.login-method.label; orga/app/components/sco-organization-participant/sco-learner-filters.gjs@9bd4e5b',
        seen: '2026-11-24',
      },
    ],
    'check-certifiable': [
      {
        source:
          'pages.sco-organization-participants.filter.certificability.label; orga/app/components/sco-organization-participant/sco-learner-filters.gjs@9bd4e5b',
        seen: '2026-11-24',
      },
    ],
  },
};

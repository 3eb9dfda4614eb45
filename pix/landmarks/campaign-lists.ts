import type { Landmark, LandmarkFact } from '../landmark.ts';

/** On top of the lists; not on narrow screens. */
export const createCampaign: Landmark = {
  role: 'link',
  names: { fr: 'Créer une campagne', en: 'Create a campaign' },
  attribute: 'a[href="/campagnes/creation"]',
};
export const createCampaignFact: LandmarkFact = {
  source: 'pages.campaigns-list.action.create; orga/app/components/campaign/list-header.gjs@a6f104f',
  seen: '2026-11-24',
};

export const codeColumn: Landmark = {
  role: 'columnheader',
  names: { fr: 'Code', en: 'Code', nl: 'Code', es: 'Código', it: 'Codice', de: 'Code' },
};
export const codeColumnFact: LandmarkFact = {
  source: 'pages.campaigns-list.table.column.code; orga/app/components/campaign/list.gjs@634bac7',
  seen: '2026-11-24',
};

/** Which campaigns are last year's. The box that ticks them all is beside it, and is not pointed at. */
export const createdColumn: Landmark = {
  role: 'columnheader',
  names: {
    fr: 'Créée le',
    en: 'Created on',
    nl: 'Gemaakt op',
    es: 'Creado el',
    it: 'Creato il',
    de: 'Erstellt am',
  },
};
export const createdColumnFact: LandmarkFact = {
  source: 'pages.campaigns-list.table.column.created-on; orga/app/components/campaign/list.gjs@634bac7',
  seen: '2026-11-24',
};

export const resultsColumn: Landmark = {
  role: 'columnheader',
  names: {
    fr: 'Résultats reçus',
    en: 'Results submitted',
    nl: 'Ontvangen resultaten',
    es: 'Resultados recibidos',
    it: 'Risultati ricevuti',
    de: 'Erhaltene Ergebnisse',
  },
};
export const resultsColumnFact: LandmarkFact = {
  source: 'pages.campaigns-list.table.column.results; orga/app/components/campaign/list.gjs@634bac7',
  seen: '2026-11-24',
};

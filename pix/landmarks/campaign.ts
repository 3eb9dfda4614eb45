import type { Landmark, LandmarkFact } from '../landmark.ts';

/** In the header of a campaign, on each of its pages. */
export const copyCode: Landmark = {
  role: 'button',
  names: { fr: 'Copier le code', en: 'Copy code' },
  attribute: '.campaign-header-title__campaign-code button',
};
export const copyCodeFact: LandmarkFact = {
  source: 'pages.campaign.copy.code; orga/app/components/campaign/header/title.gjs@dd5e73d',
  seen: '2026-11-24',
};

/** Beside the tabs of a campaign; not on narrow screens. */
export const exportResults: Landmark = {
  role: 'button',
  names: {
    fr: 'Exporter les résultats (.csv)',
    en: 'Export the results (.csv)',
    nl: 'Resultaten exporteren (.csv)',
    es: 'Exportar resultados (.csv)',
    it: 'Esportazione dei risultati (.csv)',
    de: 'Ergebnisse exportieren (.csv)',
  },
};
export const exportResultsFact: LandmarkFact = {
  source: 'pages.campaign.actions.export-results; orga/app/components/campaign/header/tabs.gjs@eb79f05',
  seen: '2026-11-24',
};

/** The tab of a campaign that says who has finished. */
export const activityTab: Landmark = {
  role: 'link',
  names: {
    fr: 'Activité',
    en: 'Activity',
    nl: 'Activiteit',
    es: 'Actividad',
    it: 'Attività',
    de: 'Aktivität',
  },
};
export const activityTabFact: LandmarkFact = {
  source: 'pages.campaign.tab.activity; orga/app/components/campaign/header/tabs.gjs@eb79f05',
  seen: '2026-11-24',
};

import type { ToolsMessages } from '../tools-messages.ts';

/** The words of the tools' page, in French. */
export const frTools: ToolsMessages = {
  toolsTitle: 'Outils',
  toolsFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, année ${schoolYear}` : `Année ${schoolYear}`,
  toolsNav: 'Outils',
  tools: {
    mailing: 'Messages',
    posters: 'Affiches',
    'network-check': 'Contrôle du réseau',
    'follow-up': 'Suivi par classe',
    'year-file': 'Agenda',
    paper: 'Check-list à imprimer',
    'year-report': "Bilan de l'année",
    'hand-over': 'Passer la main',
  },
};

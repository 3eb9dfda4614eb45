import type { ToolsMessages } from '../tools-messages.ts';

/** The words of the tools' page, in English. */
export const enTools: ToolsMessages = {
  toolsTitle: 'Tools',
  toolsFor: (establishment, schoolYear) =>
    establishment ? `${establishment}, ${schoolYear}` : `School year ${schoolYear}`,
  toolsNav: 'Tools',
  tools: {
    mailing: 'Messages',
    posters: 'Posters',
    'network-check': 'Network check',
    'follow-up': 'Follow-up by class',
    'year-file': 'Calendar',
    paper: 'Check-list to print',
    'year-report': 'Report of the year',
    'hand-over': 'Hand over',
  },
};

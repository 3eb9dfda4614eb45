import type { PopupMessages } from '../messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

export const enPopup: PopupMessages = {
  year: (schoolYear) => `School year ${schoolYear}`,
  lateCount: (count) => `${count} late`,
  markToDo: 'Mark as not done',
  markDoneNamed: (title) => `Done: ${title}`,
  markDoneShort: 'Done',
  markNotApplicable: 'Not applicable this year',
  namedFor: (label, title) => `${label}: ${title}`,
  details: 'Details',
  detailsNamed: (title) => `Details: ${title}`,
  openIn: { orga: 'Open in Pix Orga', certif: 'Open in Pix Certif' },
  openNamed: (label, title) => `${label}: ${title} (new tab)`,
  lateHeading: 'Late',
  nextHeading: 'Next steps',
  wholeYearHeading: 'The whole year',
  openLarge: 'Open in a tab',
  reading: 'Reading your check-list…',
  savedOnThisComputer: 'Saved on this computer',
  hostsMissing: 'The extension has no access to some Pix pages, so it cannot appear on all of them.',
  grantHosts: 'Allow access to Pix pages',
  badgeTitle: (count) =>
    count === 0
      ? 'Check-list Pix'
      : `Check-list Pix: ${count} ${plural(count, 'step', 'steps')} late or due soon`,
};

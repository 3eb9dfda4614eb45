import type { PastYearMessages } from '../past-year-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

export const enPastYear: PastYearMessages = {
  pastYearsHeading: 'Earlier years',
  pastYearNote: 'Past year, read only',
  backToYear: (schoolYear) => `Back to ${schoolYear}`,
  printYear: 'Print this year',
  reportYear: 'Report of this year',
  nothingNoted: (schoolYear) => `Nothing was noted for ${schoolYear}.`,
  done: 'Done',
  notDone: 'Not done',
  notApplicableThen: 'Not applicable',
  parts: {
    'save-certifications': 'Certifications saved',
    'remove-campaigns': 'Campaigns deleted or archived',
  },
  doneAgainOn: (days) => `Done again on ${days.join(', ')}`,
  ownDue: (day) => `Your deadline: before ${day}`,
  noteOf: (note) => `Your note: ${note}`,
  damagedYear: 'A part of this year could not be read. The rest is shown.',

  carryQuestion: (schoolYear) => `Take over the notes and the "not applicable" marks of ${schoolYear}?`,
  carryDetail: 'Ticks and dates are not taken over. Steps added for every year come back by themselves.',
  carryYes: 'Yes, take them over',
  carryNo: 'No',
  carried: (notes, steps, schoolYear) => {
    const parts = [
      notes > 0 && `${notes} ${plural(notes, 'note', 'notes')}`,
      steps > 0 && `${steps} ${plural(steps, 'step not applicable', 'steps not applicable')}`,
    ];
    return `Taken over from ${schoolYear}: ${parts.filter((part) => part !== false).join(' and ')}.`;
  },
};

import type { TerritoryYears } from '../../calendar.ts';

export const territories2027To2028: TerritoryYears = {
  'polynesie-francaise': {
    dates: {
      firstSchoolDay: '2027-08-24',
      autumn: { from: '2027-11-06', back: '2027-11-15' },
      christmas: { from: '2027-12-18', back: '2028-01-17' },
      winter: { from: '2028-02-19', back: '2028-03-06' },
      spring: { from: '2028-04-08', back: '2028-04-18' },
      summerFrom: '2028-07-08',
    },
    certainty: 'to-confirm',
    // The holidays of September and of May.
    closedDays: [
      '2027-09-27',
      '2027-09-28',
      '2027-09-29',
      '2027-09-30',
      '2027-10-01',
      '2028-05-22',
      '2028-05-23',
      '2028-05-24',
      '2028-05-25',
      '2028-05-26',
    ],
  },
};

export const sourcesOfTerritories2027To2028: Readonly<Record<string, string>> = {
  'polynesie-francaise':
    'Open data of the ministry (fr-en-calendrier-scolaire), pupils of the second degree, as copied in Le-Syl21/calendrier_scolaire_fr: read in one file only.',
};

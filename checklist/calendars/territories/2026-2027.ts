import type { TerritoryYears } from '../../calendar.ts';

/** Guadeloupe, Guyane, Martinique, Mayotte, the islands of the North and Saint-Pierre are not here: no source was found. */
export const territories2026To2027: TerritoryYears = {
  corse: {
    dates: {
      autumn: { from: '2026-10-17', back: '2026-11-02' },
      christmas: { from: '2026-12-19', back: '2027-01-04' },
      winter: { from: '2027-02-13', back: '2027-03-01' },
      spring: { from: '2027-04-10', back: '2027-04-26' },
      summerFrom: '2027-07-03',
    },
    certainty: 'to-confirm',
  },
  'la-reunion': {
    dates: {
      firstSchoolDay: '2026-08-18',
      autumn: { from: '2026-10-10', back: '2026-10-26' },
      christmas: { from: '2026-12-19', back: '2027-02-01' },
      // Pupils leave on Tuesday 16 March, and on Wednesday 5 May, after class.
      winter: { from: '2027-03-17', back: '2027-03-30' },
      spring: { from: '2027-05-06', back: '2027-05-19' },
      summerFrom: '2027-07-03',
    },
    certainty: 'published',
  },
  'polynesie-francaise': {
    dates: {
      firstSchoolDay: '2026-08-11',
      autumn: { from: '2026-10-24', back: '2026-11-09' },
      christmas: { from: '2026-12-12', back: '2027-01-11' },
      winter: { from: '2027-02-13', back: '2027-02-22' },
      spring: { from: '2027-03-27', back: '2027-04-12' },
      summerFrom: '2027-07-03',
    },
    certainty: 'to-confirm',
    // The holidays of September and of May.
    closedDays: [
      '2026-09-14',
      '2026-09-15',
      '2026-09-16',
      '2026-09-17',
      '2026-09-18',
      '2027-05-17',
      '2027-05-18',
      '2027-05-19',
      '2027-05-20',
      '2027-05-21',
    ],
  },
};

export const sourcesOfTerritories2026To2027: Readonly<Record<string, string>> = {
  corse:
    'OpenHolidays (openpotato/openholidaysapi.data, src/fr/holidays/holidays.school.co.csv), read in one file only. The first school day was not found.',
  'la-reunion':
    'Open data of the ministry (fr-en-calendrier-scolaire), as copied in Le-Syl21/calendrier_scolaire_fr; the same in calendrier-scolaire.education, page of La Réunion.',
  'polynesie-francaise':
    'Open data of the ministry (fr-en-calendrier-scolaire), pupils of the second degree, as copied in Le-Syl21/calendrier_scolaire_fr: read in one file only.',
};

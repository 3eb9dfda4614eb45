import type { OwnDates, TerritoryYears } from '../../calendar.ts';

/** Guadeloupe and the two islands of its académie. */
const guadeloupe: OwnDates = {
  firstSchoolDay: '2024-09-02',
  // Pupils leave on Tuesday 22 October, and on Thursday 17 April, after class.
  autumn: { from: '2024-10-23', back: '2024-11-04' },
  christmas: { from: '2024-12-21', back: '2025-01-06' },
  winter: { from: '2025-02-22', back: '2025-03-10' },
  spring: { from: '2025-04-18', back: '2025-05-05' },
  summerFrom: '2025-07-05',
};

export const territories2024To2025: TerritoryYears = {
  corse: {
    dates: {
      firstSchoolDay: '2024-09-03',
      autumn: { from: '2024-10-19', back: '2024-11-04' },
      christmas: { from: '2024-12-21', back: '2025-01-06' },
      winter: { from: '2025-02-15', back: '2025-03-03' },
      spring: { from: '2025-04-12', back: '2025-04-28' },
      summerFrom: '2025-07-05',
    },
    certainty: 'to-confirm',
  },
  guadeloupe: {
    dates: guadeloupe,
    certainty: 'published',
    closedDays: ['2025-05-26', '2025-05-28', '2025-05-30'],
  },
  guyane: {
    dates: {
      firstSchoolDay: '2024-09-02',
      autumn: { from: '2024-10-19', back: '2024-11-04' },
      christmas: { from: '2024-12-21', back: '2025-01-06' },
      winter: { from: '2025-02-22', back: '2025-03-10' },
      spring: { from: '2025-04-18', back: '2025-05-05' },
      summerFrom: '2025-07-05',
    },
    certainty: 'to-confirm',
    closedDays: ['2025-05-30'],
  },
  'la-reunion': {
    dates: {
      firstSchoolDay: '2024-08-19',
      autumn: { from: '2024-10-12', back: '2024-10-28' },
      // Pupils leave on Thursday 19 December after class.
      christmas: { from: '2024-12-20', back: '2025-01-21' },
      winter: { from: '2025-03-01', back: '2025-03-17' },
      spring: { from: '2025-05-03', back: '2025-05-19' },
      summerFrom: '2025-07-05',
    },
    certainty: 'published',
  },
  martinique: {
    dates: {
      firstSchoolDay: '2024-09-02',
      autumn: { from: '2024-10-19', back: '2024-11-04' },
      christmas: { from: '2024-12-21', back: '2025-01-06' },
      winter: { from: '2025-02-22', back: '2025-03-10' },
      spring: { from: '2025-04-12', back: '2025-04-28' },
      summerFrom: '2025-07-05',
    },
    certainty: 'to-confirm',
    closedDays: ['2025-05-30'],
  },
  mayotte: {
    dates: {
      firstSchoolDay: '2024-08-26',
      autumn: { from: '2024-10-12', back: '2024-10-28' },
      // Classes resumed two weeks late after the cyclone Chido.
      christmas: { from: '2024-12-14', back: '2025-01-27' },
      winter: { from: '2025-03-01', back: '2025-03-17' },
      spring: { from: '2025-04-26', back: '2025-05-12' },
      summerFrom: '2025-07-05',
    },
    certainty: 'to-confirm',
  },
  'saint-barthelemy': {
    dates: guadeloupe,
    certainty: 'to-confirm',
    closedDays: ['2025-05-26', '2025-05-30'],
  },
  'saint-martin': {
    dates: guadeloupe,
    certainty: 'to-confirm',
    closedDays: ['2025-05-26', '2025-05-27', '2025-05-30'],
  },
  'saint-pierre-et-miquelon': {
    dates: {
      firstSchoolDay: '2024-09-02',
      christmas: { from: '2024-12-21', back: '2025-01-06' },
      winter: { from: '2025-02-22', back: '2025-03-10' },
      spring: { from: '2025-04-19', back: '2025-05-05' },
      summerFrom: '2025-07-05',
    },
    certainty: 'to-confirm',
  },
};

const OPEN_HOLIDAYS = 'OpenHolidays (openpotato/openholidaysapi.data, src/fr/holidays)';
const ONE_FILE = `${OPEN_HOLIDAYS}, read in one file only.`;

export const sourcesOfTerritories2024To2025: Readonly<Record<string, string>> = {
  corse: ONE_FILE,
  guadeloupe: `${OPEN_HOLIDAYS}; the same in quelles-dates.fr, page of Guadeloupe.`,
  guyane: ONE_FILE,
  'la-reunion': `${OPEN_HOLIDAYS}; the same in social.linked.fr, "Calendrier scolaire de La Réunion".`,
  martinique: ONE_FILE,
  mayotte: `${OPEN_HOLIDAYS}; the return of January in Le Journal de Mayotte of 27 January 2025, the holidays of March in education.gouv.fr.`,
  'saint-barthelemy': ONE_FILE,
  'saint-martin': ONE_FILE,
  'saint-pierre-et-miquelon': `${ONE_FILE} It has two beginnings of the autumn holidays, so none was taken.`,
};

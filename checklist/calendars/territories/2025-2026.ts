import type { OwnDates, TerritoryYears } from '../../calendar.ts';

/** Guadeloupe and the two islands of its académie. */
const guadeloupe: OwnDates = {
  firstSchoolDay: '2025-09-01',
  autumn: { from: '2025-10-18', back: '2025-11-03' },
  christmas: { from: '2025-12-20', back: '2026-01-05' },
  winter: { from: '2026-02-07', back: '2026-02-23' },
  spring: { from: '2026-04-03', back: '2026-04-20' },
  summerFrom: '2026-07-04',
};

export const territories2025To2026: TerritoryYears = {
  corse: {
    dates: {
      firstSchoolDay: '2025-09-02',
      autumn: { from: '2025-10-18', back: '2025-11-03' },
      christmas: { from: '2025-12-20', back: '2026-01-05' },
      winter: { from: '2026-02-14', back: '2026-03-02' },
      spring: { from: '2026-04-11', back: '2026-04-27' },
      summerFrom: '2026-07-04',
    },
    certainty: 'published',
    closedDays: ['2025-09-08', '2025-12-08', '2026-05-15'],
  },
  guadeloupe: { dates: guadeloupe, certainty: 'to-confirm', closedDays: ['2026-05-15'] },
  guyane: {
    dates: {
      firstSchoolDay: '2025-09-01',
      autumn: { from: '2025-10-18', back: '2025-11-03' },
      christmas: { from: '2025-12-20', back: '2026-01-05' },
      winter: { from: '2026-02-07', back: '2026-02-23' },
      spring: { from: '2026-04-02', back: '2026-04-16' },
      summerFrom: '2026-07-04',
    },
    certainty: 'to-confirm',
    closedDays: ['2026-05-15'],
  },
  'la-reunion': {
    dates: {
      firstSchoolDay: '2025-08-19',
      autumn: { from: '2025-10-11', back: '2025-10-27' },
      // Pupils leave on Friday 19 December after class.
      christmas: { from: '2025-12-20', back: '2026-01-21' },
      winter: { from: '2026-02-28', back: '2026-03-16' },
      spring: { from: '2026-05-02', back: '2026-05-18' },
      summerFrom: '2026-07-04',
    },
    certainty: 'published',
  },
  martinique: {
    dates: {
      firstSchoolDay: '2025-09-01',
      autumn: { from: '2025-10-18', back: '2025-11-03' },
      christmas: { from: '2025-12-20', back: '2026-01-05' },
      winter: { from: '2026-02-07', back: '2026-02-23' },
      spring: { from: '2026-03-28', back: '2026-04-13' },
      summerFrom: '2026-07-04',
    },
    certainty: 'published',
    closedDays: ['2026-05-15'],
  },
  mayotte: {
    dates: {
      firstSchoolDay: '2025-08-25',
      autumn: { from: '2025-10-11', back: '2025-10-27' },
      christmas: { from: '2025-12-13', back: '2026-01-12' },
      winter: { from: '2026-02-28', back: '2026-03-09' },
      spring: { from: '2026-04-25', back: '2026-05-12' },
      summerFrom: '2026-07-04',
    },
    certainty: 'to-confirm',
  },
  'polynesie-francaise': {
    dates: {
      firstSchoolDay: '2025-08-12',
      autumn: { from: '2025-10-25', back: '2025-11-10' },
      christmas: { from: '2025-12-13', back: '2026-01-12' },
      winter: { from: '2026-02-14', back: '2026-02-23' },
      spring: { from: '2026-03-28', back: '2026-04-13' },
      summerFrom: '2026-07-04',
    },
    certainty: 'to-confirm',
    // The holidays of September; those of May 2026 have an end in the source that cannot be right.
    closedDays: ['2025-09-15', '2025-09-16', '2025-09-17', '2025-09-18', '2025-09-19'],
  },
  'saint-barthelemy': { dates: guadeloupe, certainty: 'to-confirm', closedDays: ['2026-05-15'] },
  'saint-martin': { dates: guadeloupe, certainty: 'to-confirm' },
  'saint-pierre-et-miquelon': {
    dates: {
      firstSchoolDay: '2025-09-01',
      autumn: { from: '2025-10-18', back: '2025-11-03' },
      christmas: { from: '2025-12-20', back: '2026-01-05' },
      summerFrom: '2026-07-04',
    },
    certainty: 'to-confirm',
  },
};

const OPEN_HOLIDAYS = 'OpenHolidays (openpotato/openholidaysapi.data, src/fr/holidays)';
const ONE_FILE = `${OPEN_HOLIDAYS}, read in one file only.`;

export const sourcesOfTerritories2025To2026: Readonly<Record<string, string>> = {
  corse: `Corse Net Infos of 18 August 2025; the same in vacances-scolaires.com and ${OPEN_HOLIDAYS}.`,
  guadeloupe: ONE_FILE,
  guyane: ONE_FILE,
  'la-reunion':
    'Open data of the ministry (fr-en-calendrier-scolaire), as copied in Le-Syl21/calendrier_scolaire_fr; the same in calendrier-scolaire.education, page of La Réunion.',
  martinique: `${OPEN_HOLIDAYS}; the same in vacances-scolaires.com, page of Saint-Pierre (97250).`,
  mayotte: ONE_FILE,
  'polynesie-francaise':
    'Open data of the ministry (fr-en-calendrier-scolaire), pupils of the second degree, as copied in Le-Syl21/calendrier_scolaire_fr: read in one file only. The end of the holidays of May was not found.',
  'saint-barthelemy': ONE_FILE,
  'saint-martin': ONE_FILE,
  'saint-pierre-et-miquelon': `${ONE_FILE} The holidays of winter and spring were not found.`,
};

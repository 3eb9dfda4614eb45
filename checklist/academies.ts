import type { Zone } from './calendar.ts';
import type { HolidayRegion } from './public-holidays.ts';

/** The zone of an académie: one of the three of the mainland, or a calendar of its own whose dates are typed. */
export type AcademieZone = Zone | 'other';

/** An académie: which holidays it has. */
export interface Academie {
  readonly zone: AcademieZone;
  /** Its school year runs from February to December: our steps and their deadlines do not fit it. */
  readonly isSouthern?: boolean;
  readonly region?: HolidayRegion;
}

/**
 * Académies and territories by id. Zones: pix/calendar.md of the mission, from the ministry's calendar. Corsica and
 * overseas set their own (code de l'éducation, articles D521-6 and D521-7). Southern years: the calendar of New Caledonia
 * for 2026 (classes from 16 February to 18 December), which Wallis and Futuna began on the same day.
 */
export const ACADEMIES = {
  'aix-marseille': { zone: 'B' },
  amiens: { zone: 'B' },
  besancon: { zone: 'A' },
  bordeaux: { zone: 'A' },
  'clermont-ferrand': { zone: 'A' },
  corse: { zone: 'other' },
  creteil: { zone: 'C' },
  dijon: { zone: 'A' },
  grenoble: { zone: 'A' },
  guadeloupe: { zone: 'other', region: 'guadeloupe' },
  guyane: { zone: 'other', region: 'guyane' },
  'la-reunion': { zone: 'other', region: 'la-reunion' },
  lille: { zone: 'B' },
  limoges: { zone: 'A' },
  lyon: { zone: 'A' },
  martinique: { zone: 'other', region: 'martinique' },
  mayotte: { zone: 'other', region: 'mayotte' },
  montpellier: { zone: 'C' },
  'nancy-metz': { zone: 'B' },
  nantes: { zone: 'B' },
  nice: { zone: 'B' },
  normandie: { zone: 'B' },
  'nouvelle-caledonie': { zone: 'other', region: 'nouvelle-caledonie', isSouthern: true },
  'orleans-tours': { zone: 'B' },
  paris: { zone: 'C' },
  poitiers: { zone: 'A' },
  'polynesie-francaise': { zone: 'other', region: 'polynesie-francaise' },
  reims: { zone: 'B' },
  rennes: { zone: 'B' },
  'saint-barthelemy': { zone: 'other', region: 'saint-barthelemy' },
  'saint-martin': { zone: 'other', region: 'saint-martin' },
  'saint-pierre-et-miquelon': { zone: 'other' },
  strasbourg: { zone: 'B', region: 'alsace-moselle' },
  toulouse: { zone: 'C' },
  versailles: { zone: 'C' },
  'wallis-et-futuna': { zone: 'other', region: 'wallis-et-futuna', isSouthern: true },
  /** A school abroad: neither its holidays nor its public holidays are ours to know. */
  other: { zone: 'other', region: 'abroad' },
  /** The same where the seasons are the other way round, as in Santiago or Buenos Aires: no number tells, its user does. */
  'other-southern': { zone: 'other', region: 'abroad', isSouthern: true },
} as const satisfies Record<string, Academie>;
export type AcademieId = keyof typeof ACADEMIES;

export function isAcademieId(id: string): id is AcademieId {
  return Object.hasOwn(ACADEMIES, id);
}

import type { AcademieId } from './academies.ts';
import type { HolidayRegion } from './public-holidays.ts';

/**
 * The départements of each académie, as the first three characters of a UAI ("059" of 0590001A). Source: decree
 * 2015-1616 and the code de l'éducation, article R222-2; Corsican UAIs begin with 620 and 720, those of New Caledonia
 * and of Polynesia with 983 and 984. Most schools of Saint-Martin and Saint-Barthélemy have a UAI of Guadeloupe, 971: their
 * users choose the island.
 */
const DEPARTMENTS_OF: Readonly<Partial<Record<AcademieId, string>>> = {
  'aix-marseille': '004 005 013 084',
  amiens: '002 060 080',
  besancon: '025 039 070 090',
  bordeaux: '024 033 040 047 064',
  'clermont-ferrand': '003 015 043 063',
  corse: '620 720',
  creteil: '077 093 094',
  dijon: '021 058 071 089',
  grenoble: '007 026 038 073 074',
  guadeloupe: '971',
  guyane: '973',
  'la-reunion': '974',
  lille: '059 062',
  limoges: '019 023 087',
  lyon: '001 042 069',
  martinique: '972',
  mayotte: '976',
  montpellier: '011 030 034 048 066',
  'nancy-metz': '054 055 057 088',
  nantes: '044 049 053 072 085',
  nice: '006 083',
  normandie: '014 027 050 061 076',
  'nouvelle-caledonie': '983 988',
  'orleans-tours': '018 028 036 037 041 045',
  paris: '075',
  poitiers: '016 017 079 086',
  'polynesie-francaise': '984 987',
  reims: '008 010 051 052',
  rennes: '022 029 035 056',
  'saint-barthelemy': '977',
  'saint-martin': '978',
  'saint-pierre-et-miquelon': '975',
  strasbourg: '067 068',
  toulouse: '009 012 031 032 046 065 081 082',
  versailles: '078 091 092 095',
  'wallis-et-futuna': '986',
};

/** The académie of each département, by the first three characters of its UAIs. */
export const DEPARTMENTS: Readonly<Record<string, AcademieId>> = Object.fromEntries(
  Object.entries(DEPARTMENTS_OF).flatMap(([academie, codes]) =>
    codes.split(' ').map((code) => [code, academie as AcademieId]),
  ),
);

/** Départements whose public holidays are not those of their académie. */
export const REGIONS_BY_DEPARTMENT: Readonly<Record<string, HolidayRegion>> = {
  '057': 'alsace-moselle',
};

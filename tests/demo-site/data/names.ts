export const LAST_NAMES = (
  'Abriel Bastide Caradec Delorme Estève Fabrègues Garrigou Hubac Isnard Jouve Kerbrat Lestrade ' +
  'Marcillac Navarin Orsoni Pelletan Quillien Roumégas Sabatier Tournon Urvoas Vialatte Weber Yvonnet ' +
  'Zeller Amrani Benaïssa Cissokho Diarra Ferreira'
).split(' ');

export const FIRST_NAMES = (
  'Aya Basile Chloé Dario Élise Fantine Gabin Hana Ilyes Jade Kenzo Lina Maël Nour Oscar Paola ' +
  'Quentin Rose Sacha Tess Ugo Valentine Wassim Yaëlle Zoé Anouk Bilal'
).split(' ');

export const CITIES = ['Brumeval', 'Port-Sarrazin', 'Saint-Alban-le-Vieux', 'Montclarion', 'Les Essartines'];

/** Classes of the lycée and how many pupils each has: 120 in all. */
export const DIVISIONS: readonly [name: string, size: number][] = [
  ['1G1', 18],
  ['2GT1', 20],
  ['2GT2', 16],
  ['T1', 24],
  ['T2', 22],
  ['T3', 20],
];

/**
 * What people type, fit for comparison: accents, case, spaces and punctuation do not count, however the letters are
 * composed (NFC or NFD).
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** "n°", however it is typed. */
const SIGN = '(?:n\\s*[°º˚]|№)';
/**
 * What stands before the name of a room, and names none: "Salle B12", "La salle 12", "S.12", "S12", "n°B12", "№ 12", "Room 12",
 * "« Salle 12 »". An N without a sign is a building, as the B of B12 is.
 */
const ROOM_WORD = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:(?:la|the)\\s+(?=(?:salle|room)(?!\\p{L}))|(?:salle|room|raum|sala|lokaal|num[ée]ro|num|no|nr|rm)(?!\\p{L})|s(?=[.\\s\\p{N}])|n\\.|${SIGN})[^\\p{L}\\p{N}]*)+`,
  'iu',
);
/** The same before the number of a room that has a name as well: "informatique n° 12", "informatique, salle 12". */
const NUMBER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:num[ée]ro|num\\.?|no\\.?|nr\\.?|n\\.)\\s*(?=\\p{N})|(?:salle|room|rm\\.?|${SIGN})\\s*(?=${SIGN}?\\s*\\p{L}?\\p{N}))`,
  'giu',
);
/** Behind a number: "12 (salle)". */
const WORD_BEHIND = /(?<=\p{N}\p{L}?)[^\p{L}\p{N}]+(?:salle|room)(?![\p{L}\p{N}])/giu;
/** What stands between two numbers keeps them apart: room 1.12 is not 11.2. */
const BETWEEN_NUMBERS = /(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/u;

function foldOnce(room: string): string {
  const seen = room.normalize().replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const named = [ROOM_WORD, NUMBER_WORD, WORD_BEHIND].reduce((name, word) => name.replace(word, ''), seen);
  const name = named.split(BETWEEN_NUMBERS).map(foldWords).join('.');
  return name === '' ? foldWords(seen) : name;
}

/**
 * The name of a room, fit for comparison: "Salle Éluard" and "salle eluard" are one room, "n° 12" and "(salle 12)" another. What is
 * more than a word for "room" or "number" makes a room of its own: "12 bis" is not "12", nor "B12" "B1 2"; "12 B" and "12B" are
 * one. What is folded stays as it is when it is folded again.
 */
export function foldRoom(room: string): string {
  const folded = foldOnce(room);
  return folded === room ? folded : foldRoom(folded);
}

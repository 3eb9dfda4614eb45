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

/**
 * What stands before the name of a room, and names none: "Salle B12", "S.12", "S12", "n°B12", "№ 12", "Room 12". An N without a sign
 * is a building, as the B of B12 is.
 */
const ROOM_WORD =
  /^\s*(?:(?:(?:salle|room|raum|sala|lokaal|num[ée]ro|num|no)(?!\p{L})|s(?=[.\s\p{N}])|n\.|n[°º˚]|№)[^\p{L}\p{N}]*)+/iu;
/** The same before the number of a room that has a name as well: "informatique n° 12". */
const NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?:(?:num[ée]ro|num\.?|no\.?)\s*(?=\p{N})|(?:n[°º˚]|№)\s*(?=\p{L}?\p{N}))/giu;
/** What stands between two numbers keeps them apart: room 1.12 is not 11.2. */
const BETWEEN_NUMBERS = /(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/u;

/** The name of a room, fit for comparison: "Salle Éluard" and "salle eluard" are one room, "n° 12" and "12" another. */
export function foldRoom(room: string): string {
  const named = room.normalize().replace(ROOM_WORD, '').replace(NUMBER_WORD, '');
  const name = named.split(BETWEEN_NUMBERS).map(foldWords).join('.');
  return name === '' ? foldWords(room) : name;
}

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

/** What stands before the name of a room, or its number, and names none: "Salle B12", "s. 12", "n° 12". */
const ROOM_WORD = /^\s*(?:(?:salle|s\.|num[ée]ro|num\.|n[°º]|no\.?)(?![\p{L}])\s*)+/iu;

/** The name of a room, fit for comparison: "Salle Éluard" and "salle eluard" are one room, "n° 12" and "12" another. */
export function foldRoom(room: string): string {
  const name = foldWords(room.normalize().replace(ROOM_WORD, ''));
  return name === '' ? foldWords(room) : name;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRoom, foldWords } from '../../../checklist/fold-words.ts';

const ROOMS: readonly (readonly string[])[] = [
  ['Salle Éluard', 'salle eluard', 'ELUARD', 'Salle Éluard'.normalize('NFD'), ' salle  Éluard '],
  [
    'n°12',
    '12',
    'N° 12',
    'n° 12',
    'Salle n°12',
    'salle 12',
    'numéro 12',
    'no. 12',
    'Salle-n°12',
    'salle : 12',
    'n °12',
    'N ° 12',
    '(salle 12)',
    '« Salle 12 »',
    '"Salle 12"',
    '“salle n°12”',
    '\u200bSalle 12',
    'Sal\u00adle 12',
    '\ufeffsalle\u200d 12',
    '12 (salle)',
    '12, salle',
    'nr 12',
    'Nr. 12',
    'Rm 12',
    'rm. 12',
    'La salle 12',
    'la salle n° 12',
    'the room 12',
    '[12]',
  ],
  [
    '13',
    'S.13',
    'S13',
    's. 13',
    'S 13',
    '№ 13',
    '№13',
    'Room 13',
    'room n° 13',
    'N.13',
    'nº13',
    'n˚ 13',
    '#13',
    'Sala 13',
  ],
  [
    'B12',
    'b 12',
    'B-12',
    'Salle B.12',
    'salle b_12',
    'n°B12',
    'n° B12',
    'S.B12',
    'S. B12',
    '№ B12',
    'Room B12',
  ],
  ['N12', 'Salle N12', 'n 12'],
  ['Sud 12', 'salle sud 12'],
  ['Roomba'],
  ['Informatique B14', 'informatique n°B14', 'Informatique n° B14', 'informatique № b14'],
  ['CDI', 'c.d.i.', 'Salle CDI'],
  ['Cœur', 'coeur', 'COEUR'],
  [
    'Salle informatique n°12',
    'Salle informatique 12',
    'informatique no 12',
    'Informatique, numéro 12',
    'informatique n.12',
    'informatique n. 12',
    'informatique, salle 12',
    'informatique (salle 12)',
    'informatique n ° 12',
    'informatique nr 12',
    'Informatique 12 (salle)',
    'La salle informatique n° 12',
  ],
  ['12 bis', 'salle 12 bis', '12bis'],
  ['B1 2', 'B1-2', 'salle B1.2'],
  ['12 B', 'salle 12B'],
  ['La Fontaine', 'salle La Fontaine'],
  ['12 nord'],
  ['Rimbaud', 'salle Rimbaud'],
  ['Nrj 12'],
  ['Salle 1.12', '1-12', 'n° 1 12'],
  ['Salle 11.2', '11/2'],
  ['Piano 12', 'salle piano 12'],
  ['salle'],
  ['Nord', 'salle nord'],
  ['Salle des profs', 'des profs'],
];

describe('the name of a room as people type it', () => {
  test('is the same room however it is written, and no other', () => {
    const folded = ROOMS.map((names) => new Set(names.map(foldRoom)));
    for (const [index, names] of folded.entries()) expect([...names], ROOMS[index]?.join()).toHaveLength(1);
    expect(new Set(folded.map(([...names]) => names[0])).size).toBe(ROOMS.length);
  });

  test('is the same once folded', () => {
    const word = fc.constantFrom(
      ...[
        'salle',
        'Salle',
        'la',
        'room',
        'rm',
        'n',
        'n°',
        'N °',
        'no',
        'nr',
        'num',
        'numéro',
        's',
        'S.',
        '№',
        'œ',
      ],
      ...[
        '12',
        '1',
        'B',
        'B12',
        'Éluard',
        'informatique',
        'bis',
        '.',
        ' ',
        '(',
        ')',
        '«',
        '\u200b',
        ',',
        '-',
        '"',
      ],
    );
    const typed = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (room) => {
        expect(foldRoom(foldRoom(room))).toBe(foldRoom(room));
      }),
      { numRuns: 1000 },
    );
  });

  test('is never nothing where something was typed', () => {
    for (const name of ['salle', 'n°', 'Salle n°', 'S.', 'Room', 'N.']) expect(foldRoom(name)).not.toBe('');
  });
});

test('accents, case, spaces and punctuation do not count', () => {
  expect(foldWords("L'Élève  n'a pas…")).toBe('lelevenapas');
});

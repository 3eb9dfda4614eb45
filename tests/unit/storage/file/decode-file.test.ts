import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../../storage/file/decode-file.ts';

const TEXT = '{"note":"À vérifier : œuvre, élèves, 2de à 1re – 12 €"}';
const utf16 = (isLittle: boolean) => {
  const bytes = [0xfeff, ...Array.from(TEXT, (letter) => letter.charCodeAt(0))].flatMap((code) =>
    isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
  );
  return new Uint8Array(bytes);
};
/** As a spreadsheet or a notepad of the last century saves it. */
const windows1252 = (text: string) =>
  new Uint8Array(
    Array.from(text, (letter) => ({ œ: 0x9c, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0)),
  );

const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** What Windows-1252 makes of the bytes of a text. */
const misread = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

describe('the letters of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('are read in %s', (_encoding, bytes) => {
    expect(decodeFile(bytes)).toBe(TEXT);
  });

  test.each([
    ['Windows-1252', windows1252(TEXT)],
    ['ISO-8859-1', windows1252('{"note":"élève"}')],
    ['Mac Roman', new Uint8Array([0x7b, 0x22, 0x8e, 0x22, 0x7d])],
    ['UTF-8 cut within a letter', new TextEncoder().encode('{"note":"é').slice(0, -1)],
    [
      'UTF-8 of the letters of another plane in two halves',
      new Uint8Array([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
    ],
    ['UTF-16 cut within a letter', utf16(true).slice(0, -1)],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('are not guessed in %s', (_encoding, bytes) => {
    expect(decodeFile(bytes)).toBeUndefined();
  });

  test.each([
    ['once', 1],
    ['twice', 2],
  ])('are those of UTF-8 that a program took for Windows-1252 and saved so, %s', (_what, times) => {
    let text = TEXT;
    for (let time = 0; time < times; time += 1) text = misread(text);
    expect(text).toContain('Ã');
    expect(decodeFile(new TextEncoder().encode(text))).toBe(TEXT);
  });

  test.each([
    ['accents, in French', 'Élève à vérifier, œuvre, « où » – 12 €'],
    ['a word quoted in another misreading', 'Élève : le fichier disait « Ã©lÃ¨ve »'],
    ['what looks like one, and letters of no code page', 'Ã©lève 🎓'],
    ['capitals of another language', 'SÃO PAULO, CÂ'],
  ])('stay as they are: %s', (_what, text) => {
    expect(decodeFile(new TextEncoder().encode(text))).toBe(text);
  });

  test('of plain English are the same in all encodings of one byte', () => {
    expect(decodeFile(windows1252('{"format":"check-list-pix"}'))).toBe('{"format":"check-list-pix"}');
  });
});

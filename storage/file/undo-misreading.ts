/** The upper half of the code pages of MS-DOS, which browsers do not know: they are met where a file went through a console. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸¨·°¹³²■\u00A0';
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';
/** ISO-8859-1 as it is, which browsers take for Windows-1252: its letters are those of the first 256 of Unicode. */
const LATIN1 = String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0x80 + index));

/** Windows-1252: between 0x80 and 0x9F letters of its own, and a control character where it has none, as in every browser. */
const WINDOWS1252 = `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ${LATIN1.slice(32)}`;

/** The letters of the bytes from 0x80 on. */
const decodeUpper = (encoding: string) =>
  new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));

/** The encodings of one byte that programs take UTF-8 for, the commonest first. */
const PAGES = [WINDOWS1252, LATIN1, decodeUpper('iso-8859-15'), decodeUpper('macintosh'), CP850, CP437].map(
  (letters) => new Map(Array.from(letters, (letter, index) => [letter, 0x80 + index])),
);

/** What a text was before its UTF-8 was taken for an encoding; nothing where it cannot have been. */
function undoWith(page: ReadonlyMap<string, number>, text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : page.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Some of its letters are no part of one that UTF-8 has: it says what it says.
    return undefined;
  }
}

/** How much speaks against a text being French: a capital within a word, a letter that French has not. */
function countOddities(text: string): number {
  const capitals = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const others =
    text.match(/[^\p{ASCII}àâçèéêëîïôùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŸŒÆ«»’‘“”–—…•°²€\u00A0\u202F]/gu)?.length ?? 0;
  return capitals + others;
}

/**
 * A text as it was before a program took its UTF-8 for another encoding and saved "Ã©", "√©" or "├®" in the place of each "é",
 * however often. No French has but such pairs: one letter that is no part of one, and the text is what it says.
 */
export function undoMisreading(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  const before = PAGES.flatMap((page) => undoWith(page, text) ?? []);
  const [best] = before.sort((first, second) => countOddities(first) - countOddities(second));
  return best === undefined ? text : undoMisreading(best);
}

/** A value with each of the texts that it is made of as it was, the names of its parts too. */
export function undoMisreadingIn(value: unknown): unknown {
  if (typeof value === 'string') return undoMisreading(value);
  if (Array.isArray(value)) return value.map(undoMisreadingIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [undoMisreading(name), undoMisreadingIn(part)]),
  );
}

/** What an accent becomes that nobody can read any more: U+FFFD, or a control character that only a misreading makes. */
const LOST = /[\uFFFD\u0080-\u009F]/;

/** Whether letters are lost in a text, or in one of those that a value is made of. */
export function hasLostLetter(value: unknown): boolean {
  if (typeof value === 'string') return LOST.test(value);
  return typeof value === 'object' && value !== null && Object.entries(value).flat().some(hasLostLetter);
}

/** A text of JSON, to its end where it is broken off: each letter is looked at once. */
const JSON_TEXT = /"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)/gs;

function undoIn(literal: string): string {
  if (!/[\u0080-\uFFFF]|\\u/.test(literal)) return literal;
  try {
    const text: unknown = JSON.parse(literal);
    const before = undoMisreading(String(text));
    return before === text ? literal : JSON.stringify(before);
  } catch {
    // It is no JSON: whoever reads the whole says so.
    return literal;
  }
}

/** A text of JSON with each of its texts as it was: of a file that was misread, somebody may have put one right by hand. */
export function undoMisreadings(json: string): string {
  return json.replace(JSON_TEXT, undoIn);
}

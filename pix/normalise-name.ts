/**
 * A name fit for comparison. Pix mixes apostrophes (' ’ ‘), and puts in names counts ("Candidats (24)"), numbers,
 * the asterisk of required fields and, in French, no-break spaces: none of that counts, nor does the case.
 */
export function normaliseName(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\([^)]*\)|[\d*\u00ad\u200b]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

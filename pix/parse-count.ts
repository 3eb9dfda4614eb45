/** A whole number whose digits may be grouped by any space (ICU formatting uses narrow no-break ones). */
const toNumber = (digits: string) => Number(digits.replace(/\s/g, ''));

/** The number in the first brackets of a label: 24 for "Candidats (24)", 0 for "Candidats". */
export function parseBracketed(label: string): number {
  const match = /\((\d[\d\s]*)\)/.exec(label);
  return match?.[1] ? toNumber(match[1]) : 0;
}

/** The sum of the numbers that begin a text: 24 for "20 candidat(s) sélectionné(s)" and "4 candidat(s) déjà inscrit(s)…". */
export function sumLeading(texts: readonly string[]): number {
  return texts.reduce((sum, text) => {
    const match = /^\s*(\d[\d\s]*)/.exec(text);
    return match?.[1] ? sum + toNumber(match[1]) : sum;
  }, 0);
}

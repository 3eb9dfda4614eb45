import type { Language } from './messages.ts';

/** `{0}`, or `{0|jour|jours}`. */
const PLACE = /\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g;

/**
 * A sentence with what it is said of in its places.
 *
 * @param template `{0}` stands for the first value; `{0|jour|jours}` for the word that goes with its number
 */
export function fillSentence(template: string, values: readonly unknown[], language: Language): string {
  const rules = new Intl.PluralRules(language);
  return template.replace(PLACE, (_, index: string, one?: string, many?: string) => {
    const value = values[Number(index)];
    if (one === undefined) return String(value);
    return rules.select(Math.abs(Number(value))) === 'one' ? one : (many ?? '');
  });
}

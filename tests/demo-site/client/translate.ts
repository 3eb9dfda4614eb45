import { ENGLISH } from './english.ts';
import { ENGLISH_SENTENCES } from './english-sentences.ts';
import { FLAGS } from './flags.ts';

/**
 * The English text for a French one when the page is in English; the French one otherwise.
 * @param values what stands for each `{name}` of the text
 */
export function translate(french: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = FLAGS.isEnglish ? (ENGLISH_SENTENCES[french] ?? ENGLISH[french] ?? french) : french;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

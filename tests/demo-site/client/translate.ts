import { ENGLISH } from './english.ts';
import { FLAGS } from './flags.ts';

/** The English label for a French one when the page is in English; the French one otherwise. */
export function translate(french: string): string {
  return FLAGS.isEnglish ? (ENGLISH[french] ?? french) : french;
}

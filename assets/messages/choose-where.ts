import { enWhere } from './en/where.ts';
import { frWhere } from './fr/where.ts';
import type { Language } from './messages.ts';
import type { WhereMessages } from './where-messages.ts';

/** What to do with what is pointed at, in a language. */
export function chooseWhereMessages(language: Language): WhereMessages {
  return { fr: frWhere, en: enWhere }[language];
}

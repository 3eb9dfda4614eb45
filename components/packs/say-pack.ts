import type { Messages } from '../../assets/messages/messages.ts';
import type { PacksMessages } from '../../assets/messages/packs-messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { PackDateName, PackDates, PackSource, PackText } from '../../checklist/packs/pack.ts';
import { formatDay } from '../ui/format-day.ts';

/** A text of a pack in the user's language: in French where its author gave no other. */
export function sayPackText({ fr, en }: PackText, language: Messages['language']): string {
  return (language === 'en' && en) || fr;
}

const sayDay = (day: Day, t: Messages) => `${formatDay(day, t)} ${day.slice(0, 4)}`;

/** A date of a pack in words: "Certification : du … au …". */
export function sayPackDate(name: PackDateName, dates: PackDates, words: PacksMessages, t: Messages): string {
  const value = dates[name];
  if (value === undefined) return '';
  const [from, to] = typeof value === 'string' ? [value] : [value.from, value.to];
  return words.dateOf(name, sayDay(from, t), to && sayDay(to, t), dates.certainty);
}

/** Whose word it is, with the site where it stands: "DANE de Lille, lu le … (www.ac-lille.fr)". */
export function sayPackSource({ text, url, read }: PackSource, words: PacksMessages, t: Messages): string {
  const said = words.source(text, read && sayDay(read, t));
  return url === undefined ? said : `${said} (${new URL(url).host})`;
}

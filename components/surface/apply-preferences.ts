import type { Messages } from '../../assets/messages/messages.ts';
import type { Settings } from '../../storage/schema/to-registry.ts';

/** The languages to show one of our own pages in, best first: the one that the user chose, else the browser's. */
export function listLanguages({ language }: Settings): readonly string[] {
  return language ? [language] : navigator.languages;
}

/** Gives one of our own pages its language, its title and the theme that the user chose, if any. */
export function applyPreferences({ theme }: Settings, { language, name }: Messages): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dataset.theme = theme ?? '';
  document.title = name;
}

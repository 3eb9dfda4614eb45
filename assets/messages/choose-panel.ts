import { chooseLanguage } from './choose-language.ts';
import { enPanel } from './en/panel.ts';
import { frPanel } from './fr/panel.ts';
import type { PanelMessages } from './panel-messages.ts';

/** The words of the side panel for a person. */
export function choosePanelMessages(languages: readonly string[]): PanelMessages {
  return { fr: frPanel, en: enPanel }[chooseLanguage(languages)];
}

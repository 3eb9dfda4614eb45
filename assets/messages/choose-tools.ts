import { chooseLanguage } from './choose-language.ts';
import { enTools } from './en/tools.ts';
import { frTools } from './fr/tools.ts';
import type { ToolsMessages } from './tools-messages.ts';

/** The words of the tools' page for a person. */
export function chooseToolsMessages(languages: readonly string[]): ToolsMessages {
  return { fr: frTools, en: enTools }[chooseLanguage(languages)];
}

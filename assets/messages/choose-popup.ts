import { chooseLanguage } from './choose-language.ts';
import { enPopup } from './en/popup.ts';
import { frPopup } from './fr/popup.ts';
import type { PopupMessages } from './messages.ts';

/** The popup's own catalogue for a person, apart so that the content script does not carry it. */
export function choosePopupMessages(languages: readonly string[]): PopupMessages {
  return { fr: frPopup, en: enPopup }[chooseLanguage(languages)];
}

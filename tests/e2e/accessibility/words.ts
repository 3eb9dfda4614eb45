import { enFirstRun } from '../../../assets/messages/en/first-run.ts';
import { en } from '../../../assets/messages/en/index.ts';
import { enOptions } from '../../../assets/messages/en/options.ts';
import { enPopup } from '../../../assets/messages/en/popup.ts';
import type { FirstRunMessages } from '../../../assets/messages/first-run-messages.ts';
import { frFirstRun } from '../../../assets/messages/fr/first-run.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frOptions } from '../../../assets/messages/fr/options.ts';
import { frPopup } from '../../../assets/messages/fr/popup.ts';
import type { Messages, PopupMessages } from '../../../assets/messages/messages.ts';
import type { OptionsMessages } from '../../../assets/messages/options-messages.ts';
import type { BrowserLanguage } from '../harness/types.ts';

/** What the surfaces say in one language. */
export interface Words {
  readonly all: Messages;
  readonly popup: PopupMessages;
  readonly firstRun: FirstRunMessages;
  readonly options: OptionsMessages;
}

export const WORDS: Readonly<Record<BrowserLanguage, Words>> = {
  fr: { all: fr, popup: frPopup, firstRun: frFirstRun, options: frOptions },
  en: { all: en, popup: enPopup, firstRun: enFirstRun, options: enOptions },
};

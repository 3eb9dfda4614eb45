import { chooseLanguage } from './choose-language.ts';
import { enNetworkCheck } from './en/network-check.ts';
import { frNetworkCheck } from './fr/network-check.ts';
import type { NetworkCheckMessages } from './network-check-messages.ts';

/** The words of the network check for a person. */
export function chooseNetworkCheckMessages(languages: readonly string[]): NetworkCheckMessages {
  return { fr: frNetworkCheck, en: enNetworkCheck }[chooseLanguage(languages)];
}

import { chooseLanguage } from '../../assets/messages/choose-language.ts';
import { composeMessages } from '../../assets/messages/compose-messages.ts';
import { enSentences } from '../../assets/messages/en/sentences.ts';
import { frSentences } from '../../assets/messages/fr/sentences.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import { askForTexts } from './ask-for-texts.ts';

/** The catalogue of a document, on its way. */
export interface MessagesReading {
  /** The catalogue; nothing before its texts are there. */
  readonly get: () => Messages | undefined;
  /** Resolves once the texts are there, or could not be had for now. */
  readonly tried: Promise<void>;
}

/**
 * Reads the catalogue of a document, once: the sentences are here, the texts are asked of the background. When these
 * cannot be had, they are asked for again each time the page is next seen.
 *
 * @param onRead called once, when the catalogue is there
 */
export function readMessages(onRead: () => void, signal: AbortSignal): MessagesReading {
  const language = chooseLanguage(navigator.languages);
  let messages: Messages | undefined;
  let isAsking = false;

  async function ask(): Promise<void> {
    if (messages || isAsking) return;
    isAsking = true;
    const texts = await askForTexts(language, signal);
    isAsking = false;
    if (!texts || signal.aborted) return;
    messages = composeMessages(texts, { fr: frSentences, en: enSentences }[language]);
    onRead();
  }

  const onSeen = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onSeen, { signal });
  return { get: () => messages, tried: ask() };
}

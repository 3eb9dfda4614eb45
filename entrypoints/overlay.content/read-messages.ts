import { chooseLanguage } from '../../assets/messages/choose-language.ts';
import { composeMessages } from '../../assets/messages/compose-messages.ts';
import type { Language } from '../../assets/messages/messages.ts';
import type { Knowledge } from '../../components/surface/surface-model.ts';
import { setStyles } from '../../guest/overlay-host.ts';
import { setObstacles } from '../../guest/read-obstacles.ts';
import { createPageFinder, type PageFinder } from '../../pix/page-finder.ts';
import { askForTexts } from './ask-for-texts.ts';

/** The catalogue and the calendars of a document, on their way. */
export interface MessagesReading {
  /**
   * Both, once they are there; asks for them again in another language.
   *
   * @param chosen the language that the user chose in place of the browser's
   */
  readonly get: (chosen?: Language) => Knowledge | undefined;
  /** Finds pages of the catalogue, once it is there: whatever language is asked for next. */
  readonly getPageFinder: () => PageFinder | undefined;
  /** Resolves once they are there, or could not be had for now. */
  readonly tried: Promise<void>;
}

/**
 * Reads the catalogue of the user's language. What could not be had is asked for again each time the page is seen.
 *
 * @param onRead called each time a catalogue is there
 */
export function readMessages(onRead: () => void, signal: AbortSignal): MessagesReading {
  const browsers = chooseLanguage(navigator.languages);
  let wanted = browsers;
  let knowledge: Knowledge | undefined;
  let finder: PageFinder | undefined;
  let isAsking = false;
  const isRead = () => knowledge?.t.language === wanted;

  async function ask(): Promise<void> {
    if (isRead() || isAsking) return;
    isAsking = true;
    const language = wanted;
    const answer = await askForTexts(language, signal);
    isAsking = false;
    if (!answer || signal.aborted) return;
    const { texts, almanac, pages, styles, obstacles } = answer;
    setStyles(styles);
    setObstacles(obstacles);
    finder ??= createPageFinder(pages);
    knowledge = { t: composeMessages(texts), almanac };
    if (isRead()) onRead();
    else await ask();
  }

  const onSeen = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onSeen, { signal });
  const tried = ask();
  return {
    get(chosen = browsers) {
      if (wanted !== chosen) {
        wanted = chosen;
        void ask();
      }
      return isRead() ? knowledge : undefined;
    },
    getPageFinder: () => finder,
    tried,
  };
}

import type { Language } from '../../assets/messages/messages.ts';
import type { TextsRequest } from '../../assets/messages/texts-request.ts';
import { askBackground } from '../../components/surface/ask-background.ts';
import { report } from '../../components/surface/report.ts';
import type { TextsAnswer } from '../../components/surface/texts-answer.ts';

/** Waits before each asking, in ms: a browser that starts may show its pages before it starts our background. */
const WAITS_MS = [0, 500, 1000, 2000, 4000, 8000];

/**
 * Only as much as keeps an answer of another version from breaking what is drawn: our own background sent it, and one that
 * sends the pages, the part that came last, sends the rest.
 */
function isAnswer(answer: unknown, wanted: Language): answer is TextsAnswer {
  const { texts, pages } = (answer ?? {}) as Partial<TextsAnswer>;
  return texts?.language === wanted && Array.isArray(pages);
}

/** Resolves after this long, or once the signal aborts. No timer for no wait: a hidden page's take a second. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/**
 * Asks the background for the texts of a language, again and again for 16 seconds when it cannot be reached or answers
 * something else; longer when it neither answers nor refuses. Gives nothing, and reports the last failure, when it never did; nothing as well once the signal
 * aborts. Never rejects.
 */
export async function askForTexts(language: Language, signal: AbortSignal): Promise<TextsAnswer | undefined> {
  const request: TextsRequest = { type: 'read-texts', language };
  let failure: unknown;
  for (const wait of WAITS_MS) {
    await pause(wait, signal);
    if (signal.aborted) return undefined;
    try {
      const answer = await askBackground(request);
      if (isAnswer(answer, language)) return answer;
      failure = 'The background sent no texts';
    } catch (error) {
      failure = error;
    }
  }
  if (!signal.aborted) report(failure);
  return undefined;
}

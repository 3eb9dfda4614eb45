import { browser } from 'wxt/browser';

/**
 * Hears one kind of message of our own extension until the signal aborts.
 *
 * @param type what its `type` says
 * @param onMessage is given how to answer; `true` as its result keeps the channel open for a later answer, since
 *   browsers do not all take a promise from a listener
 */
export function hearMessage<Answer>(
  type: string,
  onMessage: (sendResponse: (answer: Answer) => void) => unknown,
  signal: AbortSignal,
): void {
  const { onMessage: messages, id } = browser.runtime;
  const hear = (
    message: { readonly type?: unknown } | null | undefined,
    sender: { readonly id?: string | undefined },
    sendResponse: (answer: Answer) => void,
  ) => (message?.type === type && sender.id === id ? onMessage(sendResponse) : undefined);
  messages.addListener(hear);
  signal.addEventListener('abort', () => messages.removeListener(hear));
}

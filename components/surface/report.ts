import { browser } from 'wxt/browser';

/** An error told to the background, the one place where the extension speaks to a console. */
export interface ReportMessage {
  readonly type: 'report';
  readonly text: string;
}

/** The background drops longer ones. */
const MAX_LENGTH = 500;

/**
 * The one sink for errors of a surface. The page's console stays silent: the error's name and message go to the
 * background's console. When even that cannot be reached (the extension was updated), nobody is left to tell.
 */
export function report(error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message: ReportMessage = { type: 'report', text: text.slice(0, MAX_LENGTH) };
  try {
    browser.runtime.sendMessage(message).catch(ignoreUnreachable);
  } catch (unreachable) {
    ignoreUnreachable(unreachable);
  }
}

function ignoreUnreachable(_unreachable: unknown): void {
  // Nothing is left to do: the sink itself is gone with the extension's old version.
}

import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';

declare const browser: WebExtension;

/** A message that something of the extension sent to its background, as its own pages hear it too. */
export interface Heard {
  readonly type?: string;
  readonly page?: string;
  readonly path?: string;
  readonly isSettled?: boolean;
  readonly events?: readonly string[];
  readonly observed?: Readonly<Record<string, unknown>>;
}

/**
 * Writes down every message that content scripts send: `runtime.sendMessage` reaches all of the extension's pages, the
 * tests' own hidden page among them, which answers none.
 */
export function listen(extension: ExtensionBrowser): Promise<void> {
  return extension.extensionEval(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    browser.runtime.onMessage.addListener((message: unknown) => {
      heard.push(message);
      return undefined;
    });
  });
}

/** The messages heard so far. */
export function listHeard(extension: ExtensionBrowser): Promise<Heard[]> {
  return extension.extensionEval(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

/** Whether a page was read, settled or not, since so many messages. */
export function wasRead(
  extension: ExtensionBrowser,
  page: string,
  { since = 0, isSettled = false, path = '' } = {},
): Promise<boolean> {
  return extension.extensionEval(
    (wanted, from, settled, at) =>
      (globalThis as unknown as { heard: Heard[] }).heard
        .slice(from)
        .some(
          (each) =>
            each.type === 'observe' &&
            each.page === wanted &&
            (!settled || each.isSettled === true) &&
            (at === '' || each.path === at),
        ),
    page,
    since,
    isSettled,
    path,
  );
}

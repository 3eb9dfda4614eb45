import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';

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

/**
 * Gives what waits until a page that is opened, or gone to, from now on was read as it stands: what a press brings up
 * before that is not known from what the page had when it came. First read is what the page before it had left there.
 *
 * @param path of the address, as in `/campagnes/4101`
 */
export async function hearNextRead(
  extension: ExtensionBrowser,
  path: string,
): Promise<() => Promise<unknown>> {
  const isListening = await extension.extensionEval(() => 'heard' in globalThis);
  if (!isListening) await listen(extension);
  const { length: since } = await listHeard(extension);
  const isRead = async () =>
    (await listHeard(extension))
      .slice(since)
      .some(({ type, path: at, isSettled }) => type === 'observe' && at === path && isSettled);
  return () => waitFor(isRead, { what: `${path} to be read as it stands` });
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

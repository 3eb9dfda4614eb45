import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi connection under puppeteer's Firefox browser, which its types keep to themselves. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'log.entryAdded', listener: (entry: LogEntry) => void): void;
  on(event: 'script.message', listener: (message: ChannelMessage) => void): void;
  emit(event: 'browsingContext.contextCreated' | 'browsingContext.contextDestroyed', tab: FirefoxTab): void;
}

/** A tab, as `browsingContext.getTree` and the events of its life tell it. */
export interface FirefoxTab {
  readonly context: string;
  readonly parent?: string | null;
}

interface LogEntry {
  level: string;
  text: string | null;
  stackTrace?: { callFrames: { url: string }[] };
}

interface ChannelMessage {
  channel: string;
  data: { value?: string };
}

/** The connection of a running Firefox. */
export function connectionOf(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (!connection) throw new Error('This version of puppeteer-core hides its BiDi connection.');
  return connection;
}

async function findBrowserWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window of its own.');
  return window.context;
}

/** A text, or a BiDi channel that the function may write to. */
type Argument = string | { readonly channel: string };

/**
 * Runs a function, given as its source text, in Firefox's own scope, and gives the number or text that it gives.
 *
 * @throws when Firefox refuses it or the function throws
 */
export async function callInFirefox(
  browser: Browser,
  functionDeclaration: string,
  given: readonly Argument[],
): Promise<unknown> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    target: { context: await findBrowserWindow(connection) },
    awaitPromise: true,
    arguments: given.map((each) =>
      typeof each === 'string' ? { type: 'string', value: each } : { type: 'channel', value: each },
    ),
  });
  const { type, result: value } = result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox refused a function: ${JSON.stringify(result)}`);
  return value?.value;
}

import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { isNetworkUrl } from './started-browser';
import type { BrowserRecords, RequestRecord } from './types';

type TargetInfo = Protocol.Target.TargetInfo;

const autoAttach: Protocol.Target.SetAutoAttachRequest = {
  autoAttach: true,
  // Each page and worker waits until its records are on: nothing it does is missed.
  waitForDebuggerOnStart: true,
  flatten: true,
};

/** Pages and every kind of worker, from the browser's own session. */
const topFilter: Protocol.Target.TargetFilter = [
  { type: 'browser', exclude: true },
  { type: 'tab', exclude: true },
  {},
];

/** Frames and dedicated workers, from a page's session: shared workers are already seen from the top. */
const nestedFilter: Protocol.Target.TargetFilter = [
  { type: 'service_worker', exclude: true },
  { type: 'shared_worker', exclude: true },
  {},
];

/**
 * Writes down every request and console error of the browser: pages, frames, content scripts, workers and
 * service workers, those of the extension included.
 */
export async function recordChromium(browser: Browser, records: BrowserRecords): Promise<void> {
  const root = await browser.target().createCDPSession();
  await attachBelow(root, records, topFilter);
}

async function attachBelow(
  session: CDPSession,
  records: BrowserRecords,
  filter: Protocol.Target.TargetFilter,
): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const child = session.connection()?.session(sessionId);
    if (child) void recordTarget(child, targetInfo, records);
  });
  await session.send('Target.setAutoAttach', { ...autoAttach, filter });
}

/** Commands a target does not know (a worker has no Log) or that outlive it are let go. */
async function recordTarget(
  session: CDPSession,
  { type, url }: TargetInfo,
  records: BrowserRecords,
): Promise<void> {
  const isOwnPage = url.startsWith('chrome:') || url.startsWith('devtools:');
  if (!isOwnPage) {
    recordRequests(session, records);
    recordErrors(session, `${type} ${url}`, records);
  }
  // Sent in one go: the target handles them in order, and runs only after the last.
  const commands: Promise<unknown>[] = isOwnPage
    ? []
    : [
        session.send('Network.enable'),
        session.send('Runtime.enable'),
        session.send('Log.enable'),
        session.send('Debugger.enable'),
        // Images are fetched after the script that made them: the asynchronous stack tells whose it was.
        session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 8 }),
        attachBelow(session, records, nestedFilter),
      ];
  commands.push(session.send('Runtime.runIfWaitingForDebugger'));
  await Promise.allSettled(commands);
}

function recordRequests(session: CDPSession, { requests }: BrowserRecords): void {
  const record = (url: string, initiator?: Protocol.Network.Initiator, documentUrl = '') => {
    if (isNetworkUrl(url)) requests.push(describeRequest(url, initiator, documentUrl));
  };
  session.on('Network.requestWillBeSent', (event) =>
    record(event.request.url, event.initiator, event.documentURL),
  );
  session.on('Network.webSocketCreated', (event) => record(event.url, event.initiator));
  session.on('Network.webTransportCreated', (event) => record(event.url, event.initiator));
}

/** The extension asked if the document is its own or one of its scripts is on the stack. */
function describeRequest(
  url: string,
  initiator: Protocol.Network.Initiator | undefined,
  documentUrl: string,
): RequestRecord {
  const scripts = [...stackUrls(initiator?.stack), initiator?.url ?? '', documentUrl];
  const ours = scripts.find((script) => script.startsWith('chrome-extension:'));
  const asker = ours ?? scripts.find((script) => script !== '' && script !== url);
  return { url, from: ours ? 'extension' : 'page', ...(asker ? { initiator: asker } : {}) };
}

function stackUrls(stack: Protocol.Runtime.StackTrace | undefined): string[] {
  if (!stack) return [];
  return [...stack.callFrames.map((frame) => frame.url), ...stackUrls(stack.parent)];
}

function recordErrors(session: CDPSession, where: string, { consoleErrors }: BrowserRecords): void {
  session.on('Debugger.paused', () => void session.send('Debugger.resume').catch(() => undefined));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    // A thrown value that is no Error has no description.
    const thrown = exception?.description ?? [text, exception?.value ?? ''].join(' ').trim();
    consoleErrors.push(`${thrown} (${url ?? where})`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    const words = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
    consoleErrors.push(`${words} (${stackTrace?.callFrames[0]?.url ?? where})`);
  });
  session.on('Log.entryAdded', ({ entry: { level, source, text, url } }) => {
    // A failed answer from the server is the page's business; Firefox does not log it either.
    if (level === 'error' && source !== 'network') consoleErrors.push(`${text} (${url ?? where})`);
  });
}

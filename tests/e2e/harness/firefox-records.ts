import type { Browser } from 'puppeteer-core';
import { callInFirefox, connectionOf } from './firefox-chrome';
import { parentFunction } from './firefox-watch';
import { isNetworkUrl } from './started-browser';
import type { BrowserRecords, RequestRecord } from './types';

interface RequestEvent {
  kind: 'request';
  url: string;
  channel: string;
  addon: string;
  origin: string;
  isSystem: boolean;
  isDocument: boolean;
}

type WatchEvent =
  | RequestEvent
  | { kind: 'stack'; channel: string; script: string }
  | { kind: 'error'; text: string; script: string };

const channelName = 'harness';

/**
 * Writes down every request of the browser and the console errors of its pages and of the extension's background.
 * BiDi shows neither the background nor who made a request, so a watcher runs in Firefox's own scope.
 */
export async function recordFirefox(
  browser: Browser,
  addonId: string,
  records: BrowserRecords,
): Promise<void> {
  const connection = connectionOf(browser);
  const handle = createEventHandler(addonId, records);
  connection.on('script.message', ({ channel, data }) => {
    if (channel === channelName && data.value) handle(JSON.parse(data.value) as WatchEvent);
  });
  connection.on('log.entryAdded', ({ level, text, stackTrace }) => {
    if (level === 'error') addError(records, text ?? '', stackTrace?.callFrames[0]?.url);
  });
  await callInFirefox(browser, parentFunction, [{ channel: channelName }]);
}

/** A stack event may come before or after the request it belongs to. */
function createEventHandler(addonId: string, records: BrowserRecords): (event: WatchEvent) => void {
  const scripts = new Map<string, string>();
  const seen = new Map<string, RequestRecord>();
  return (event) => {
    if (event.kind === 'error') return addError(records, event.text, event.script);
    if (event.kind === 'stack') {
      scripts.set(event.channel, event.script);
      const record = seen.get(event.channel);
      if (record) Object.assign(record, { from: 'extension', initiator: event.script });
      return;
    }
    if (!isNetworkUrl(event.url)) return;
    const record = describeRequest(event, addonId, scripts.get(event.channel));
    seen.set(event.channel, record);
    records.requests.push(record);
  };
}

function describeRequest(
  { url, addon, origin, isSystem, isDocument }: RequestEvent,
  addonId: string,
  script: string | undefined,
): RequestRecord {
  // A page opened in a tab of its own (tabs.create) is the page's load, whoever opened the tab.
  if (isDocument && addon === addonId) return { url, from: 'page', initiator: origin };
  if (script !== undefined || addon === addonId) {
    return { url, from: 'extension', initiator: script ?? origin };
  }
  // A navigation asked by the test or by the address bar is the system's, yet it is the page that loads.
  if (isSystem) return { url, from: isDocument ? 'page' : 'browser' };
  return { url, from: 'page', initiator: origin };
}

function addError({ consoleErrors }: BrowserRecords, text: string, script: string | undefined): void {
  consoleErrors.push(script ? `${text} (${script})` : text);
}

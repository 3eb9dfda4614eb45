import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { findHost, HOST_PATTERNS } from '../../pix/hosts.ts';
import { askBrowser } from '../surface/ask-browser.ts';
import { PANEL_PORT, type PanelRequest, type ShownPage } from './shown-page.ts';

/** What is before the user beside the panel. */
export interface BesidePanel {
  /** The tab is one of Pix's. */
  readonly isPix: boolean;
  /** Which of its applications. */
  readonly app?: 'orga' | 'certif' | undefined;
  /** What its script tells; nothing before it has, and where the extension has nothing to show. */
  readonly page?: ShownPage | undefined;
  /** The id of the tab, if there is one. */
  readonly tab?: number | undefined;
}

interface PagesContext {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
}

/** The pages of the window that the panel stands in. */
export interface FollowedPages {
  readonly get: () => BesidePanel;
  /** Has the script of the active tab do something. */
  readonly ask: (request: PanelRequest) => void;
}

/**
 * Follows the Pix tabs of the panel's own window: a port to each, which also tells its script that the panel is open. A
 * script that starts asks the background for its texts: that is heard here too, and answered by a port before it has
 * drawn anything.
 */
export function followPages({ onChange, report }: PagesContext): FollowedPages {
  const ports = new Map<number, Runtime.Port>();
  const pages = new Map<number, ShownPage>();
  let windowId: number | undefined;
  let active: Tabs.Tab | undefined;

  function connect(tabId: number): void {
    if (ports.has(tabId)) return;
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
    ports.set(tabId, port);
    port.onMessage.addListener((message: unknown) => {
      if (message) pages.set(tabId, message as ShownPage);
      else pages.delete(tabId);
      onChange();
    });
    // No script of ours there, or none any more: the next one makes itself heard.
    port.onDisconnect.addListener(() => {
      // Chromium complains of what nobody reads.
      void browser.runtime.lastError;
      ports.delete(tabId);
      if (pages.delete(tabId)) onChange();
    });
  }

  async function look(): Promise<void> {
    windowId ??= (await askBrowser(browser.windows.getCurrent())).id;
    if (windowId === undefined) return;
    const tabs = await askBrowser(browser.tabs.query({ windowId, url: HOST_PATTERNS }));
    for (const { id, discarded } of tabs) if (id !== undefined && !discarded) connect(id);
    [active] = await askBrowser(browser.tabs.query({ windowId, active: true }));
    onChange();
  }

  const lookAgain = () => void look().catch(report);
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onAttached.addListener(lookAgain);
  browser.tabs.onUpdated.addListener((_id, { url, status }) => {
    if (url !== undefined || status === 'complete') lookAgain();
  });
  browser.runtime.onMessage.addListener((_message: unknown, { tab }: Runtime.MessageSender) => {
    if (tab?.id !== undefined && tab.windowId === windowId) connect(tab.id);
    return undefined;
  });
  lookAgain();

  return {
    get: () => {
      const host = active?.url === undefined ? undefined : findHost(new URL(active.url));
      return {
        isPix: host !== undefined,
        app: host?.app,
        page: active?.id === undefined ? undefined : pages.get(active.id),
        tab: active?.id,
      };
    },
    ask(request) {
      if (active?.id !== undefined) ports.get(active.id)?.postMessage(request);
    },
  };
}

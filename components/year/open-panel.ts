import browser from 'webextension-polyfill';

/** What Chromium and Edge have for it, which the types of the polyfill do not know. */
interface SidePanel {
  readonly open: (options: { windowId: number }) => Promise<void>;
}

const getSidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Whether this browser can show a page beside those of a window at all: Firefox for Android cannot. */
export function hasPanel(): boolean {
  return getSidePanel() !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens the panel of a window. Called at once in a gesture of the user: both browsers refuse it else, and Firefox also when the
 * gesture was on a page of a site.
 *
 * @throws what the browser says when it refuses
 */
export function openPanel(windowId: number): Promise<void> {
  const sidePanel = getSidePanel();
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

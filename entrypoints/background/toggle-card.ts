import browser from 'webextension-polyfill';
import { findHost } from '../../pix/hosts.ts';
import { TOGGLE_CARD } from '../../pix/toggle-card-request.ts';

/** The command of the manifest that opens and closes the card. */
export const TOGGLE_COMMAND = TOGGLE_CARD;

/** Opens or closes the card of the tab before the user; does nothing on a page that is none of Pix's. */
export async function toggleCard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url || !findHost(new URL(tab.url))) return;
  await browser.tabs.sendMessage(tab.id, { type: TOGGLE_CARD });
}

/** The keys that the user's browser has for it, as it writes them; empty when there are none. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === TOGGLE_COMMAND)?.shortcut ?? '';
}

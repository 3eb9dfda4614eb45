import browser from 'webextension-polyfill';
import { openPanel } from '../../components/year/open-panel.ts';
import { OPEN_PANEL } from '../../pix/toggle-card-request.ts';

/**
 * Opens the panel beside a page, on a press there; gives nothing to say then. Firefox refuses it from a page: the keys of the
 * command are the answer, for the card to say what to press; `-` where there are none.
 */
export async function openPanelFor(tab: { readonly windowId?: number } | undefined): Promise<string> {
  if (tab?.windowId === undefined) return '';
  try {
    await openPanel(tab.windowId);
    return '';
  } catch {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === OPEN_PANEL)?.shortcut || '-';
  }
}

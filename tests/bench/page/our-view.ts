import type { Browser } from 'webextension-polyfill';
import { OVERLAY_VIEW_KEY } from '../../../storage/keys.ts';
import { formatOverlayView, type OverlayView } from '../../../storage/surface/overlay-view-item.ts';
import type { Contender } from './contender.ts';

/** In the function given to extensionEval only. */
declare const browser: Browser;

/** Leaves our overlay as a user would, for the pages to come: the pill, or the card. The others have one view only. */
export async function showView({ subject, browser: running }: Contender, view: OverlayView): Promise<void> {
  if (subject !== 'ours') return;
  const items = { [OVERLAY_VIEW_KEY]: formatOverlayView(view) };
  await running.extensionEval((given) => browser.storage.local.set(given), items);
}

import { browser } from 'wxt/browser';
import type { OwnPageRequest } from '../../pix/own-page-request.ts';
import { report } from './report.ts';

/** Has the background open the year or the settings in a tab. */
export function openOwnPage(page: OwnPageRequest['page']): void {
  const request: OwnPageRequest = { type: 'open-own-page', page };
  browser.runtime.sendMessage(request).catch(report);
}

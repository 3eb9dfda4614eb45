import { readInstant } from '../../../checklist/clock.ts';
import { readBrowser } from '../../../checklist/network-check/browsers.ts';
import type { NetworkReport } from '../../../checklist/network-check/report.ts';

/** What this computer says of itself at this moment: no server is there to compare its clock with. */
export function readComputer(): Pick<NetworkReport, 'at' | 'browser' | 'screen' | 'timeZone'> {
  return {
    at: readInstant(),
    browser: readBrowser(navigator.userAgent),
    screen: { width: screen.width, height: screen.height },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

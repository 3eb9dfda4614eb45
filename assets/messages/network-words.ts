import type { BrowserName, BrowserSeen, BrowserVerdict } from '../../checklist/network-check/browsers.ts';
import type { HostRole, PixHostName } from '../../checklist/network-check/hosts.ts';
import type { Outcome } from '../../checklist/network-check/schedule.ts';

/** Words of the network check that our page and the file that it saves have alike. */
export interface NetworkWords {
  readonly roles: Readonly<Record<HostRole, string>>;
  /** What each of Pix's hosts is for. */
  readonly purposes: Readonly<Record<PixHostName, string>>;
  readonly siteColumn: string;
  readonly purposeColumn: string;
  /** What stands in the place of the purpose for a host that the user added. */
  readonly ownPurpose: string;
  readonly triedAs: (address: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly outcomeHelp: Readonly<Record<Outcome, string>>;
  readonly browser: (seen: BrowserSeen) => string;
  readonly browserNames: Readonly<Record<BrowserName, string>>;
  readonly browserVerdicts: Readonly<Record<BrowserVerdict, string>>;
  readonly screen: (width: number, height: number) => string;
  readonly computerLabel: string;
  readonly roomLabel: string;
  readonly observationLabel: string;
}

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
  /** Over a list of so many sites. */
  readonly outcomeTitle: (outcome: Outcome, count: number) => string;
  readonly outcomeHelp: Readonly<Record<Outcome, string>>;
  readonly browser: (seen: BrowserSeen) => string;
  readonly browserNames: Readonly<Record<BrowserName, string>>;
  /** With the version that the browser was compared with. */
  readonly browserVerdict: (verdict: BrowserVerdict, limit: number) => string;
  readonly screen: (width: number, height: number) => string;
  /** A room as a heading: "Salle B12", but "CDI". */
  readonly room: (room: string) => string;
  readonly computerLabel: string;
  readonly roomLabel: string;
  readonly observationLabel: string;
}

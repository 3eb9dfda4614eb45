import type { YearKnowledge } from '../../checklist/own-calendar.ts';
import type { UaiFault } from '../../checklist/uai.ts';

/** The words of the first run, of the popup alone. */
export interface FirstRunMessages {
  readonly questionOf: (question: number, total: number) => string;
  /** What it does, what it reads, and that nothing leaves the browser. */
  readonly welcome: string;
  readonly later: string;
  readonly skipAll: string;
  readonly skip: string;
  readonly back: string;
  readonly goOn: string;
  readonly finish: string;

  readonly academieHeading: string;
  readonly academieWhy: string;
  readonly academieLabel: string;
  readonly academieNone: string;
  /** What an académie that is none of the list is called. */
  readonly academieOther: string;
  readonly academieSouthern: string;
  readonly academieFromUai: string;
  /** Said where it is not asked, since an organisation has set it. */
  readonly academieManaged: (academie: string) => string;
  readonly zoneOf: (zone: string) => string;
  /** Of an académie or a territory with a calendar of its own. */
  readonly ownCalendar: Readonly<Record<YearKnowledge, string>>;
  readonly zoneByDefault: string;

  readonly establishmentHeading: string;
  readonly establishmentSeen: string;
  readonly establishmentsSeen: string;
  readonly establishmentIsIt: string;
  readonly establishmentOther: string;
  readonly establishmentByItself: string;
  readonly nameLabel: string;
  readonly nameFaults: Readonly<Record<'name' | 'long-name', string>>;
  readonly uaiLabel: string;
  readonly uaiExample: string;
  readonly uaiFaults: Readonly<Record<UaiFault, string>>;

  readonly pastHeading: string;
  readonly pastWhy: string;
  readonly before: (day: string) => string;
  readonly tickAll: string;
  readonly untickAll: string;
}

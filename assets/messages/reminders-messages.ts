import type { DigestWeekday } from '../../checklist/reminders/settings.ts';

/** How many steps are late, soon and open. */
export interface OwedCount {
  readonly late: number;
  readonly soon: number;
  readonly open: number;
}

/** What a notification says. */
interface ToldMessages {
  /** "2 étapes en retard, 3 bientôt". */
  readonly digestTitle: (count: OwedCount) => string;
  /** Of one step whose last day is near; `when` is a day, today or tomorrow. */
  readonly eveTitle: (count: number, when: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly more: (count: number) => string;
}

/** What the options say. */
interface ChoiceMessages {
  readonly intro: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly askedNext: string;
  readonly isOn: string;
  readonly refused: string;
  /** Allowed once, and no more. */
  readonly takenAway: string;
  readonly allow: string;
  readonly newer: string;
  readonly failed: string;
  readonly digest: string;
  readonly digestDay: string;
  readonly weekdays: Readonly<Record<DigestWeekday, string>>;
  readonly digestHint: string;
  readonly eve: string;
  readonly eveHint: string;
  readonly time: string;
  readonly calm: string;
  readonly calmFrom: string;
  readonly calmTo: string;
  readonly calmHint: string;
  readonly timeFault: string;
  /** The hour chosen is a calm one: when reminders come instead. */
  readonly heldBack: (time: string, until: string) => string;
  readonly nothingChosen: string;
  readonly whenTold: string;
  /** Several are kept: which one reminders are about. */
  readonly oneOfSeveral: (shown: string) => string;
  /** Some holidays are unknown. */
  readonly unknownHolidays: string;
  readonly southern: string;
}

/** The words of reminders. */
export interface RemindersMessages extends ToldMessages, ChoiceMessages {
  /** The offer in the popup. */
  readonly offer: string;
  readonly choose: string;
  readonly decline: string;
}

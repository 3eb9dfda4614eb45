/** The words of the round of what is left in Pix Certif, in one language. */
export interface RoundMessages {
  readonly heading: string;
  /** The same, folded, with how many sessions there is something to do about. */
  readonly folded: (count: number) => string;
  /** `when`: "aujourd'hui", "demain", "dans n jours". */
  readonly closes: (when: string, day: string) => string;
  readonly closed: (day: string) => string;
  readonly toFinalise: (count: number) => string;
  readonly undated: string;
  /** If it began at its hour. */
  readonly expired: (day: string, time: string) => string;
  readonly empty: (count: number) => string;
  readonly toDelete: string;
  readonly toFill: string;
  /** How many candidates they have was not seen. */
  readonly unknown: (count: number) => string;
  readonly openToSee: string;
  readonly nothingLeft: (seen: number, day: string) => string;
  readonly nothingSeen: string;
  /** Where all this is known from. */
  readonly fromPages: string;
  readonly openList: string;
}

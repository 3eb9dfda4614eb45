/** The words of the round of what is left in Pix Certif, in one language. */
export interface RoundMessages {
  readonly heading: string;
  /** The same, folded, with how many sessions there is something to do about. */
  readonly folded: (count: number) => string;
  /** `when`: "aujourd'hui", "demain", "dans n jours". */
  readonly closes: (when: string, day: string) => string;
  /** `day`: the first one on which it was closed. */
  readonly closed: (day: string) => string;
  readonly toFinalise: (count: number) => string;
  readonly undated: string;
  /** If it began at its hour. */
  readonly expired: (day: string, time: string) => string;
  readonly empty: (count: number) => string;
  readonly toDelete: string;
  readonly toFill: string;
  /** How many candidates they have was not seen, or whether they are finalised. */
  readonly unknown: (count: number) => string;
  readonly openToSee: string;
  /** It has candidates, and whether it is finalised was not seen. */
  readonly openToFinalise: string;
  readonly nothingLeft: (seen: number, day: string) => string;
  readonly nothingSeen: string;
  /** Where all this is known from. */
  readonly fromPages: string;
  readonly openList: string;
}

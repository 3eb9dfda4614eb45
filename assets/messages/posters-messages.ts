import type { PosterFormat } from '../../checklist/posters/formats.ts';

/** The words of the posters, and of the page that makes them. */
export interface PostersMessages {
  readonly intro: string;
  /** Where no code was seen yet, and where to go. */
  readonly noCampaign: string;
  readonly openCampaigns: string;

  readonly campaigns: string;
  readonly campaign: (code: string, number: string | undefined) => string;
  readonly createdOn: (day: string) => string;
  readonly heading: string;
  readonly headingOf: (code: string) => string;
  readonly headingHint: string;
  readonly otherCode: string;
  readonly addCode: string;
  readonly codeHint: string;
  readonly codeFault: string;
  readonly codeThere: (code: string) => string;

  readonly format: string;
  readonly formats: Readonly<Record<PosterFormat, string>>;
  readonly lastDay: string;
  readonly lastDayHint: string;
  /** In its place where the day is over. */
  readonly lastDayPast: string;
  readonly isByEnt: string;

  readonly print: string;
  /** How many sheets of paper come out of the printer. */
  readonly pages: (count: number) => string;
  readonly printHint: string;
  readonly nothingChosen: string;
  readonly preview: string;

  /** On the poster, to pupils. */
  readonly title: string;
  readonly codeLabel: string;
  readonly signs: (letters: number, digits: number) => string;
  readonly stepsHeading: string;
  readonly steps: (isByEnt: boolean, place: string) => readonly string[];
  /** Above the QR code, which leads past the ENT to who has not signed in by it. */
  readonly scan: (isByEnt: boolean) => string;
  readonly qrName: (address: string) => string;
  readonly until: (day: string) => string;
}

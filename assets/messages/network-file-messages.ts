import type { NetworkWords } from './network-words.ts';

/** The words of the file that tries hosts: it carries both languages with it. */
export interface NetworkFileMessages extends NetworkWords {
  readonly title: string;
  readonly madeOn: (day: string) => string;
  readonly outdated: string;
  /** To the other language, in that language. */
  readonly otherLanguage: string;
  readonly beforeHeading: string;
  readonly whatItDoes: (hosts: number, seconds: number) => string;
  readonly whatItSends: string;
  readonly whenItStarts: string;
  readonly noHosts: string;
  readonly damaged: string;
  readonly listOf: (hosts: number) => string;
  readonly namesHint: string;
  readonly start: string;
  readonly again: string;
  readonly running: (done: number, total: number) => string;
  readonly summary: (troubles: number, total: number) => string;
  readonly noneAnswers: string;
  readonly resultsHeading: string;
  readonly resultColumn: string;
  readonly seconds: (seconds: string) => string;
  readonly meaningHeading: string;
  readonly computerHeading: string;
  readonly browserLabel: string;
  readonly screenLabel: string;
  readonly screenHint: string;
  readonly clockLabel: string;
  readonly clockHint: string;
  readonly zoneLabel: string;
  readonly companionHeading: string;
  readonly companionText: string;
  readonly companionCheck: string;
  readonly companionInstall: Readonly<Record<'chrome' | 'firefox', string>>;
  readonly reportHeading: string;
  readonly print: string;
  readonly copy: string;
  readonly mail: string;
  readonly save: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly tooLong: string;
  readonly mailOpened: string;
  readonly saved: string;
  readonly textLabel: string;
  /** What the text is about, for whoever is sent it. */
  readonly textIntro: string;
  readonly nothingKept: string;
  readonly mailSubject: (room: string) => string;
  readonly labelled: (label: string, value: string) => string;
  readonly counted: (label: string, count: number, names: string) => string;
  readonly fileName: string;
}

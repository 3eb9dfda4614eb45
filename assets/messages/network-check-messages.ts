import type { HostSource } from '../../checklist/network-check/hosts.ts';
import type { HostFault } from '../../checklist/network-check/read-host.ts';
import type { ReportFault } from '../../checklist/network-check/read-report.ts';
import type { NetworkWords } from './network-words.ts';

/** The words of the network check's part of the tools' page. */
export interface NetworkCheckMessages extends NetworkWords {
  readonly intro: string;
  readonly save: string;
  readonly saved: (hosts: number) => string;
  readonly saveFailed: string;
  readonly fileName: string;
  readonly whatItDoes: readonly string[];
  readonly hostsHeading: string;
  readonly hostsIntro: string;
  readonly hostsShown: (hosts: number) => string;
  readonly sourceColumn: string;
  readonly sources: (source: HostSource, day: string) => string;
  readonly outdated: string;
  readonly outdatedMark: string;
  readonly ownHeading: string;
  readonly ownIntro: string;
  readonly addLabel: string;
  readonly addHint: string;
  readonly add: string;
  readonly hostFaults: Readonly<Record<HostFault | 'already' | 'too-many', string>>;
  readonly added: (name: string) => string;
  readonly addedAs: (name: string, address: string) => string;
  readonly removed: (name: string) => string;
  readonly removeColumn: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly notKept: string;
  readonly newer: string;
  readonly pickList: string;
  readonly pickListHint: string;
  readonly listFaults: Readonly<Record<'too-big' | 'unreadable' | 'empty' | 'no-host', string>>;
  readonly foundHeading: string;
  readonly foundKnown: (count: number) => string;
  readonly foundLeftOut: (count: number) => string;
  readonly addFound: (count: number) => string;
  readonly cancel: string;
  /** How many were added, and whether the list is full now. */
  readonly addedMany: (count: number, isFull: boolean) => string;
  /** Only the beginning of the file was read. */
  readonly foundCut: string;
  readonly reportsHeading: string;
  readonly reportsIntro: string;
  readonly reportsKept: string;
  readonly pickReports: string;
  readonly reportFaults: Readonly<Record<ReportFault | 'too-big', string>>;
  readonly ofFile: (file: string, sentence: string) => string;
  readonly reportsRead: (count: number) => string;
  readonly noRoom: string;
  readonly noName: string;
  /** Of so many computers, how many have sites in trouble, and on how many nothing was tried. */
  readonly roomSummary: (computers: number, troubled: number, untried: number) => string;
  readonly nothingTried: string;
  readonly roomTrouble: (host: string, computers: number, total: number) => string;
  readonly dateColumn: string;
  readonly browserColumn: string;
  readonly answersColumn: string;
  readonly troubleColumn: string;
  readonly noTrouble: string;
  readonly trouble: (host: string, outcome: string) => string;
  readonly answersOf: (answers: number, total: number) => string;
  readonly clockWrong: string;
  readonly printRooms: string;
  readonly clearReports: string;
  readonly reportsCleared: string;
  readonly undoClear: string;
}

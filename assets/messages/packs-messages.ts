import type { YearNewsId } from '../../checklist/news/list-news.ts';
import type { PackDateName, PackDates } from '../../checklist/packs/pack.ts';
import type { PackFaultId } from '../../checklist/packs/read-pack.ts';

/** What is said of a fault: by the field that it is in, and by what it is about (a length, a word, a list). */
type FaultSentence = (field: string, about: string) => string;

/** What is said of what is wrong with the file of a pack. */
export interface PackFaultMessages {
  readonly packFaults: Readonly<Record<PackFaultId, FaultSentence>>;
  readonly atLine: (line: number, sentence: string) => string;
}

/** Some steps by their titles, with their deadlines, and how many there are in all. */
export interface NamedSteps {
  readonly named: readonly string[];
  readonly count: number;
}

type Certainty = PackDates['certainty'];

/** The words of packs: in the options, and in the card of what is new. */
export interface PacksMessages extends PackFaultMessages {
  readonly intro: string;
  readonly origins: Readonly<Record<'bundled' | 'file' | 'managed', string>>;
  readonly byline: (author: string, version: number, day: string) => string;
  /** Said of one that fits this establishment. */
  readonly fits: string;
  readonly add: string;
  readonly remove: string;
  readonly drop: string;
  /** A button together with the pack that it is about. */
  readonly about: (label: string, pack: string) => string;
  readonly isOn: string;
  readonly managed: string;
  /** Above what is wrong with the pack that an organisation gives. */
  readonly managedRefused: string;
  /** Of a pack that an organisation turns on, and that this version does not have. */
  readonly managedUnknown: (id: string) => string;
  /** Beside a setting that cannot be changed here. */
  readonly managedSetting: string;
  readonly contents: string;
  readonly addedSteps: string;
  readonly changedSteps: string;
  readonly dates: string;
  readonly dateOf: (name: PackDateName, from: string, to: string | undefined, certainty: Certainty) => string;
  /** Whose word a thing is. */
  readonly source: (text: string, read: string | undefined) => string;
  /** Beside a date: what another pack says, which does not hold. */
  readonly replaced: (dates: string, pack: string) => string;
  /** What holds in the place of this pack's date. */
  readonly replacedBy: (pack: string) => string;
  readonly hosts: (hosts: readonly string[]) => string;
  readonly groupSize: (size: number) => string;
  /** Beside the group size, where a pack's counts. */
  readonly groupSizeOf: (pack: string) => string;
  /** The first or the last day of one of the sixteen, as a pack has it. */
  readonly dayOf: (name: 'opens' | 'due', day: string) => string;
  /** What a pack says in the place of a text of one of the sixteen, or after it. */
  readonly textOf: (name: 'what' | 'why' | 'when' | 'where' | 'more', text: string) => string;
  readonly dueBy: (title: string, day: string) => string;

  readonly pickFile: string;
  readonly pickHint: string;
  readonly previewHeading: (pack: string) => string;
  readonly replaces: (version: number) => string;
  readonly cancel: string;
  readonly wrongHeading: (count: number) => string;
  readonly isBundled: string;
  /** Of a file with the id of a pack that an organisation gives. */
  readonly isManaged: string;
  readonly notText: string;
  readonly notKept: string;
  readonly added: (pack: string) => string;
  readonly removed: (pack: string) => string;
  readonly dropped: (pack: string) => string;
  /** Ticks and notes under the steps of a pack that is not on. */
  readonly kept: (count: number) => string;
  readonly missing: (id: string, version: number) => string;
  /** Of a pack that another computer has in a newer version. */
  readonly outdated: (pack: string, there: number, here: number) => string;
  readonly openTabs: string;

  /** The card of what is new. */
  readonly newsHeading: (schoolYear: string) => string;
  readonly newsSeen: string;
  readonly openPacks: string;
  readonly yearNews: Readonly<Record<YearNewsId, string>>;
  readonly dateNews: (dates: string, source: string) => string;
  /** `byline`: whose it is, and since when. */
  readonly packNews: (pack: string, byline: string, added: NamedSteps, changed: NamedSteps) => string;
}

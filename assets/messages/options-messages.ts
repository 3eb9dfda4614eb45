import type { Zone } from '../../checklist/calendar.ts';
import type { NudgeId } from '../../checklist/nudges/nudge-ids.ts';
import type { YearKnowledge } from '../../checklist/own-calendar.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { DateSource, HolidayName, YearDateName } from '../../checklist/year-calendar.ts';

/** What a chosen file, or an undo, came to. */
type FileOutcome =
  | 'not-text'
  | 'not-json'
  | 'key-twice'
  | 'not-ours'
  | 'newer'
  | 'too-big'
  | 'too-many-schools'
  | 'no-room'
  | 'empty'
  | 'unreadable'
  | 'refused'
  | 'needs-update'
  | 'imported'
  | 'noted'
  | 'nothing-new'
  | 'undone'
  | 'nothing-to-undo'
  | 'exported'
  | 'exported-in-part';

/** The sections of the options, by the ids of their headings. */
export type OptionsSection =
  | 'academie'
  | 'dates'
  | 'groups'
  | 'packs'
  | 'nudges'
  | 'reminders'
  | 'display'
  | 'device'
  | 'data'
  | 'about';

/** What is said of the data: the file, erasing, what is kept. */
interface DataMessages {
  readonly dataIntro: string;
  readonly exportData: string;
  readonly importData: string;
  readonly previewHeading: (day: string | undefined) => string;
  readonly importTicks: (count: number) => string;
  readonly importSetBack: (count: number) => string;
  readonly importNotes: (count: number) => string;
  /** Steps of the user's own. */
  readonly importOwn: (count: number) => string;
  readonly importOthers: (count: number) => string;
  readonly importSettings: (count: number) => string;
  readonly importInAll: (counts: string) => string;
  readonly importScope: (establishment: string, schoolYear: string) => string;
  readonly importNothing: string;
  readonly importDropped: (count: number) => string;
  readonly importUntouched: string;
  readonly confirmImport: string;
  readonly cancelImport: string;
  readonly closePreview: string;
  readonly importedOn: (day: string) => string;
  readonly undoImport: string;
  readonly fileSayings: Readonly<Record<FileOutcome, string>>;
  readonly keptHeading: string;
  readonly keptWhere: readonly string[];
  readonly observedHeading: string;
  readonly observedIntro: string;
  /** What the pages that are read are called, by their id in the catalogue. */
  readonly observedPages: Readonly<Record<string, string>>;
  readonly eraseFindingsHeading: string;
  readonly eraseFindingsOpen: string;
  readonly eraseFindingsQuestion: string;
  readonly eraseFindingsWhat: string;
  readonly eraseFindingsAgain: string;
  readonly eraseFindingsSayings: Readonly<Record<'erased' | 'refused', string>>;
  readonly eraseHeading: string;
  readonly eraseOpen: string;
  readonly eraseQuestion: string;
  readonly eraseWhat: string;
  readonly eraseOthers: string;
  readonly eraseExport: string;
  readonly eraseConfirm: string;
  readonly eraseCancel: string;
  readonly eraseSayings: Readonly<Record<'erased' | 'needs-update' | 'refused', string>>;
}

/** What is said of the school year's dates. */
interface DatesMessages {
  readonly datesIntro: string;
  readonly datesYear: string;
  readonly dateNames: Readonly<Record<YearDateName, string>>;
  /** The same where breaks have other names than on the mainland: by their months. */
  readonly dateNamesByMonth: Readonly<Record<HolidayName, string>>;
  /** What a date is, where its name may mislead. */
  readonly dateHints: Readonly<Partial<Record<YearDateName, string>>>;
  readonly dateDay: string;
  readonly holidayFrom: string;
  readonly holidayBack: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dateSources: Readonly<Record<DateSource, string>>;
  /** A date that a page of Pix gave, and when that was. */
  readonly dateSeenOn: (day: string) => string;
  readonly accessOpensOn: (day: string, read: string) => string;
  readonly dateUnknown: string;
  readonly confirmDate: string;
  readonly resetDate: string;
  /** A button together with the date it is about. */
  readonly aboutDate: (label: string, date: string) => string;
  readonly dateIncomplete: string;
  readonly dateOutsideYear: (first: string, last: string) => string;
  readonly dateOutOfOrder: string;
  readonly dateOverlaps: (other: string) => string;
  readonly placementsHeading: string;
  readonly placementsHint: string;
  readonly placement: (from: string, to: string) => string;
  readonly addPlacement: string;
  readonly removePlacement: string;
  readonly tooManyPlacements: string;
}

/** The words of the options, kept out of the content script. */
export interface OptionsMessages extends DataMessages, DatesMessages {
  readonly optionsTitle: string;
  readonly optionsNav: string;
  readonly sections: Readonly<Record<OptionsSection, string>>;
  readonly optionsFor: (establishment: string | undefined, schoolYear: string) => string;

  readonly academieLabel: string;
  /** An establishment abroad, of no académie of the list. */
  readonly academieElsewhere: string;
  readonly academieSouthern: string;
  /** How a school abroad says that its year is another. */
  readonly southernAbroad: string;
  /** The same, while its user has not chosen. */
  readonly rhythmToChoose: string;
  readonly academieOfEstablishment: (academie: string) => string;
  readonly academieNotChosen: string;
  readonly mainland: string;
  readonly overseas: string;
  readonly zoneSentences: Readonly<
    Record<'chosen' | 'establishment' | 'supposed', Readonly<Record<Zone, string>>>
  >;
  /** Of an académie or a territory with a calendar of its own. */
  readonly ownCalendar: Readonly<Record<YearKnowledge, string>>;
  /** The two islands that a UAI does not tell from Guadeloupe. */
  readonly northernIslands: string;

  readonly groupSizeLabel: string;
  readonly groupSizeHint: string;
  readonly groupSizeFault: string;

  readonly nudgesIntro: string;
  readonly nudges: Readonly<Record<NudgeId, { readonly label: string; readonly hint: string }>>;
  readonly signalsIntro: string;
  readonly signals: Readonly<Record<SignalId, string>>;

  readonly languageLabel: string;
  readonly languageOfBrowser: string;
  /** Each language by its own name. */
  readonly languages: Readonly<Record<'fr' | 'en', string>>;
  readonly themeLabel: string;
  readonly themeOfSystem: string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly themeHint: string;

  readonly nicknameLabel: string;
  readonly nicknameHint: string;
  readonly nicknameFault: string;
  readonly nicknameLater: string;

  readonly aboutVersion: (version: string) => string;
  readonly aboutLicence: string;
  readonly aboutNetwork: string;
  readonly privacyRead: string;
  readonly privacyReadList: readonly string[];
  readonly privacyNever: string;
  readonly privacyWhere: string;
}

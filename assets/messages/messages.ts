import type { BaseStepId, Phase, ResourceId, StepId, StepPart, StepWords } from '../../checklist/steps.ts';
import type { ToolId } from '../../checklist/tools.ts';
import type { OwnStepMessages } from './own-step-messages.ts';

/** The languages that we speak. */
export type Language = 'fr' | 'en';

/** Why the browser's synced storage refused: no room left, or anything else. */
type RefusalReason = 'full' | 'other';

/** What is said of one of the sixteen. */
export type StepText = StepWords & Required<Pick<StepWords, 'what' | 'why' | 'when'>>;

/** What days are called. */
export interface DayNames {
  /** January first. */
  readonly months: readonly string[];
  /** For lists ("sept."), January first. */
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
}

/** The sixteen, in the order of the check-list. */
export type StepTexts = Readonly<Record<BaseStepId, StepText>>;

/**
 * What is said as it stands, in one language: plain data. The content script is sent it by the background, the others
 * bundle it. `{groupSize}` in the text of a step stands for the size that the user chose.
 */
export interface Texts {
  readonly language: Language;

  readonly name: string;
  readonly independent: string;
  readonly steps: StepTexts;
  /** The import where the file is not Siècle's; `{formats}` stands for what the page takes. */
  readonly csvImport: StepText;
  readonly sentences: SentenceTemplates;
  readonly alternatives: SentenceAlternatives;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly resources: Readonly<Record<ResourceId, string>>;
  /** Their addresses: pages are sent them with the texts. */
  readonly resourceUrls: Readonly<Record<ResourceId, string>>;

  readonly dayNames: DayNames;
  /** The number of the first day of a month ("1er septembre"). */
  readonly firstOfMonth: string;

  readonly progressName: string;
  readonly notApplicable: string;

  readonly whyLabel: string;
  readonly whenLabel: string;
  readonly whereLabel: string;
  readonly resourcesLabel: string;
  readonly markDone: string;
  /** The user may not do the step on Pix. */
  readonly forAdmin: string;
  readonly opensNewTab: string;

  readonly cardLabel: string;
  readonly openCard: string;
  readonly closeCard: string;
  /** The short title of a step where one of its parts alone is done. */
  readonly partTitles: Readonly<Record<StepPart, string>>;
  /** Said beside a control that was pressed, but not chosen, by the user. */
  readonly pressAgain: string;
  readonly undo: string;
  readonly nextElsewhere: string;
  readonly nothingHere: string;
  readonly allDone: string;
  readonly allDoneDetail: string;
  /** In the place of a deadline, where our deadlines do not fit the year; the popup says it once. */
  readonly southernYear: string;
  /** The same on the small card. */
  readonly southernShort: string;
  /** The same, while it is not known whether the year runs from September. */
  readonly rhythmUnknown: { readonly southernYear: string; readonly southernShort: string };
  readonly stateAlt: Readonly<Record<'late' | 'soon', string>>;
  /** Said of the mark on the pill. */
  readonly markAlt: Readonly<Record<'nudge' | 'proposal', string>>;

  readonly moreActions: string;
  readonly moveTo: Readonly<Record<'bottom-left' | 'top-left' | 'top-right', string>>;
  readonly hideOnPage: string;
  readonly hideToday: string;
  readonly showAgainHint: string;
  readonly hiddenOnPage: string;
  readonly hiddenToday: string;
  readonly putOff: string;
  readonly putOffTomorrow: string;
  readonly putOffDay: string;
  readonly putOffConfirm: string;
  /** The deadline has come too near. */
  readonly putOffNoMore: string;
  readonly showWhere: string;
  /** Unfolds the card. */
  readonly showDetails: string;
  readonly hideDetails: string;
  readonly detailsMissing: string;
  /** To the year and the settings, in tabs, and to the panel. */
  readonly addHere: string;
  readonly openYear: string;
  readonly openSettings: string;
  readonly openPlan: string;
  /** To what does the tedious part of a step, in a tab. */
  readonly openTools: string;
  readonly openTool: Readonly<Record<ToolId, string>>;
  readonly openBeside: string;
  /** What to do where the browser has no keys for it. */
  readonly panelByMenu: string;
  /** What was pressed has opened nothing. */
  readonly notOpened: string;
  /** Said beside the pill where it is pressed while the panel is open. */
  readonly isInPanel: string;
  /** What went wrong with what is kept, in a few words: the details say the rest. */
  readonly shortNotices: Readonly<
    Record<'unsaved' | 'unreadable' | 'newer' | 'unconverted' | 'partial' | 'damaged' | 'refused', string>
  >;

  readonly acceptProposal: string;
  readonly declineProposal: string;
  readonly muteProposal: string;
  readonly hideNudge: string;
  readonly muteNudge: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly whyHere: string;
  /** What unfolds the diagnostic, which is for us. */
  readonly diagnostic: string;
  readonly copyReport: string;

  readonly savedHere: string;
  readonly saving: string;
  /** `fullOfTicks`: no room left, and no note to shorten. */
  readonly refused: Readonly<Record<RefusalReason | 'fullOfTicks', string>>;
  readonly noEstablishment: string;
  readonly adopt: string;
  readonly decline: string;
  readonly notSaved: string;
  /** The same, of an establishment for which there is no room. */
  readonly tooManyEstablishments: string;
  readonly retry: string;
  readonly partial: string;
  readonly damaged: string;
  readonly readOnly: Readonly<Record<'newer' | 'unconverted', string>>;
  readonly unreadable: string;
  readonly broken: string;
}

/** What is said of a count, a day or a name, in one language: whole sentences, by functions of these. */
export interface Sentences {
  readonly progress: (done: number, total: number) => string;
  readonly progressLabel: (done: number, total: number) => string;

  /** Deadlines as people say them, by the day before which it is due. `left`: school days left. */
  readonly dueToday: (day: string) => string;
  readonly dueTomorrow: (day: string) => string;
  readonly lastDayToday: (day: string) => string;
  readonly lastDayTomorrow: (day: string) => string;
  readonly dueIn: (day: string, left: number) => string;
  readonly dueWithoutSchool: (day: string) => string;
  /** Where class days cannot be counted. */
  readonly dueBefore: (day: string) => string;
  /** Without its full stop. */
  readonly lastSchoolDay: (weekdayAndDay: string) => string;
  readonly late: (day: string) => string;
  /** A sentence on what hangs on a day that is only an estimate. */
  readonly estimated: (sentence: string) => string;
  readonly 'to-confirm': (sentence: string) => string;
  /** Of a date that nobody knows, one of the mainland's in its place. */
  readonly unknown: (sentence: string) => string;
  readonly opensOn: (day: string) => string;
  readonly doneOn: (day: string) => string;
  readonly putOffUntil: (day: string) => string;
  readonly dueShort: (day: string) => string;

  readonly newsLabel: (since: string | undefined) => string;
  readonly otherSteps: (count: number) => string;
  readonly doneSteps: (count: number) => string;
  readonly justDone: (title: string) => string;
  readonly justPutOff: (title: string, day: string) => string;
  readonly putOffTo: (weekdayAndDay: string) => string;
  readonly putOffAfterHolidays: (day: string) => string;
  /** The last day that it may be put off until, before its deadline and after it. */
  readonly putOffLimit: (weekdayAndDay: string) => string;
  readonly putOffLate: (weekdayAndDay: string) => string;
  readonly putOffTimes: (count: number) => string;
  /** `keys` as the browser writes them. */
  readonly shortcut: (keys: string) => string;
  /** What to press where the browser refuses the panel to a page. */
  readonly panelKeys: (keys: string) => string;
  /** What to look for, as Pix writes it. */
  readonly whereMissing: (label: string) => string;

  /** `device`: the name its user gave it, if any. */
  readonly received: (device: string | undefined, day: string) => string;
  readonly adoptionQuestion: (establishment: string) => string;
}

/** Sentences of which there are two, by what they are said of: the function chooses. */
export type SentenceAlternatives = Readonly<
  Record<'newsSince' | 'news' | 'receivedFrom' | 'receivedFromOther', string>
>;

/** The other sentences as plain data, each with places for what it is said of (fill-sentence.ts). */
export type SentenceTemplates = Readonly<Record<Exclude<keyof Sentences, 'newsLabel' | 'received'>, string>>;

/** Every word that both surfaces say, in one language. */
export interface Messages
  extends Omit<Texts, 'steps' | 'csvImport' | 'sentences' | 'alternatives'>,
    Sentences {
  /** What is said of each step, for groups of this size, and where the import takes these formats in place of Siècle's. */
  readonly steps: (groupSize: number, csvFormats?: string) => StepTexts;
}

/** The words of the popup and of the icon, kept out of the content script. */
export interface PopupMessages {
  readonly year: (schoolYear: string) => string;
  readonly lateCount: (count: number) => string;
  readonly markToDo: string;
  readonly markDoneNamed: (title: string) => string;
  readonly markDoneShort: string;
  readonly markNotApplicable: string;
  readonly namedFor: (label: string, title: string) => string;
  readonly details: string;
  readonly detailsAndNote: string;
  readonly openIn: Readonly<Record<'orga' | 'certif', string>>;
  readonly openNamed: (label: string, title: string) => string;
  readonly lateHeading: string;
  readonly nextHeading: string;
  readonly wholeYearHeading: string;
  readonly openLarge: string;
  /** Opens the side panel. */
  readonly openBeside: string;
  readonly reading: string;
  readonly establishmentLabel: string;
  readonly establishmentNamed: (name: string, uai: string) => string;
  readonly removeEstablishment: string;
  readonly establishmentRemoved: (name: string) => string;
  readonly noteLabel: string;
  readonly noPupilName: string;
  readonly noteTooLong: string;
  readonly menu: string;
  /** These lead to the options. */
  readonly openOptions: string;
  readonly openExport: string;
  readonly openData: string;
  readonly saveNetworkCheck: string;
  readonly suggestExport: string;
  /** Once the year is over, or all is done. */
  readonly offerReport: string;
  /** How short a deadline is said in a list. `left`: class days; `lastDay`: the last of them, where it is not the last day allowed. */
  readonly dueInShort: (day: string, left: number, lastDay: string | undefined) => string;
  readonly open: string;
  readonly otherLate: (count: number) => string;
  readonly yearLineCaption: (schoolYear: string) => string;
  readonly yearLineHeads: Readonly<Record<'phase' | 'from' | 'to' | 'done', string>>;
  readonly shortPhases: Readonly<Record<Phase, string>>;
  readonly holidays: Readonly<Record<'autumn' | 'christmas' | 'winter' | 'spring', string>>;
  readonly holidayDays: (name: string, from: string, back: string) => string;
  /** The same where breaks have other names than on the mainland: by their months. */
  readonly holidaysByMonth: Readonly<Record<'autumn' | 'christmas' | 'winter' | 'spring', string>>;
  /** Some holidays are unknown: said once, with the way to type them. */
  readonly datesToType: string;
  /** Asked of a school abroad, and its two answers, by what stands for each. */
  readonly rhythmQuestion: string;
  readonly rhythmAnswers: Readonly<Record<'other' | 'other-southern', string>>;
  readonly typeDates: string;
  readonly todayIs: (day: string, phase: string | undefined) => string;
  readonly partsLabel: string;
  readonly parts: Readonly<Record<'save-certifications' | 'remove-campaigns', string>>;
  /** What the link opens once the other half of the first step in two times is done. */
  readonly openAllCampaigns: string;
  readonly partsDone: (done: number, total: number) => string;
  /** What was done on the days of a run, by step. */
  readonly runVerbs: Readonly<Partial<Record<StepId, string>>>;
  readonly runsOn: (verb: string, days: readonly string[]) => string;
  readonly doneAgainToday: string;
  readonly removeRun: (day: string) => string;
  readonly runDay: string;
  readonly addRun: string;
  readonly dueLabel: string;
  readonly dueRule: (day: string) => string;
  readonly dueBack: string;
  readonly dueWrong: string;
  readonly targetLabel: string;
  readonly targetWorkedOut: (target: number, certifiable: number, groupSize: number) => string;
  readonly targetTyped: string;
  readonly targetUnknown: string;
  readonly targetHere: string;
  readonly targetWrong: string;
  readonly putOffNamed: (title: string) => string;
  readonly setAsideHeading: string;
  readonly takeUpAgain: string;
  readonly hiddenToday: string;
  readonly hiddenPages: (count: number) => string;
  readonly showAgain: string;
  readonly helpHeading: string;
  readonly helpIntro: string;
  readonly helpByBrowser: readonly string[];
  readonly helpOtherwise: string;
  readonly hostsMissing: string;
  readonly grantHosts: string;
  readonly badgeTitle: (count: number) => string;
  readonly ownStep: OwnStepMessages;
  /** How many steps are shown of these initials. */
  readonly mineShown: (count: number, initials: string) => string;
  readonly ownStepRemoved: (title: string) => string;
  /** Where a link of a step leads, by its host. */
  readonly openHost: (host: string) => string;
}

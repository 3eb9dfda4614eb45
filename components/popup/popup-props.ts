import type { ComponentChildren } from 'preact';
import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { PopupMessages } from '../../assets/messages/messages.ts';
import type { RemindersMessages } from '../../assets/messages/reminders-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import type { Audience } from '../../checklist/mailing/mailing-steps.ts';
import type { MarkState, OwnStep, Progress } from '../../checklist/progress.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { ToolId } from '../../checklist/tools.ts';
import type { Scope } from '../../storage/keys.ts';
import type { Mine } from '../../storage/mine/mine-item.ts';
import type { Adoption, Establishment } from '../../storage/schema/to-registry.ts';
import type { NewsProps } from '../news/news-card.tsx';
import type { NewYearProps } from '../past-year/new-year-props.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { ShownTaken } from './taken-files.tsx';

/** What the user can do in the popup. */
export interface PopupEvents {
  readonly onSetState: (step: StepId, state: MarkState) => void;
  readonly onOpenStep: (step: StepId) => void;
  /** Shows a page of Pix, in the tab that is already there if any. */
  readonly onOpenPage: (href: string) => void;
  readonly onOpenLarge: () => void;
  /** Shows the year beside the pages of the window; absent where it stands there, or the browser cannot. */
  readonly onOpenBeside?: (() => void) | undefined;
  readonly onGrantHosts: () => void;
  readonly onRetry: () => void;
  readonly onSetNote: (scope: Scope, step: StepId, note: string) => void;
  /** Puts a step off; `undefined` takes it up again. */
  readonly onPutOff: (step: StepId, until: Day | undefined) => void;
  /** Says whether a step was done again on a day. */
  readonly onSetRun: (scope: Scope, step: StepId, day: Day, isRun: boolean) => void;
  readonly onSetPart: (scope: Scope, step: StepId, part: string, isDone: boolean) => void;
  /** Sets the user's own deadline; `undefined` goes back to the usual one. */
  readonly onSetDue: (scope: Scope, step: StepId, due: Day | undefined) => void;
  /** Says who sees to a step, by initials; `''` for nobody. */
  readonly onSetWho: (scope: Scope, step: StepId, who: string) => void;
  /** Keeps a step that the user adds, or changes. */
  readonly onKeepOwn: (scope: Scope, step: StepId | undefined, own: Required<OwnStep>) => void;
  /** Removes a step that the user had added. */
  readonly onRemoveOwn: (scope: Scope, step: StepId, title: string) => void;
  /** Puts the one removed last back, with all that was noted of it. */
  readonly onRestoreOwn: () => void;
  /** Sets how many sessions are planned; `null` has it worked out. */
  readonly onSetTarget: (scope: Scope, target: number | null) => void;
  /** Copies a text; resolves to whether it is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Brings back the overlay where the user had hidden it. */
  readonly onShowAgain: (where: 'today' | 'pages') => void;
  readonly onChooseEstablishment: (establishment: string) => void;
  /** Takes the establishment shown off the list, here and on other computers. */
  readonly onRemoveEstablishment: () => void;
  /** Puts the one removed last back, with all that was noted for it. */
  readonly onRestoreEstablishment: () => void;
  readonly onAnswerAdoption: (answer: Adoption) => void;
  readonly onOpenOptions: () => void;
  /** Shows the plan of sessions, in a tab. */
  readonly onOpenPlan: () => void;
  /** Shows a tool in a tab, for a step if told, and for whom its message is. */
  readonly onOpenTool: (tool?: ToolId, step?: StepId, audience?: Audience) => void;
  /** Saves the file of the network check, in its tab. */
  readonly onSaveNetworkCheck: () => void;
  /** Says how the year of a school abroad runs, by the académie that stands for it. */
  readonly onChooseAcademie: (academie: 'other' | 'other-southern') => void;
  /** Shows the dates of the year among the options. */
  readonly onOpenDates: () => void;
  /** Shows where data are exported and imported, among the options: a popup closes when the browser asks for a file. */
  readonly onOpenData: () => void;
}

/** What the popup shows, in its window or in a tab. */
export interface PopupProps extends PopupEvents {
  readonly model: SurfaceModel;
  /** The time of day in Paris, `HH:MM`. */
  readonly now: string;
  readonly words: PopupMessages;
  /** The step marked done last, while it still is. */
  readonly justDone?: StepStatus;
  /** The establishment removed last, as long as that can be taken back. */
  readonly justRemoved?: Establishment;
  /** The title of the step removed last, as long as that can be taken back. */
  readonly removedOwn?: string | undefined;
  /** `pix.org` when that is where the user's open Pix tabs are. */
  readonly domain: 'fr' | 'org';
  /** What was noted in the year before, to compare. */
  readonly before?: Progress | undefined;
  readonly isInTab: boolean;
  /** It stands beside a page: there is little width. */
  readonly isBeside: boolean;
  /** The page of Pix that the user comes from to add a step, by its id, empty for none: the form is unfolded. */
  readonly adds?: string | undefined;
  /** What stands before the year: beside a page, what matters there. */
  readonly here?: ComponentChildren;
  /** The user took back the access to Pix's pages (Firefox allows it). */
  readonly areHostsMissing: boolean;
  /** What was seen on Pix, what the user calls campaigns there, and its words. */
  readonly seen: {
    readonly findings: Findings;
    readonly labels: CampaignLabels;
    readonly words: LiveMessages;
  };
  /** The plan of sessions. */
  readonly plan: PlanData;
  readonly newYear: NewYearProps;
  /** Whose steps are shown. */
  readonly mine?: (Mine & { readonly onChange: (mine: Mine) => void }) | undefined;
  /** What changed this year, until it was seen. */
  readonly news?: NewsProps | undefined;
  /** Files of other computers, the one taken in last first. */
  readonly taken: readonly ShownTaken[];
  /** The offer of reminders, until it is answered. */
  readonly reminders?:
    | {
        readonly words: RemindersMessages;
        readonly onChoose: () => void;
        readonly onDecline: () => void;
      }
    | undefined;
  /** The school year ends and nothing was exported. */
  readonly suggestsExport: boolean;
}

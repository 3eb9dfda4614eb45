import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import type { AcademieId } from '../../checklist/academies.ts';
import type { Period } from '../../checklist/calendar.ts';
import type { TypedDates } from '../../checklist/check-dates.ts';
import type { ZoneFinding } from '../../checklist/find-zone.ts';
import type { SeenDates } from '../../checklist/findings.ts';
import type { NudgeId } from '../../checklist/nudges/nudge-ids.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import type { YearCalendar, YearDateName } from '../../checklist/year-calendar.ts';
import type { DataEvents, DataProps } from '../data/data-props.ts';
import type { PacksProps } from '../packs/packs-props.ts';
import type { RemindersProps } from '../reminders/reminders-props.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the user can do in the options. */
export interface OptionsEvents extends DataEvents {
  readonly onRetry: () => void;
  /** `null`: the establishment's. */
  readonly onChooseAcademie: (academie: AcademieId | null) => void;
  /** Shows the dates of another school year. */
  readonly onShowYear: (schoolYear: SchoolYear) => void;
  /** `undefined` goes back to what is known. */
  readonly onSetDate: (schoolYear: SchoolYear, name: YearDateName, dates: TypedDates | undefined) => void;
  readonly onSetPlacement: (schoolYear: SchoolYear, period: Period, isOne: boolean) => void;
  readonly onSetGroupSize: (groupSize: number) => void;
  readonly onSetSignal: (signal: SignalId, isWanted: boolean) => void;
  readonly onSetNudge: (nudge: NudgeId, isWanted: boolean) => void;
  /** `null`: the browser's. */
  readonly onChooseLanguage: (language: 'fr' | 'en' | null) => void;
  /** `null`: the system's. */
  readonly onChooseTheme: (theme: 'light' | 'dark' | null) => void;
  readonly onSetNickname: (nickname: string) => void;
}

/** What the options show. */
export interface OptionsProps extends OptionsEvents, DataProps {
  readonly model: SurfaceModel;
  readonly words: OptionsMessages;
  /** The words of what is read on Pix. */
  readonly live: LiveMessages;
  readonly zone: ZoneFinding;
  /** This school year and the next. */
  readonly years: readonly SchoolYear[];
  /** The dates of the one of them that is shown. */
  readonly calendar: YearCalendar;
  /** Those of its dates that a page of Pix gave, each with the day it was read. */
  readonly seenDates: SeenDates;
  /** Signals of which no proposal is wanted. */
  readonly mutedSignals: readonly SignalId[];
  /** The name of this computer, `''` for none; nothing while it has no id to bear a name. */
  readonly nickname: string | undefined;
  readonly reminders: RemindersProps;
  readonly packs: PacksProps;
  readonly version: string;
}

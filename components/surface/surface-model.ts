import type { Messages } from '../../assets/messages/messages.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import type { Day } from '../../checklist/day.ts';
import { resolveYear } from '../../checklist/resolve-year.ts';
import { listStatuses, type StepStatus } from '../../checklist/step-status.ts';
import type { StepId, StepWords } from '../../checklist/steps.ts';
import type { YearCalendar } from '../../checklist/year-calendar.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

/** What every surface shows from: the stored state, seen on a day, in a language. */
export interface SurfaceModel {
  readonly t: Messages;
  readonly today: Day;
  readonly state: ChecklistState;
  readonly calendar: YearCalendar;
  /** The steps of the establishment's list, the sixteen first. */
  readonly statuses: readonly StepStatus[];
  readonly texts: Readonly<Record<StepId, StepWords>>;
  /** Whether steps may be ticked: the data was read, and by a version that may write it. */
  readonly canTick: boolean;
}

/** What a surface is given to show with: its words, and what calendars are worked out from. */
export interface Knowledge {
  readonly t: Messages;
  readonly almanac: Almanac;
  /** The group size that an organisation sets, whatever the user's own: all that is said and reckoned goes by it. */
  readonly groupSize?: number;
}

/**
 * Works out the model of a state on a day.
 *
 * @throws when the almanac does not have the school year of the state
 */
export function buildSurfaceModel(
  stored: ChecklistState,
  today: Day,
  { t, almanac, groupSize: set }: Knowledge,
): SurfaceModel {
  const state = set ? { ...stored, settings: { ...stored.settings, groupSize: set } } : stored;
  const { academie, zone, groupSize } = state.settings;
  const { scope, corrections, csvFormats } = state;
  const calendar = resolveYear(almanac, scope.schoolYear, {
    academie,
    uai: scope.establishment,
    zone,
    corrections,
  });
  const statuses = listStatuses(almanac.steps, today, state.progress, calendar);
  const ownWords = statuses.map(({ step }) => step.words && { [step.id]: step.words });
  return {
    t: calendar.isRhythmUnknown ? { ...t, ...t.rhythmUnknown } : t,
    today,
    state,
    calendar,
    statuses,
    texts: Object.assign({}, t.steps(groupSize, csvFormats), ...ownWords),
    canTick: state.phase === 'ready' && state.readOnly === undefined,
  };
}

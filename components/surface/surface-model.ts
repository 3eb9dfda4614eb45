import type { Messages, StepText } from '../../assets/messages/messages.ts';
import { getCalendar } from '../../checklist/calendars/registry.ts';
import type { Day } from '../../checklist/day.ts';
import type { ZoneCalendar } from '../../checklist/school-days.ts';
import { listStepStatuses, type StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

/** What every surface shows from: the stored state, seen on a day, in a language. */
export interface SurfaceModel {
  readonly t: Messages;
  readonly today: Day;
  readonly state: ChecklistState;
  readonly zoneCalendar: ZoneCalendar;
  /** The sixteen, in the order of the check-list. */
  readonly statuses: readonly StepStatus[];
  readonly texts: Readonly<Record<StepId, StepText>>;
  /** Whether steps may be ticked: the data was read, and by a version that may write it. */
  readonly canTick: boolean;
}

/** Works out the model of a state on a day. */
export function buildSurfaceModel(state: ChecklistState, today: Day, t: Messages): SurfaceModel {
  const zoneCalendar = { calendar: getCalendar(state.scope.schoolYear), zone: state.settings.zone };
  return {
    t,
    today,
    state,
    zoneCalendar,
    statuses: listStepStatuses(today, state.progress, zoneCalendar),
    texts: t.steps(state.settings.groupSize),
    canTick: state.phase === 'ready' && state.readOnly === undefined,
  };
}

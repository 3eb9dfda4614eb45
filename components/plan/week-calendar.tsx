import { ChevronLeft, ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../checklist/day.ts';
import { moveSession } from '../../checklist/session-plan/edit-plan.ts';
import type { Conflict } from '../../checklist/session-plan/find-conflicts.ts';
import type { Matching } from '../../checklist/session-plan/match-sessions.ts';
import { getMonday, listDays, listWeeks } from '../../checklist/session-plan/weeks.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import type { PlanProps } from './plan-props.ts';
import { SessionCard } from './session-card.tsx';
import { useOwnId } from './use-own-id.ts';

/** What a calendar or a table of the sessions is shown with. */
export interface SessionsViewProps extends PlanProps {
  readonly matching: Matching;
  readonly conflicts: readonly Conflict[];
  /** The session that is being changed. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The kind of what is dragged: nothing else is taken here. */
const DRAGGED = 'application/x-planned-session';

/** One week of sessions, day beside day, or day under day where there is little width. */
export function WeekCalendar(props: SessionsViewProps) {
  const { words, model, desk, conflicts, chosen, canChange, onChange, onChoose } = props;
  const id = useOwnId();
  const { sessions } = desk.plan;
  const weeks = listWeeks(sessions);
  const [wanted, setWanted] = useState<Day>();
  // The week of the session that is changed, once it has moved to another.
  const moved = sessions.find((session) => session.id === chosen);
  const [followed, setFollowed] = useState<string>();
  const followedNow = moved && `${moved.id} ${moved.day}`;
  if (followedNow !== followed) {
    setFollowed(followedNow);
    if (moved) setWanted(getMonday(moved.day));
  }
  const index = Math.max(
    0,
    wanted
      ? weeks.findIndex(({ monday }) => monday >= wanted)
      : weeks.findIndex(({ monday }) => monday >= getMonday(model.today)),
  );
  const week = weeks[index] ?? weeks[0];
  const [target, setTarget] = useState<Day>();
  if (!week) return null;
  const show = (at: number) => setWanted(weeks[at]?.monday);
  const drop = (dragged: string, day: Day) => {
    setTarget(undefined);
    const edit = moveSession(desk.plan, dragged, { day });
    if ('plan' in edit && edit.plan !== desk.plan) onChange({ sessions: edit.plan.sessions });
  };
  return (
    <div class="plan-calendar">
      <div class="plan-line plan-week-choice">
        <button
          type="button"
          class="icon-button"
          aria-label={words.previousWeek}
          disabled={index === 0}
          onClick={() => show(index - 1)}
        >
          <Icon node={ChevronLeft} />
        </button>
        <label class="plan-field">
          <span class="visually-hidden">{words.week}</span>
          <select
            class="select"
            value={week.monday}
            onChange={({ currentTarget }) => setWanted(currentTarget.value as Day)}
          >
            {weeks.map(({ monday, sessions: held }) => (
              <option key={monday} value={monday}>
                {words.weekOf(formatDay(monday, model.t), held.length)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="icon-button"
          aria-label={words.nextWeek}
          disabled={index === weeks.length - 1}
          onClick={() => show(index + 1)}
        >
          <Icon node={ChevronRight} />
        </button>
      </div>
      <p class="hint">{words.dragHint}</p>
      <div class="plan-days">
        {listDays(week).map((day) => {
          const held = week.sessions.filter((session) => session.day === day);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on, beside fields that do the same
            <div
              key={day}
              class={`plan-day ${target === day ? 'plan-day-target' : ''}`}
              onDragOver={(event) => {
                if (!canChange || !event.dataTransfer?.types.includes(DRAGGED)) return;
                event.preventDefault();
                setTarget(day);
              }}
              onDragLeave={({ currentTarget, relatedTarget }) => {
                if (!currentTarget.contains(relatedTarget as Node | null)) setTarget(undefined);
              }}
              onDrop={(event) => {
                event.preventDefault();
                const dragged = event.dataTransfer?.getData(DRAGGED);
                if (dragged) drop(dragged, day);
              }}
            >
              <h3 class="plan-day-name" id={`${id}${day}`}>
                {formatDay(day, model.t, 'weekday')}
              </h3>
              {held.length === 0 && <p class="hint">{words.noSession}</p>}
              <ul>
                {held.map((session) => (
                  <li key={session.id}>
                    <SessionCard
                      {...props}
                      session={session}
                      isChosen={session.id === chosen}
                      isWrong={conflicts.some(
                        (conflict) =>
                          ('id' in conflict && conflict.id === session.id) ||
                          ('other' in conflict && conflict.other === session.id),
                      )}
                      onChoose={() => onChoose(session.id)}
                      onDrag={(transfer) => transfer.setData(DRAGGED, session.id)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}

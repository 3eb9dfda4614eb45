import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, isDay } from '../../checklist/day.ts';
import {
  type Edit,
  lockSession,
  moveSession,
  removeSession,
  resizeGroup,
} from '../../checklist/session-plan/edit-plan.ts';
import type { Conflict } from '../../checklist/session-plan/find-conflicts.ts';
import { getTyped, MOST_INVIGILATORS } from '../../checklist/session-plan/invigilators.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatTime, readTime } from '../../checklist/session-plan/read-hours.ts';
import { formatDay } from '../ui/format-day.ts';
import { once } from '../ui/once.ts';
import { KeptField, NumberField } from './kept-field.tsx';
import type { PlanProps } from './plan-props.ts';
import { describeConflict, sayName } from './session-words.ts';
import { useOwnId } from './use-own-id.ts';

interface SessionEditorProps extends PlanProps {
  readonly session: PlannedSession;
  readonly conflicts: readonly Conflict[];
  readonly onClose: () => void;
}

const MOST_PUPILS = 500;

/** Where a session is chosen, if it is shown. */
const findChosen = (id: string) => document.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);

/** Where focus goes once a session is gone: to the next one that is shown, else the one before, else the heading of the part. */
function focusBeside(id: string, sessions: readonly PlannedSession[]): void {
  const at = sessions.findIndex((each) => each.id === id);
  const beside = [sessions[at + 1], sessions[at - 1]].map((each) => each && findChosen(each.id));
  (beside.find((each) => each) ?? document.getElementById('sessions'))?.focus();
}

/** All that can be changed of a session by hand; what is wrong with it then is said beside it. */
export function SessionEditor(props: SessionEditorProps) {
  const { words, live, model, desk, means, session, conflicts, canChange, onChange, onClose } = props;
  const id = useOwnId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [fault, setFault] = useState<string>();
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const { plan } = desk;
  const name = sayName(session, words);
  const own = conflicts.filter(
    (conflict) =>
      ('id' in conflict && conflict.id === session.id) ||
      ('other' in conflict && conflict.other === session.id),
  );
  const isCreated = session.pixNumber !== undefined;
  const rooms = [...new Set([...means.rooms.map((room) => room.name), session.room])];

  const take = (edit: Edit) => {
    setFault('fault' in edit ? words.editFaults[edit.fault] : undefined);
    if ('plan' in edit && edit.plan !== plan) onChange({ sessions: edit.plan.sessions });
  };
  const move = (to: Parameters<typeof moveSession>[2]) => take(moveSession(plan, session.id, to));
  const close = () => {
    findChosen(session.id)?.focus();
    onClose();
  };
  return (
    <section
      class="plan-box plan-editor"
      aria-labelledby={`${id}heading`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <h3 class="plan-subheading" id={`${id}heading`} ref={heading} tabIndex={-1}>
        {words.editing(name)}
      </h3>
      <p role="status">{words.movedTo(name, formatDay(session.day, model.t, 'weekday'))}</p>
      <div class="plan-line">
        <KeptField
          label={words.day}
          type="date"
          value={session.day}
          disabled={!canChange}
          check={(draft) => (isDay(draft) ? undefined : words.dateFault)}
          onKeep={(draft) => isDay(draft) && move({ day: draft })}
        />
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canChange}
          onClick={() => move({ day: addDays(session.day, -1) })}
        >
          {words.earlierDay}
        </button>
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canChange}
          onClick={() => move({ day: addDays(session.day, 1) })}
        >
          {words.laterDay}
        </button>
        <KeptField
          label={words.start}
          type="time"
          value={formatTime(session.start)}
          disabled={!canChange}
          check={(draft) => {
            const start = readTime(draft);
            if (start === undefined) return words.startFault;
            return start + session.minutes > 1440 ? words.midnightFault : undefined;
          }}
          onKeep={(draft) => {
            const start = readTime(draft);
            if (start !== undefined) move({ start });
          }}
        />
        <label class="plan-field">
          <span class="label">{words.room}</span>
          <select
            class="select"
            value={session.room}
            disabled={!canChange}
            onChange={({ currentTarget }) => move({ room: currentTarget.value })}
          >
            {rooms.map((room) => (
              <option key={room} value={room}>
                {room}
              </option>
            ))}
          </select>
        </label>
        {session.parts.map(({ className, pupils }) => (
          <NumberField
            key={className}
            label={words.pupilsOf(className)}
            value={pupils}
            min={0}
            max={MOST_PUPILS}
            wrong={words.editFaults['not-a-count']}
            disabled={!canChange}
            onKeep={(count) => take(resizeGroup(plan, session.id, className, count))}
          />
        ))}
        <KeptField
          label={words.invigilators}
          value={getTyped(props.invigilators, session.id)}
          hint={words.onThisComputer}
          maxLength={MOST_INVIGILATORS}
          disabled={!props.canName}
          check={() => undefined}
          onKeep={(typed) => props.onInvigilators(typed, session.id)}
        />
      </div>
      <p class="fault" role="status">
        {fault}
      </p>
      {own.length > 0 && (
        <ul class="plan-list plan-differs">
          {own.map((conflict) => (
            <li key={JSON.stringify(conflict)}>
              {describeConflict(conflict, plan.sessions, { words, live, t: model.t })}
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{words.lockHint}</p>
      <div class="plan-actions">
        <button
          type="button"
          class="button button-small button-outline"
          aria-pressed={session.isLocked}
          disabled={!canChange}
          onClick={once(() => take(lockSession(plan, session.id, !session.isLocked)))}
        >
          {words.lock}
        </button>
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canChange || isCreated}
          onClick={once(() => {
            focusBeside(session.id, plan.sessions);
            onClose();
            take(removeSession(plan, session.id));
          })}
        >
          {words.removeSession}
        </button>
        <button type="button" class="button button-small" onClick={close}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

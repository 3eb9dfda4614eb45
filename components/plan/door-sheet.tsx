import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatTime } from '../../checklist/session-plan/read-hours.ts';
import { formatDay } from '../ui/format-day.ts';
import type { PlanProps } from './plan-props.ts';
import { sayName } from './session-words.ts';

/** A longer name in the largest letters would take the place of the rest. */
const LONGEST_LARGE = 30;

/** What hangs on the door of the room. */
export function DoorSheet({ session, words, model }: PlanProps & { readonly session: PlannedSession }) {
  const { start, minutes, room, day } = session;
  const name = sayName(session, words);
  return (
    <section class="sheet sheet-door">
      <p class="sheet-door-title">{words.doorTitle}</p>
      <h2 class={name.length > LONGEST_LARGE ? 'sheet-door-many' : undefined}>
        {/* A class and its letter stay together. */}
        {name.replaceAll(/ (?=[a-z]{1,3}(?: \+|$))/g, '\u00a0')}
      </h2>
      <p class="sheet-door-room">{words.roomCalled(room.replace(/^salle\s+/i, ''))}</p>
      <p>{formatDay(day, model.t, 'weekday')}</p>
      <p>{words.doorFromTo(formatTime(start), formatTime(start + minutes))}</p>
      <p class="sheet-door-silence">{words.doorSilence}</p>
    </section>
  );
}

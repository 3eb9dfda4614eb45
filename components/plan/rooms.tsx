import { Copy, Plus, Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { cleanLine } from '../../checklist/clean-line.ts';
import { foldRoom } from '../../checklist/fold-words.ts';
import type { Room, Weekday } from '../../checklist/session-plan/model.ts';
import { formatHours, readHours } from '../../checklist/session-plan/read-hours.ts';
import { PLAN_NAME_SIZE } from '../../storage/plan/plan-fields.ts';
import { FaultLine } from '../options/fault-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { once } from '../ui/once.ts';
import { checkName } from './check-name.ts';
import { KeptField, NumberField } from './kept-field.tsx';
import type { MeansProps } from './means-props.ts';
import { RoomExceptions } from './room-exceptions.tsx';
import { useOwnId } from './use-own-id.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6];
const MOST_SEATS = 500;
const MOST_ROOMS = 30;

/** However they are written: the planner has them as one. */
const isSameRoom = (first: string, second: string) => foldRoom(first) === foldRoom(second);

interface RoomProps extends MeansProps {
  readonly room: Room;
  readonly onRoom: (room: Room) => void;
}

/** When a room is free in an ordinary week: a line a day, as one would write it. */
function Weekly({ room, words, canChange, sayFault, onRoom }: RoomProps) {
  const id = useOwnId();
  const setDay = (weekly: Room['weekly'], day: Weekday, text: string): Room['weekly'] => {
    const { [day]: _before, ...others } = weekly;
    const hours = readHours(text) ?? [];
    return hours.length > 0 ? { ...others, [day]: hours } : others;
  };
  const monday = room.weekly[1];
  return (
    <fieldset class="plan-group" aria-describedby={`${id}hint ${id}fault`}>
      <legend class="label">{words.weekly}</legend>
      <p class="hint" id={`${id}hint`}>
        {words.weeklyHint}
      </p>
      <div class="plan-week-fields">
        {WEEKDAYS.map((day) => (
          <KeptField
            key={day}
            label={words.weekdays[day]}
            value={formatHours(room.weekly[day] ?? [])}
            disabled={!canChange}
            maxLength={100}
            check={(draft) => (readHours(draft) ? undefined : words.hoursFault)}
            onKeep={(draft) => onRoom({ ...room, weekly: setDay(room.weekly, day, draft) })}
          />
        ))}
      </div>
      <FaultLine id={`${id}fault`} sentence={sayFault(['never-free', 'bad-hours', 'at-night'], room.name)} />
      {monday && (
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canChange}
          onClick={once(() =>
            onRoom({ ...room, weekly: { ...room.weekly, 2: monday, 3: monday, 4: monday, 5: monday } }),
          )}
        >
          <Icon node={Copy} />
          {words.sameHours}
        </button>
      )}
    </fieldset>
  );
}

function RoomCard(props: RoomProps & { readonly onRemove: () => void }) {
  const { room, words, means, canChange, sayFault, onRoom, onRemove } = props;
  return (
    <section class="plan-box" aria-label={words.roomCalled(room.name)}>
      <div class="plan-line">
        <KeptField
          label={words.roomName}
          value={room.name}
          maxLength={PLAN_NAME_SIZE.length}
          fault={sayFault(['room-twice'], room.name)}
          disabled={!canChange}
          check={(draft) =>
            checkName(draft, words) ??
            (means.rooms.some((other) => other !== room && isSameRoom(other.name, cleanLine(draft)))
              ? words.meansFault({ kind: 'room-twice', room: room.name })
              : undefined)
          }
          onKeep={(draft) => onRoom({ ...room, name: cleanLine(draft) })}
        />
        <NumberField
          label={words.seats}
          value={room.seats}
          min={1}
          max={MOST_SEATS}
          wrong={words.numberFault(1, MOST_SEATS)}
          fault={sayFault(['no-seats', 'few-seats'], room.name)}
          disabled={!canChange}
          onKeep={(seats) => onRoom({ ...room, seats })}
        />
        <button
          type="button"
          class="icon-button plan-line-end"
          aria-label={words.removeRoom(room.name)}
          disabled={!canChange}
          onClick={once(onRemove)}
        >
          <Icon node={Trash2} />
        </button>
      </div>
      <Weekly {...props} />
      <RoomExceptions {...props} />
    </section>
  );
}

/** The rooms: a new one has the seats and the hours of the one before it. */
export function Rooms(props: MeansProps) {
  const { words, means, canChange, onMeans, onChange, sayFault, desk } = props;
  const list = useRef<HTMLDivElement>(null);
  const { rooms } = means;
  const last = rooms.at(-1);
  const add = () => {
    let number = rooms.length + 1;
    while (rooms.some(({ name }) => isSameRoom(name, words.newRoom(number)))) number += 1;
    const room: Room = {
      name: words.newRoom(number),
      seats: last?.seats ?? means.groupSize,
      weekly: last?.weekly ?? {},
      exceptions: [],
    };
    onMeans({ rooms: [...rooms, room] });
    // Once it is drawn: its name is what is typed next.
    setTimeout(() => list.current?.querySelector<HTMLInputElement>('section:last-of-type input')?.select());
  };
  const replace = (index: number, room: Room) => {
    const before = rooms[index]?.name;
    // Sessions planned in a room go with its name; those on Pix have the one that Pix has.
    const sessions = desk.data.sessions.map((session) =>
      session.room === before && session.pixNumber === undefined ? { ...session, room: room.name } : session,
    );
    onChange({ means: { ...means, rooms: rooms.with(index, room) }, sessions });
  };
  return (
    <div class="plan-group" ref={list}>
      <h3 class="plan-subheading" tabIndex={-1}>
        {words.rooms}
      </h3>
      {rooms.map((room, index) => (
        <RoomCard
          // Its place is what a room keeps while its name is typed.
          key={index}
          {...props}
          room={room}
          onRoom={(next) => replace(index, next)}
          onRemove={() => onMeans({ rooms: rooms.filter((each) => each !== room) })}
        />
      ))}
      <p class={desk.data.headcounts.length > 0 ? 'fault' : 'hint'}>{sayFault(['no-room'])}</p>
      <div>
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canChange || rooms.length >= MOST_ROOMS}
          onClick={once(add)}
        >
          <Icon node={Plus} />
          {last ? words.addRoomLike(last.name) : words.addRoom}
        </button>
      </div>
    </div>
  );
}

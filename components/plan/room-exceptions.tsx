import { useState } from 'preact/hooks';
import { isDay } from '../../checklist/day.ts';
import type { Room } from '../../checklist/session-plan/model.ts';
import { formatHours, readHours } from '../../checklist/session-plan/read-hours.ts';
import { formatDay } from '../ui/format-day.ts';
import { AddLine, PlainField, Removables } from './add-line.tsx';
import type { MeansProps } from './means-props.ts';

interface RoomExceptionsProps extends MeansProps {
  readonly room: Room;
  readonly onRoom: (room: Room) => void;
}

/** Days on which a room is not free as in other weeks; folded until there is one. */
export function RoomExceptions({ room, words, model, canChange, onRoom }: RoomExceptionsProps) {
  const [day, setDay] = useState('');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const { exceptions } = room;
  const add = () => {
    const free = readHours(text);
    if (!isDay(day) || !free) {
      setFault(isDay(day) ? words.hoursFault : words.dateFault);
      return;
    }
    setDay('');
    setText('');
    const others = exceptions.filter((each) => each.day !== day);
    onRoom({
      ...room,
      exceptions: [...others, { day, free }].sort((one, other) => (one.day < other.day ? -1 : 1)),
    });
  };
  return (
    <details class="plan-fold" open={exceptions.length > 0}>
      <summary class="plan-summary">{words.exceptions}</summary>
      <p class="hint">{words.exceptionsHint}</p>
      <Removables
        {...words}
        disabled={!canChange}
        items={exceptions.map((each) => ({
          key: each.day,
          text: words.exception(formatDay(each.day, model.t, 'weekday'), formatHours(each.free)),
          onRemove: () => onRoom({ ...room, exceptions: exceptions.filter((other) => other !== each) }),
        }))}
      />
      <AddLine label={words.add} disabled={!canChange} fault={fault} onAdd={add}>
        <PlainField
          label={words.exceptionDay}
          type="date"
          value={day}
          disabled={!canChange}
          isFaulty={fault === words.dateFault}
          onType={(value) => {
            setDay(value);
            setFault(undefined);
          }}
        />
        <PlainField
          label={words.exceptionHours}
          type="text"
          value={text}
          disabled={!canChange}
          isFaulty={fault === words.hoursFault}
          onType={(value) => {
            setText(value);
            setFault(undefined);
          }}
        />
      </AddLine>
    </details>
  );
}

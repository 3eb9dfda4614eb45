import { useState } from 'preact/hooks';
import { isDay } from '../../checklist/day.ts';
import { formatDay } from '../ui/format-day.ts';
import { AddLine, PlainField, Removables } from './add-line.tsx';
import type { MeansProps } from './means-props.ts';

/** The days that the user closes. */
export function ClosedDays({ words, means, model, canChange, onMeans }: MeansProps) {
  const [day, setDay] = useState('');
  const [fault, setFault] = useState<string>();
  const { closedDays } = means;
  return (
    <fieldset class="plan-group">
      <legend class="plan-subheading">{words.closedDays}</legend>
      <p class="hint">{words.closedDaysHint}</p>
      <Removables
        {...words}
        disabled={!canChange}
        items={closedDays.map((each) => ({
          key: each,
          text: formatDay(each, model.t, 'weekday'),
          onRemove: () => onMeans({ closedDays: closedDays.filter((other) => other !== each) }),
        }))}
      />
      <AddLine
        label={words.add}
        disabled={!canChange}
        fault={fault}
        onAdd={() => {
          if (!isDay(day)) {
            setFault(words.dateFault);
            return;
          }
          setDay('');
          onMeans({ closedDays: [...new Set([...closedDays, day])].sort() });
        }}
      >
        <PlainField
          label={words.day}
          type="date"
          value={day}
          disabled={!canChange}
          isFaulty={fault !== undefined}
          onType={(value) => {
            setDay(value);
            setFault(undefined);
          }}
        />
      </AddLine>
    </fieldset>
  );
}

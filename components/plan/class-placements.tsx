import { useState } from 'preact/hooks';
import { cleanLine } from '../../checklist/clean-line.ts';
import { isDay } from '../../checklist/day.ts';
import { isSameClass } from '../../checklist/session-plan/same-class.ts';
import { formatDay } from '../ui/format-day.ts';
import { AddLine, PlainField, Removables } from './add-line.tsx';
import { checkName } from './check-name.ts';
import type { MeansProps } from './means-props.ts';

const EMPTY = { from: '', to: '', classes: '' };

/** Weeks of work placement, of the classes named. */
export function ClassPlacements({ words, means, model, desk, canChange, onMeans }: MeansProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [fault, setFault] = useState<string>();
  const { placements } = means;
  const { t } = model;
  const add = () => {
    const { from, to } = typed;
    if (!isDay(from) || !isDay(to)) {
      setFault(words.dateFault);
      return;
    }
    if (to < from) {
      setFault(words.meansFault({ kind: 'bad-period' }));
      return;
    }
    const named = typed.classes.split(/[,;]/).map(cleanLine);
    if (named.some((name) => name !== '' && checkName(name, words) !== undefined)) {
      setFault(words.longName);
      return;
    }
    // As the head counts spell them, however they were typed here.
    const classes = named
      .filter((name) => name !== '')
      .map((name) => desk.data.headcounts.find((each) => isSameClass(each.name, name))?.name ?? name);
    setTyped(EMPTY);
    const added = { from, to, ...(classes.length > 0 && { classes: [...new Set(classes)] }) };
    const isThere = placements.some((each) => JSON.stringify(each) === JSON.stringify(added));
    if (!isThere) onMeans({ placements: [...placements, added] });
  };
  const field = (key: keyof typeof EMPTY, label: string, type: 'text' | 'date') => (
    <PlainField
      label={label}
      type={type}
      value={typed[key]}
      disabled={!canChange}
      isFaulty={fault !== undefined && (fault === words.longName) === (key === 'classes')}
      onType={(value) => {
        setTyped({ ...typed, [key]: value });
        setFault(undefined);
      }}
    />
  );
  return (
    <fieldset class="plan-group">
      <legend class="plan-subheading">{words.placements}</legend>
      <p class="hint">{words.placementsHint}</p>
      <Removables
        {...words}
        disabled={!canChange}
        items={placements.map((each) => ({
          key: JSON.stringify(each),
          text: words.placement(
            formatDay(each.from, t),
            formatDay(each.to, t),
            each.classes?.join(', ') ?? words.allClasses,
          ),
          onRemove: () => onMeans({ placements: placements.filter((other) => other !== each) }),
        }))}
      />
      <AddLine label={words.add} disabled={!canChange} fault={fault} onAdd={add}>
        {field('from', words.from, 'date')}
        {field('to', words.to, 'date')}
        {field('classes', words.placementClasses, 'text')}
      </AddLine>
    </fieldset>
  );
}

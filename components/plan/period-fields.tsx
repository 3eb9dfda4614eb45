import type { Period } from '../../checklist/calendar.ts';
import { isDay } from '../../checklist/day.ts';
import { FaultLine } from '../options/fault-line.tsx';
import { KeptField } from './kept-field.tsx';
import type { MeansProps } from './means-props.ts';

interface PeriodFieldsProps extends MeansProps {
  readonly legend: string;
  readonly hint?: string;
  readonly period: Period;
  readonly faultId: string;
  readonly fault: string | undefined;
  /** It stands under a heading of its own. */
  readonly isInner?: boolean;
  readonly onPeriod: (period: Period) => void;
}

/** The first and the last day of a period. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { words, legend, hint, period, faultId, fault, isInner, canChange, onPeriod } = props;
  const field = (key: keyof Period, label: string) => (
    <KeptField
      label={label}
      type="date"
      value={period[key]}
      disabled={!canChange}
      check={(draft) => (isDay(draft) ? undefined : words.dateFault)}
      onKeep={(draft) => isDay(draft) && onPeriod({ ...period, [key]: draft })}
    />
  );
  return (
    <fieldset class="plan-group" aria-describedby={faultId}>
      <legend class={isInner ? 'visually-hidden' : 'plan-subheading'}>{legend}</legend>
      <div class="plan-line">
        {field('from', words.from)}
        {field('to', words.to)}
      </div>
      {hint && <p class="hint">{hint}</p>}
      <FaultLine id={faultId} sentence={fault} />
    </fieldset>
  );
}

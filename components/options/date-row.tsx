import { useId } from 'preact/hooks';
import { findDateFault, getYearBounds } from '../../checklist/check-dates.ts';
import type { DateSource, YearDateName } from '../../checklist/year-calendar.ts';
import { formatDay } from '../ui/format-day.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import { DateInputs } from './date-inputs.tsx';
import { type DateTexts, getDateShape, toDates, toTexts } from './date-texts.ts';
import { describeDateFault, getDateName, type TypedFault } from './describe-date-fault.ts';
import { FaultLine } from './fault-line.tsx';
import type { OptionsProps } from './options-props.ts';

interface DateRowProps extends OptionsProps {
  readonly name: YearDateName;
}

const isSame = (first: DateTexts, second: DateTexts) => first.join() === second.join();

/** One date of the school year: its value, where it comes from, and the button that confirms it or takes it back. */
export function DateRow({ name, model, words, calendar, seenDates, onSetDate }: DateRowProps) {
  const id = useId();
  const { schoolYear } = calendar;
  const shape = getDateShape(name);
  const source = calendar.sources[name];
  // What stands in the place of an unknown date is not to be shown, nor confirmed.
  const known = source === 'unknown' ? undefined : calendar[name];
  const { draft, fault, type, settle, reset } = useKeptDraft<DateTexts, TypedFault>(toTexts(shape, known), {
    isSame,
    check(texts) {
      const dates = toDates(shape, texts);
      return dates === undefined ? { kind: 'incomplete' } : findDateFault(name, dates, calendar);
    },
    keep: (texts) => onSetDate(schoolYear, name, toDates(shape, texts)),
  });
  const labels = {
    day: [{ summerFrom: words.holidayFrom, accessEnds: words.periodTo }[name as string] ?? words.dateDay],
    holiday: [words.holidayFrom, words.holidayBack],
    period: [words.periodFrom, words.periodTo],
  }[shape];
  const read = name === 'accessEnds' || name === 'examWindow' ? seenDates[name]?.read : undefined;
  const describeSource = (of: DateSource) =>
    of === 'seen' && read ? words.dateSeenOn(formatDay(read, model.t)) : words.dateSources[of];
  const isOwn = source === 'user';
  const canConfirm = known !== undefined && (source === 'estimated' || source === 'to-confirm');
  const label = isOwn ? words.resetDate : words.confirmDate;
  const hint = words.dateHints[name];
  const dateName = getDateName(name, calendar, words);
  return (
    <fieldset class="date-row">
      <legend class="date-name" tabIndex={-1}>
        {dateName}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="date-line">
        <DateInputs
          labels={labels}
          texts={draft}
          bounds={getYearBounds(schoolYear)}
          disabled={!model.canTick}
          isFaulty={fault !== undefined}
          faultId={`${id}fault`}
          onType={type}
          onLeave={settle}
        />
        <span class={`chip date-source date-source-${source ?? 'unknown'}`}>
          {source ? describeSource(source) : words.dateUnknown}
        </span>
        {(isOwn || canConfirm) && (
          <button
            // Another button: a press that began on the one must not end on the other.
            key={label}
            type="button"
            class="button button-small button-outline"
            aria-label={words.aboutDate(label, dateName)}
            disabled={!model.canTick}
            // The second click of a double click would take back what the first confirmed.
            onClick={({ detail }) => {
              if (detail > 1) return;
              reset();
              onSetDate(schoolYear, name, isOwn ? undefined : known);
            }}
          >
            {label}
          </button>
        )}
      </div>
      <FaultLine
        id={`${id}fault`}
        sentence={fault && describeDateFault(fault, calendar, { t: model.t, words })}
      />
    </fieldset>
  );
}

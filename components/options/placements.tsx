import { useId, useState } from 'preact/hooks';
import type { Period } from '../../checklist/calendar.ts';
import { findPeriodFault, getYearBounds } from '../../checklist/check-dates.ts';
import { MAX_PLACEMENTS } from '../../storage/schema/to-registry.ts';
import { formatDay } from '../ui/format-day.ts';
import { DateInputs } from './date-inputs.tsx';
import { type DateTexts, toPeriod } from './date-texts.ts';
import { describeDateFault } from './describe-date-fault.ts';
import { FaultLine } from './fault-line.tsx';
import type { OptionsProps } from './options-props.ts';

const EMPTY: DateTexts = ['', ''];

/** The weeks in which pupils are on a work placement: listed, added, removed. */
export function Placements({ model, words, calendar, onSetPlacement }: OptionsProps) {
  const id = useId();
  const { schoolYear, placements } = calendar;
  const { t, canTick } = model;
  const [texts, setTexts] = useState(EMPTY);
  const [fault, setFault] = useState<string>();
  const say = ({ from, to }: Period) => words.placement(formatDay(from, t), formatDay(to, t));

  const add = () => {
    const period = toPeriod(texts);
    const wrong = period ? findPeriodFault(period, schoolYear) : ({ kind: 'incomplete' } as const);
    if (!period || wrong) {
      setFault(wrong && describeDateFault(wrong, calendar, { t, words }));
    } else if (placements.length >= MAX_PLACEMENTS) {
      setFault(words.tooManyPlacements);
    } else {
      setFault(undefined);
      setTexts(EMPTY);
      onSetPlacement(schoolYear, period, true);
    }
  };

  return (
    <section class="placements" aria-labelledby={`${id}heading`}>
      <h3 class="date-name" id={`${id}heading`} tabIndex={-1}>
        {words.placementsHeading}
      </h3>
      <p class="hint">{words.placementsHint}</p>
      {placements.length > 0 && (
        <ul>
          {placements.map((period) => (
            <li class="placement" key={period.from + period.to}>
              <p>{say(period)}</p>
              <button
                type="button"
                class="button button-small button-outline"
                aria-label={words.aboutDate(words.removePlacement, say(period))}
                disabled={!canTick}
                onClick={() => onSetPlacement(schoolYear, period, false)}
              >
                {words.removePlacement}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="date-line">
        <DateInputs
          labels={[words.periodFrom, words.periodTo]}
          texts={texts}
          bounds={getYearBounds(schoolYear)}
          disabled={!canTick}
          isFaulty={fault !== undefined}
          faultId={`${id}fault`}
          onType={(next) => {
            setTexts(next);
            setFault(undefined);
          }}
        />
        <button
          type="button"
          class="button button-small button-outline"
          disabled={!canTick}
          onClick={({ detail }) => detail < 2 && add()}
        >
          {words.addPlacement}
        </button>
      </div>
      <FaultLine id={`${id}fault`} sentence={fault} />
    </section>
  );
}

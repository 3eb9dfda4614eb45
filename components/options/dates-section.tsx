import { Fragment } from 'preact';
import { NATIONAL_DATES, YEAR_DATE_NAMES } from '../../checklist/year-calendar.ts';
import { formatDay } from '../ui/format-day.ts';
import { Choices } from './choices.tsx';
import { DateRow } from './date-row.tsx';
import type { OptionsProps } from './options-props.ts';
import { Placements } from './placements.tsx';
import { Section } from './section.tsx';

/** The dates that deadlines are worked out from, of this school year or of the next. */
export function DatesSection(props: OptionsProps) {
  const { words, years, calendar, seenDates, onShowYear } = props;
  const { t } = props.model;
  const opens = seenDates.accessOpens;
  return (
    <Section id="dates" words={words}>
      {!calendar.isSouthern && <p>{words.datesIntro}</p>}
      <Choices
        legend={words.datesYear}
        name="year"
        choices={years.map((year) => ({ value: year, label: year }))}
        value={calendar.schoolYear}
        onChoose={onShowYear}
      />
      {/* Made anew for another year: what is typed belongs to its own. */}
      <Fragment key={calendar.schoolYear}>
        {/* Of a year from February to December, nothing here would change anything. */}
        {(calendar.isSouthern ? NATIONAL_DATES : YEAR_DATE_NAMES).map((name) => (
          <DateRow key={name} {...props} name={name} />
        ))}
        {opens && <p>{words.accessOpensOn(formatDay(opens.value, t), formatDay(opens.read, t))}</p>}
        {!calendar.isSouthern && <Placements {...props} />}
      </Fragment>
    </Section>
  );
}

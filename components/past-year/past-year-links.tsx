import type { PopupMessages } from '../../assets/messages/messages.ts';
import type { NewYearProps } from './new-year-props.ts';

interface PastYearLinksProps {
  readonly newYear: NewYearProps;
  readonly words: PopupMessages;
}

/** The way to each year before this one. */
export function PastYearLinks({ newYear, words }: PastYearLinksProps) {
  const { pastYears, onOpenYear } = newYear;
  if (pastYears.length === 0) return null;
  return (
    <nav class="past-years" aria-labelledby="past-years">
      <h2 class="section-heading" id="past-years">
        {newYear.words.pastYearsHeading}
      </h2>
      <ul>
        {pastYears.map((schoolYear) => (
          <li key={schoolYear}>
            <button type="button" class="button button-text" onClick={() => onOpenYear(schoolYear)}>
              {words.year(schoolYear)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

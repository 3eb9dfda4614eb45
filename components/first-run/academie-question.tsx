import { useId, useState } from 'preact/hooks';
import { ACADEMIE_NAMES } from '../../assets/messages/academie-names.ts';
import type { FirstRunMessages } from '../../assets/messages/first-run-messages.ts';
import { ACADEMIES, type AcademieId, isAcademieId } from '../../checklist/academies.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { DEPARTMENTS } from '../../checklist/departments.ts';
import { findAcademie } from '../../checklist/find-academie.ts';
import { findKnowledge } from '../../checklist/own-calendar.ts';
import { resolveYear } from '../../checklist/resolve-year.ts';
import type { FirstQuestionProps, QuestionProps } from './first-run-props.ts';
import { Question } from './question.tsx';

const CHOICES = Object.entries(ACADEMIE_NAMES)
  .map(([id, name]) => ({ id, name }))
  .sort((first, second) => first.name.localeCompare(second.name, 'fr'));

/** The académie of the establishment shown, or of the only one known. */
function findByUai({ state }: QuestionProps['model']): string | undefined {
  const [only, ...others] = state.establishments;
  const known = state.establishment ?? (others.length === 0 ? only : undefined);
  return known && findAcademie({ departments: DEPARTMENTS }, known.uai);
}

/** Which holidays an académie has. */
export function describeZone(
  academie: string,
  words: FirstRunMessages,
  { state }: QuestionProps['model'],
): string {
  if (!isAcademieId(academie)) return words.zoneByDefault;
  const { zone } = ACADEMIES[academie];
  if (zone !== 'other') return words.zoneOf(zone);
  const { schoolYear } = state.scope;
  const owner = { academie, zone: 'A', corrections: state.corrections } as const;
  return words.ownCalendar[findKnowledge(resolveYear(makeAlmanac([schoolYear]), schoolYear, owner))];
}

/** Which académie: holidays, and so deadlines, hang on it. */
export function AcademieQuestion({ ways, ...props }: FirstQuestionProps) {
  const { model, words, onChooseAcademie, onNext } = props;
  const hint = useId();
  const byUai = findByUai(model);
  const [academie, setAcademie] = useState<string>(model.state.settings.academie ?? byUai ?? '');
  const answer = () => {
    // What the number tells is not kept as a choice: of two schools, each then has its own. One that was chosen stays.
    const isChosen = academie !== byUai || academie === model.state.settings.academie;
    onChooseAcademie(isAcademieId(academie) && isChosen ? academie : undefined);
    onNext();
  };
  return (
    <Question
      {...props}
      heading={words.academieHeading}
      why={words.academieWhy}
      answer={words.goOn}
      onAnswer={answer}
      onSkip={onNext}
      {...ways}
    >
      <select
        class="select"
        aria-label={words.academieLabel}
        aria-describedby={hint}
        value={academie}
        onChange={({ currentTarget }) => setAcademie(currentTarget.value)}
      >
        <option value="">{words.academieNone}</option>
        {CHOICES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={'other' satisfies AcademieId}>{words.academieOther}</option>
        <option value={'other-southern' satisfies AcademieId}>{words.academieSouthern}</option>
      </select>
      <p class="question-hint" id={hint} role="status">
        {describeZone(academie, words, model)}{' '}
        {academie !== '' && academie === byUai && words.academieFromUai}
      </p>
    </Question>
  );
}

import { useId, useState } from 'preact/hooks';
import { getYearBounds } from '../../checklist/check-dates.ts';
import {
  countOwnSteps,
  type DraftFault,
  findDraftFault,
  MAX_OWN_STEPS,
  type OwnStepDraft,
  toOwnStep,
} from '../../checklist/own-step-draft.ts';
import type { StepId } from '../../checklist/steps.ts';
import { HOLIDAY_NAMES } from '../../checklist/year-calendar.ts';
import { isStepTitle, TITLE_SIZE } from '../../storage/schema/name-size.ts';
import { CheckChoice } from '../ui/check-choice.tsx';
import type { PopupProps } from './popup-props.ts';

interface OwnStepFormProps extends Pick<PopupProps, 'model' | 'words' | 'isBeside' | 'onKeepOwn'> {
  /** The step that is changed; absent for a new one. */
  readonly id?: StepId;
  readonly start: OwnStepDraft;
  /** The page beside the panel, by its id, where it is none of those that can be chosen. */
  readonly page?: string | undefined;
  readonly onKept: () => void;
}

/** A draft with nothing typed, done on a page if told. */
export const emptyDraft = (at = ''): OwnStepDraft => ({
  title: '',
  by: 'day',
  day: '',
  isYearly: false,
  at,
  link: '',
});

/** What a step is that the user adds, or changes: what, by when, where. What is wrong is said once they ask to keep it. */
export function OwnStepForm(props: OwnStepFormProps) {
  const { model, words, isBeside, id: step, start, page, onKeepOwn, onKept } = props;
  const { state, canTick } = model;
  const said = words.ownStep;
  const id = useId();
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState<DraftFault>();
  const { schoolYear } = state.scope;
  const { from, to } = getYearBounds(schoolYear);
  const pages = Object.keys(said.pages);
  const type = (more: Partial<OwnStepDraft>) => {
    setDraft({ ...draft, ...more });
    setFault(undefined);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const isFull = step === undefined && countOwnSteps(state.progress) >= MAX_OWN_STEPS;
    const found = isFull ? 'too-many' : findDraftFault(draft, schoolYear, isStepTitle);
    setFault(found);
    if (found) return;
    onKeepOwn(state.scope, step, toOwnStep(draft));
    setDraft(start);
    onKept();
  };
  return (
    <form class="own-step-form" noValidate onSubmit={keep}>
      <label class="note-label" for={`${id}title`}>
        {said.title}
      </label>
      <input
        class="field"
        id={`${id}title`}
        type="text"
        autocomplete="off"
        maxLength={TITLE_SIZE.length + 20}
        value={draft.title}
        aria-invalid={fault?.includes('title') ?? false}
        aria-describedby={`${id}fault`}
        onInput={({ currentTarget: { value } }) => type({ title: value })}
      />
      <label class="note-label" for={`${id}by`}>
        {said.by}
      </label>
      <select
        class="field"
        id={`${id}by`}
        value={draft.by}
        onChange={({ currentTarget: { value } }) => type({ by: value })}
      >
        <option value="day">{said.byDay}</option>
        {HOLIDAY_NAMES.map((name) => (
          <option key={name} value={name}>
            {said.byHoliday[name]}
          </option>
        ))}
      </select>
      {draft.by === 'day' && (
        <>
          <label class="note-label" for={`${id}day`}>
            {said.day}
          </label>
          <input
            class="field"
            id={`${id}day`}
            type="date"
            min={from}
            max={to}
            value={draft.day}
            aria-invalid={fault?.includes('day') ?? false}
            aria-describedby={`${id}fault`}
            onInput={({ currentTarget: { value } }) => type({ day: value })}
          />
        </>
      )}
      <CheckChoice
        label={said.yearly}
        isChecked={draft.isYearly}
        onCheck={(isYearly) => type({ isYearly })}
      />
      <label class="note-label" for={`${id}at`}>
        {said.at}
      </label>
      <select
        class="field"
        id={`${id}at`}
        value={draft.at}
        onChange={({ currentTarget: { value } }) => type({ at: value })}
      >
        <option value="">{said.nowhere}</option>
        {page && !pages.includes(page) && (
          <option value={page}>{isBeside ? said.thisPage : said.pageBefore}</option>
        )}
        {pages.map((each) => (
          <option key={each} value={each}>
            {said.pages[each]}
          </option>
        ))}
        <option value="link">{said.elsewhere}</option>
      </select>
      {draft.at === 'link' && (
        <>
          <label class="note-label" for={`${id}link`}>
            {said.link}
          </label>
          <input
            class="field"
            id={`${id}link`}
            type="url"
            autocomplete="off"
            value={draft.link}
            aria-invalid={fault === 'link-wrong'}
            aria-describedby={`${id}fault`}
            onInput={({ currentTarget: { value } }) => type({ link: value })}
          />
        </>
      )}
      <p class="hint" id={`${id}fault`} role="status">
        {fault ? <strong class="hint-alert">{said.faults[fault]}</strong> : words.noPupilName}
      </p>
      <button type="submit" class="button button-outline button-small" disabled={!canTick}>
        {said.keep}
      </button>
    </form>
  );
}

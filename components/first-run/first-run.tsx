import { useRef, useState } from 'preact/hooks';
import type { StepId } from '../../checklist/steps.ts';
import { AcademieQuestion } from './academie-question.tsx';
import { NO_DRAFT } from './establishment-draft.ts';
import { EstablishmentQuestion } from './establishment-question.tsx';
import type { FirstRunProps } from './first-run-props.ts';
import { PastQuestion } from './past-question.tsx';

type QuestionId = 'academie' | 'establishment' | 'past';

/**
 * Two questions, or three when deadlines are already past, one at a time; one less where an organisation has set the académie. Each may
 * be skipped, and what is answered is kept at once, but for the last: its ticks are made at the end.
 */
export function FirstRun(props: FirstRunProps) {
  const { model, words, managedAcademie, onFinish, onLater, onTakeFile } = props;
  const past = model.statuses.filter(({ state }) => state === 'late');
  const [reached, setReached] = useState<QuestionId>();
  const questions: readonly QuestionId[] = [
    ...(managedAcademie ? [] : (['academie'] as const)),
    'establishment',
    ...(past.length > 0 || reached === 'past' ? (['past'] as const) : []),
  ];
  // A policy that comes while its question is asked takes it away.
  const index = Math.max(0, reached ? questions.indexOf(reached) : 0);
  const asked = questions[index];
  const [draft, setDraft] = useState(NO_DRAFT);
  const [ticked, setTicked] = useState<ReadonlySet<StepId>>(new Set());
  /** Something was typed or chosen that is not kept yet. */
  const isUnkept = useRef(false);

  const goTo = (next: number) => {
    isUnkept.current = false;
    setReached(questions[next]);
  };
  const common = {
    ...props,
    place: words.questionOf(index + 1, questions.length),
    onNext: () => (index + 1 < questions.length ? goTo(index + 1) : onFinish([])),
    ...(index > 0 && { onBack: () => goTo(index - 1) }),
  };
  const isOnly = questions.length === 1;
  /** What the first question has besides, whichever it is. */
  const ways =
    index === 0
      ? { onPostpone: onLater, onTakeFile, ...(!isOnly && { onSkipAll: () => onFinish([]) }) }
      : undefined;
  return (
    <main
      class="first-run"
      onInput={() => {
        isUnkept.current = true;
      }}
      onKeyDown={(event) => {
        // Else the browser would close the popup, and that would be lost.
        if (event.key === 'Escape' && (isUnkept.current || ticked.size > 0)) event.preventDefault();
      }}
    >
      {asked === 'academie' && <AcademieQuestion {...common} ways={ways} />}
      {asked === 'establishment' && (
        <EstablishmentQuestion {...common} ways={ways} draft={draft} onType={setDraft} />
      )}
      {asked === 'past' && <PastQuestion {...common} past={past} ticked={ticked} onTick={setTicked} />}
    </main>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { StepId } from '../../checklist/steps.ts';
import { AcademieQuestion } from './academie-question.tsx';
import { NO_DRAFT } from './establishment-draft.ts';
import { EstablishmentQuestion } from './establishment-question.tsx';
import type { FirstRunProps } from './first-run-props.ts';
import { PastQuestion } from './past-question.tsx';

/**
 * Two questions, or three when deadlines are already past, one at a time. Each may be skipped, and what is answered is
 * kept at once, but for the last: its ticks are made at the end.
 */
export function FirstRun(props: FirstRunProps) {
  const { model, words, onFinish } = props;
  const past = model.statuses.filter(({ state }) => state === 'late');
  const total = past.length > 0 ? 3 : 2;
  const [index, setIndex] = useState(0);
  const [draft, setDraft] = useState(NO_DRAFT);
  const [ticked, setTicked] = useState<ReadonlySet<StepId>>(new Set());
  /** Something was typed or chosen that is not kept yet. */
  const isUnkept = useRef(false);

  const goTo = (next: number) => {
    isUnkept.current = false;
    setIndex(next);
  };
  const common = {
    ...props,
    place: words.questionOf(index + 1, total),
    onNext: () => (index + 1 < total ? goTo(index + 1) : onFinish([])),
    ...(index > 0 && { onBack: () => goTo(index - 1) }),
  };
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
      {index === 0 && <AcademieQuestion {...common} onSkipAll={() => onFinish([])} />}
      {index === 1 && <EstablishmentQuestion {...common} draft={draft} onType={setDraft} />}
      {index === 2 && <PastQuestion {...common} past={past} ticked={ticked} onTick={setTicked} />}
    </main>
  );
}

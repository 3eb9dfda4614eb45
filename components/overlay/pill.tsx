import { countDone } from '../../checklist/year-overview.ts';
import type { OverlayProps } from './overlay-props.ts';
import { ProgressRing } from './progress-ring.tsx';

/** The overlay at rest: the year's progress and the title of the page's main step. */
export function Pill({ model: { t, statuses, texts }, shown, nowTitle, live, onOpenCard }: OverlayProps) {
  const count = countDone(statuses);
  const [main] = shown;
  const progress = t.progress(count.done, count.total);
  const urgency = main && (main.state === 'late' || main.state === 'soon') ? main.state : undefined;
  const mark = live?.proposal ? 'proposal' : live?.nudge?.isWarning ? 'nudge' : undefined;
  return (
    <button type="button" class="pill" aria-expanded="false" onClick={onOpenCard} data-focus="pill">
      <ProgressRing {...count} />
      <span class="visually-hidden">
        {t.openCard}. {t.progressLabel(count.done, count.total)}.
      </span>
      {main ? (
        <span class="pill-title">{nowTitle ?? texts[main.step.id].short}</span>
      ) : (
        <span class="pill-progress" aria-hidden="true">
          {progress}
        </span>
      )}
      {urgency && (
        <span class={`dot dot-${urgency}`}>
          <span class="visually-hidden">, {t.stateAlt[urgency]}</span>
        </span>
      )}
      {mark && (
        <span class="pill-mark">
          <span aria-hidden="true">{mark === 'proposal' ? '?' : '!'}</span>
          <span class="visually-hidden">, {t.markAlt[mark]}</span>
        </span>
      )}
    </button>
  );
}

import { Minus } from 'lucide';
import { countDone } from '../../checklist/year-overview.ts';
import { Icon } from '../ui/icon.tsx';
import { Notices } from '../ui/notices.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { JustDone } from './just-done.tsx';
import { MainStep } from './main-step.tsx';
import { NextElsewhere } from './next-elsewhere.tsx';
import { Nudge } from './nudge.tsx';
import { OtherSteps } from './other-steps.tsx';
import type { OverlayProps } from './overlay-props.ts';

/** The overlay open: the page's main step, its other steps folded under it, the next step elsewhere. */
export function Card(props: OverlayProps) {
  const { model, shown, done, justDone, nextElsewhere, nudge, onCloseCard, onRetry } = props;
  const { t, state, statuses } = model;
  const count = countDone(statuses);
  const [main, ...others] = shown;
  const isYearDone = count.done === count.total;
  return (
    <section class="card" aria-label={t.cardLabel}>
      <header class="card-bar">
        <p class="card-name">
          {t.name} · {state.scope.schoolYear}
        </p>
        <p class="card-progress">{t.progress(count.done, count.total)}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={t.closeCard}
          aria-expanded="true"
          data-focus="close"
          onClick={onCloseCard}
        >
          <Icon node={Minus} />
        </button>
      </header>
      <ProgressBar count={count} label={t.progressLabel(count.done, count.total)} />
      <div class="card-body">
        <Notices state={state} t={t} onRetry={onRetry} />
        {justDone && <JustDone {...props} status={justDone} />}
        {main ? (
          <MainStep key={main.step.id} {...props} status={main} />
        ) : (
          <div class="nothing">
            <h2 class="title">{isYearDone ? t.allDone : t.nothingHere}</h2>
            {isYearDone && <p>{t.allDoneDetail}</p>}
            {nudge && <Nudge nudge={nudge} t={t} />}
          </div>
        )}
        <div class="folds">
          <OtherSteps {...props} heading={t.otherSteps(others.length)} statuses={others} />
          <OtherSteps {...props} heading={t.doneSteps(done.length)} statuses={done} />
        </div>
      </div>
      <footer class="card-foot">
        {nextElsewhere && <NextElsewhere {...props} status={nextElsewhere} />}
        <p class="independent">{t.independent}</p>
      </footer>
    </section>
  );
}

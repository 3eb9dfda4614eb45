import { formatDay } from '../ui/format-day.ts';
import type { PopupProps } from './popup-props.ts';

/** What the user put away, each with its way back: steps put off, pages and a day without the overlay. */
export function SetAsideSection({ model, words, onPutOff, onShowAgain }: PopupProps) {
  const { t, today, state, statuses, texts, canTick } = model;
  const putOff = statuses.filter((status) => status.state === 'put-off');
  const isHiddenToday = state.quiet.day === today;
  const hiddenPages = state.quiet.pages.length;
  if (putOff.length === 0 && !isHiddenToday && hiddenPages === 0) return null;
  return (
    <section class="set-aside" aria-labelledby="set-aside">
      <h2 class="section-heading" id="set-aside" tabIndex={-1}>
        {words.setAsideHeading}
      </h2>
      <ul>
        {putOff.map(({ step, mark }) => (
          <li class="set-aside-item" key={step.id}>
            <p>
              {texts[step.id].title}
              {mark?.putOffUntil && (
                <small class="step-when"> {t.putOffUntil(formatDay(mark.putOffUntil, t))}</small>
              )}
            </p>
            <button
              type="button"
              class="button button-small button-outline"
              aria-label={words.namedFor(words.takeUpAgain, texts[step.id].title)}
              disabled={!canTick}
              onClick={() => onPutOff(step.id, undefined)}
            >
              {words.takeUpAgain}
            </button>
          </li>
        ))}
        {isHiddenToday && (
          <li class="set-aside-item">
            <p>{words.hiddenToday}</p>
            <button
              type="button"
              class="button button-small button-outline"
              aria-label={words.namedFor(words.showAgain, words.hiddenToday)}
              onClick={() => onShowAgain('today')}
            >
              {words.showAgain}
            </button>
          </li>
        )}
        {hiddenPages > 0 && (
          <li class="set-aside-item">
            <p>{words.hiddenPages(hiddenPages)}</p>
            <button
              type="button"
              class="button button-small button-outline"
              aria-label={words.namedFor(words.showAgain, words.hiddenPages(hiddenPages))}
              onClick={() => onShowAgain('pages')}
            >
              {words.showAgain}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

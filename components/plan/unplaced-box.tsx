import type { RemedySaid } from '../../assets/messages/plan-messages.ts';
import type { Means, Remedy } from '../../checklist/session-plan/model.ts';
import { formatDay } from '../ui/format-day.ts';
import { once } from '../ui/once.ts';
import type { PlanProps } from './plan-props.ts';
import { useOwnId } from './use-own-id.ts';

/** The means with what a remedy changes of them; nothing for those that the user alone can take. */
function applyRemedy(means: Means, remedy: Remedy): Means | undefined {
  if (remedy.kind === 'larger-groups') return { ...means, groupSize: remedy.groupSize };
  if (remedy.kind === 'extend') return { ...means, period: { ...means.period, to: remedy.to } };
  return undefined;
}

/** Who has no session, why, and what would help; what the page can do itself is a button. */
export function UnplacedBox({ words, desk, means, model, canChange, onMake }: PlanProps) {
  const id = useOwnId();
  const { unplaced, remedies, catchUpMissing } = desk.plan;
  const say = (remedy: Remedy): RemedySaid =>
    remedy.kind === 'extend' ? { kind: 'extend', to: formatDay(remedy.to, model.t) } : remedy;
  if (unplaced.length === 0) {
    return <p role="status">{catchUpMissing > 0 && words.catchUpMissing(catchUpMissing)}</p>;
  }
  const left = unplaced.reduce((sum, { pupils }) => sum + pupils, 0);
  return (
    <section class="plan-box plan-alert" aria-labelledby={`${id}heading`}>
      <h3 class="plan-subheading" id={`${id}heading`}>
        {words.unplacedHeading(left)}
      </h3>
      <ul class="plan-list">
        {unplaced.map(({ className, pupils, isExtraTime, reason }) => (
          <li key={`${className} ${isExtraTime} ${reason}`}>
            {words.unplaced(className, pupils, isExtraTime, reason)}
          </li>
        ))}
      </ul>
      {remedies.length > 0 && <p>{words.remedies(remedies.map(say))}</p>}
      <div class="plan-actions">
        {remedies.map((remedy) => {
          const next = applyRemedy(means, remedy);
          if (!next) return null;
          const label =
            remedy.kind === 'extend'
              ? words.extendTo(formatDay(remedy.to, model.t))
              : words.groupsOf(next.groupSize);
          return (
            <button
              key={remedy.kind}
              type="button"
              class="button button-small button-outline"
              disabled={!canChange || desk.isPlanning}
              onClick={once(() => onMake(next))}
            >
              {label}
            </button>
          );
        })}
      </div>
      <p>{catchUpMissing > 0 && words.catchUpMissing(catchUpMissing)}</p>
    </section>
  );
}

import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { PlanProps } from './plan-props.ts';

/** Whether anything was ever said of a plan. */
const isBegun = ({ headcounts, means, sessions }: PlanData) =>
  headcounts.length > 0 || means !== undefined || sessions.length > 0;

/** The plan to offer in place of one that nobody has begun; `undefined` where there is none to offer. */
export function findEarlier(shown: PlanData, earlier: PlanData | undefined): PlanData | undefined {
  return earlier && isBegun(earlier) && !isBegun(shown) ? earlier : undefined;
}

/** Offers the plan that was begun before the establishment was known: else it would seem to be lost. */
export function EarlierPlan({ words, earlier, canChange, onTakeEarlier }: PlanProps) {
  if (!earlier || !canChange) return null;
  return (
    <div class="notices">
      <div class="notice plan-earlier">
        <p>{words.earlierPlan(earlier.headcounts.length, earlier.sessions.length)}</p>
        <button type="button" class="button button-outline button-small" onClick={onTakeEarlier}>
          {words.takeEarlier}
        </button>
      </div>
    </div>
  );
}

import type { Conflict } from '../../checklist/session-plan/find-conflicts.ts';
import type { PlanProps } from './plan-props.ts';
import { describeConflict } from './session-words.ts';
import { useOwnId } from './use-own-id.ts';

interface ConflictListProps extends PlanProps {
  readonly conflicts: readonly Conflict[];
  readonly onChoose: (id: string) => void;
}

/** What is wrong with the plan, each with the way to the session. */
export function ConflictList({ words, live, model, desk, conflicts, onChoose }: ConflictListProps) {
  const id = useOwnId();
  if (conflicts.length === 0) return null;
  return (
    <section class="plan-box plan-alert" aria-labelledby={`${id}heading`}>
      <h3 class="plan-subheading" id={`${id}heading`}>
        {words.conflicts(conflicts.length)}
      </h3>
      <ul class="plan-list">
        {conflicts.map((conflict) => {
          const sentence = describeConflict(conflict, desk.plan.sessions, { words, live, t: model.t });
          return (
            <li key={`${JSON.stringify(conflict)}`}>
              {sentence}{' '}
              {'id' in conflict && (
                <button
                  type="button"
                  class="button button-small button-text"
                  aria-label={words.changeNamed(sentence)}
                  onClick={() => onChoose(conflict.id)}
                >
                  {words.change}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

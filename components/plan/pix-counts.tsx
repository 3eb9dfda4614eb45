import type { Matching } from '../../checklist/session-plan/match-sessions.ts';
import type { PlanProps } from './plan-props.ts';
import { describeDifference, sayName } from './session-words.ts';

const STAGES = ['created', 'enrolled', 'run', 'finalised'] as const;

/** How far the sessions have come on Pix, as its pages showed them, and what differs there. */
export function PixCounts({
  words,
  live,
  model,
  desk,
  matching,
}: PlanProps & { readonly matching: Matching }) {
  const { counts, matches, strays } = matching;
  if (counts.created === 0 && strays.length === 0) return null;
  const differing = matches.flatMap(({ session, differences }) =>
    differences.map((difference) => ({ session, difference })),
  );
  const doubled = matches.flatMap(({ session, seen, doubles = [] }) =>
    seen && doubles.length > 0 ? [{ session, numbers: [seen.number, ...doubles] }] : [],
  );
  return (
    <div class="plan-pix">
      <ul class="plan-counts">
        {STAGES.filter((stage) => stage === 'created' || counts[stage] > 0).map((stage) => (
          <li class="chip" key={stage}>
            {words.onPix(stage, counts[stage], desk.plan.sessions.length)}
          </li>
        ))}
      </ul>
      {strays.length > 0 && <p class="hint">{words.strays(strays.length)}</p>}
      {doubled.length > 0 && (
        <ul class="plan-list">
          {doubled.map(({ session, numbers }) => (
            <li key={session.id}>{words.double(sayName(session, words), numbers)}</li>
          ))}
        </ul>
      )}
      {differing.length > 0 && (
        <ul class="plan-list">
          {differing.map(({ session, difference }) => (
            <li key={`${session.id} ${difference.field}`}>
              {describeDifference(session, difference, { words, live, t: model.t })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

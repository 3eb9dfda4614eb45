import { useEffect, useState } from 'preact/hooks';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { PutOffsRequest } from '../../storage/put-offs/put-offs-request.ts';
import { askBackground } from '../surface/ask-background.ts';
import { report } from '../surface/report.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** From the third time on it is said: a step that is put off again and again wants another answer. */
const FIRST_SAID = 3;

interface PutOffCountProps {
  readonly model: SurfaceModel;
  readonly status: StepStatus;
}

/** How often a step was put off, on all computers; nothing before the third time. The background knows: no page of Pix carries it. */
export function PutOffCount({ model: { t, state }, status: { step, mark } }: PutOffCountProps) {
  const [count, setCount] = useState(0);
  const { establishment, schoolYear } = state.scope;
  const { id } = step;
  useEffect(() => {
    let isGone = false;
    const request: PutOffsRequest = {
      type: 'count-put-offs',
      scope: { establishment, schoolYear },
      step: id,
    };
    askBackground(request)
      .then((answer) => {
        if (!isGone && typeof answer === 'number') setCount(answer);
      })
      .catch(report);
    return () => {
      isGone = true;
    };
    // Once more when it is put off.
  }, [establishment, schoolYear, id, mark?.putOffUntil]);
  return count >= FIRST_SAID ? <p class="put-off-count">{t.putOffTimes(count)}</p> : null;
}

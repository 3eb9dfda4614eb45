import { randomUUID } from 'node:crypto';

/** A change as a card or the popup sends it, made now on 20 November 2026. */
export function makeChange(step: string, state: 'todo' | 'done') {
  return {
    type: 'change-step',
    id: randomUUID(),
    scope: { establishment: 'default', schoolYear: '2026-2027' },
    step,
    mark: { state, day: '2026-11-20', at: Date.now() },
  };
}

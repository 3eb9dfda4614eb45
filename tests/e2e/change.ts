import { randomUUID } from 'node:crypto';

/** A change as a card or the popup sends it, made now on 20 November 2026. */
export function makeChange(step: string, state: 'todo' | 'done', establishment = 'default') {
  return {
    schema: 2,
    type: 'change',
    id: randomUUID(),
    document: `progress:${establishment}:2026-2027`,
    entries: { [step]: { state: [[state, '2026-11-20'], Date.now()] } },
  };
}

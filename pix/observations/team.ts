import type { Observation } from '../observation.ts';

/** Every success on these pages is a change of the team; its words hold names and are not read. */
export const teamChanged: Observation = {
  id: 'team-changed',
  what: 'success',
  kind: 'toast',
  at: '.pix-toast--success',
  take: {},
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /equipe',
  seen: '2026-11-23',
};

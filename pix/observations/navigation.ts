import type { Observation } from '../observation.ts';

/**
 * The menu of a member of a school that manages its pupils: it has the pupils and the team, and not the certifications, which
 * administrators alone have. On every page of Pix Orga; nothing of it is read but that.
 */
export const ORGA_MENU: readonly Observation[] = [
  {
    id: 'member-menu',
    what: 'member-menu',
    kind: 'value',
    at: 'nav:has(a[href="/eleves"]):has(a[href="/equipe"]):not(:has(a[href="/certifications"]))',
    take: {},
    isOptional: true,
    source: 'pix/facts.md, chapter 4',
    seen: '2026-11-29',
  },
];

import type { StepStatus } from '../checklist/step-status.ts';
import type { StepId } from '../checklist/steps.ts';
import { findHost, getOrigin, type PixApp } from './hosts.ts';
import { trimPath } from './match-path.ts';

/** The one page to open for a step that is done, or checked, in Pix. */
export interface StepPlace {
  readonly app: PixApp;
  readonly path: string;
  /** Filters the page must be opened with, as Pix Orga spells them (arrays as JSON: pix/facts.md §5). */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Where each step is done (mission/steps.md, "Where each step is done"). Steps without an entry are done
 * outside Pix; `check-mediacentre` is done in the ENT, and its page shows who is left.
 */
const STEP_PLACES: Readonly<Partial<Record<StepId, StepPlace>>> = {
  'update-admins': { app: 'orga', path: '/equipe/membres' },
  'archive-last-year': { app: 'orga', path: '/certifications' },
  'check-mediacentre': {
    app: 'orga',
    path: '/eleves',
    query: { connectionTypes: '["without_mediacentre"]' },
  },
  'create-autumn-campaigns': { app: 'orga', path: '/campagnes/creation' },
  'import-siecle': { app: 'orga', path: '/import-participants' },
  'share-codes': { app: 'orga', path: '/campagnes/toutes' },
  'review-before-autumn-break': { app: 'orga', path: '/campagnes/toutes' },
  'remind-students': { app: 'orga', path: '/campagnes/toutes' },
  'themed-campaigns': { app: 'orga', path: '/campagnes/creation' },
  'check-certifiable': { app: 'orga', path: '/eleves', query: { certificability: '["eligible"]' } },
  'create-sessions': { app: 'certif', path: '/sessions/creation' },
  'run-exams': { app: 'certif', path: '/sessions' },
  'plan-catch-up': { app: 'certif', path: '/sessions' },
  'finalise-and-download': { app: 'certif', path: '/sessions' },
};

/**
 * The step at whose place the rest of a step is done. The halves of one are done on two pages: once the certificates are
 * saved, last year's campaigns are removed where all campaigns are.
 */
export function getPlaceStep({ step, state, mark }: StepStatus): StepId {
  const isSaved = state !== 'done' && mark?.parts?.includes('save-certifications');
  return step.id === 'archive-last-year' && isSaved ? 'share-codes' : step.id;
}

/** The page to open for a step, or `undefined` when it has none in Pix. */
export function getStepPlace(id: StepId): StepPlace | undefined {
  return STEP_PLACES[id];
}

/** The full address of a place on `pix.fr` or `pix.org`. */
export function getPlaceUrl({ app, path, query }: StepPlace, domain: 'fr' | 'org'): string {
  const url = new URL(path, getOrigin(app, domain));
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url.href;
}

/** Whether a tab's address is that very place: same app and domain, same path, and the place's own filters if any. */
export function isAtPlace(url: URL, { app, path, query }: StepPlace, domain: 'fr' | 'org'): boolean {
  const host = findHost(url);
  return (
    host?.app === app &&
    host.domain === domain &&
    trimPath(url.pathname) === path &&
    Object.entries(query ?? {}).every(([name, value]) => url.searchParams.get(name) === value)
  );
}

import { FLAGS } from '../client/flags.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { createMoreSessions } from './more-sessions.ts';
import { INVITATIONS, MEMBERS } from './people.ts';
import { orSentinel } from './sentinels.ts';
import { SESSIONS } from './sessions.ts';
import type { DemoState } from './types.ts';

/** Per origin and per tab, so that a reload keeps what one did; marked people are kept apart. */
const STORAGE_KEY = orSentinel('demo-site-1', 'demo-site-1-sentinels');

const listeners = new Set<() => void>();
let state: DemoState = createState();

export function getState(): Readonly<DemoState> {
  return state;
}

/**
 * Changes some parts of the state and keeps them for the next load.
 * Whoever draws is told, unless the change is quiet: a page that is about to come will show it.
 */
export function updateState(
  change: (state: Readonly<DemoState>) => Partial<DemoState>,
  { isQuiet = false } = {},
): void {
  state = { ...state, ...change(state) };
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(state));
  if (isQuiet) return;
  for (const listener of listeners) listener();
}

export function onStateChange(listener: () => void): void {
  listeners.add(listener);
}

/** Takes up the state of the last load, or starts afresh. */
export function loadState(options: { reset: boolean }): void {
  if (options.reset) sessionStorage.removeItem(STORAGE_KEY);
  const kept = sessionStorage.getItem(STORAGE_KEY);
  if (kept) state = { ...state, ...(JSON.parse(kept) as Partial<DemoState>) };
}

function createState(): DemoState {
  return {
    structure: '0123456X',
    members: [...MEMBERS],
    invitations: [...INVITATIONS],
    campaigns: [...CAMPAIGNS],
    sessions: [...SESSIONS, ...createMoreSessions(FLAGS.moreSessions)],
    imports: {},
  };
}

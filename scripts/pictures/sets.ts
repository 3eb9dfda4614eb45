import { ALL_STATES } from './all-states.ts';
import { DRAWN_YEAR } from './drawn-year.ts';
import { HAND_OVER } from './hand-over.ts';
import { LIVE } from './live.ts';
import { MESSAGES } from './messages.ts';
import { OWN_STEPS } from './own-steps.ts';
import { PAGES_SEEN } from './pages.ts';
import { PAPER } from './paper.ts';
import type { PictureSet } from './picture-set.ts';
import { PLAN } from './plan.ts';
import { README } from './readme.ts';
import { REMINDERS } from './reminders.ts';
import { STATES } from './states.ts';
import { STORE } from './store.ts';
import { TOOLS } from './tools.ts';
import { YEAR } from './year.ts';

/** The sets of pictures, by the name that the command takes. */
export const SETS: Readonly<Record<string, PictureSet>> = {
  readme: README,
  'all-states': ALL_STATES,
  states: STATES,
  year: YEAR,
  'drawn-year': DRAWN_YEAR,
  live: LIVE,
  pages: PAGES_SEEN,
  plan: PLAN,
  tools: TOOLS,
  messages: MESSAGES,
  paper: PAPER,
  'hand-over': HAND_OVER,
  'own-steps': OWN_STEPS,
  reminders: REMINDERS,
  store: STORE,
};

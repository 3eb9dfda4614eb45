import { FIRST_RUN_STATES } from './first-run-states.ts';
import { HAND_OVER_STATES } from './hand-over-states.ts';
import { MAILING_STATES } from './mailing-states.ts';
import { OPTIONS_STATES } from './options-states.ts';
import { OVERLAY_STATES } from './overlay-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { SHARED_STATES } from './shared-states.ts';
import type { AccessibleState } from './state.ts';
import { TOOLS_STATES } from './tools-states.ts';

/** Every state of the surfaces that axe looks at. */
export const STATES: readonly AccessibleState[] = [
  ...OVERLAY_STATES,
  ...POPUP_STATES,
  ...OPTIONS_STATES,
  ...FIRST_RUN_STATES,
  ...SHARED_STATES,
  ...MAILING_STATES,
  ...TOOLS_STATES,
  ...HAND_OVER_STATES,
];

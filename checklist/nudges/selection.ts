import type { NudgeRule } from './nudge.ts';

/** "Select all" ticks the pupils of the visible page, 50 at most, and no others. */
export const selectionNudge: NudgeRule<'page-only-selected'> = {
  id: 'page-only-selected',
  pages: ['certif-session-enrol'],
  find({ session = '', sight }) {
    return sight.leftOut === undefined ? undefined : { subject: session, saying: { left: sight.leftOut } };
  },
};

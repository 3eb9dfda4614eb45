import type { NudgeRule } from './nudge.ts';

/**
 * "Select all" ticks the pupils of the visible page, 50 at most, and no others. Where these are more than a group, going on
 * to the next page is no advice: the size of the group is.
 */
export const selectionNudge: NudgeRule<'page-only-selected'> = {
  id: 'page-only-selected',
  pages: ['certif-session-enrol'],
  find({ session = '', sight, groupSize }) {
    if (sight.leftOut === undefined || (sight.ticked ?? 0) > groupSize) return undefined;
    return { subject: session, saying: { left: sight.leftOut } };
  },
};

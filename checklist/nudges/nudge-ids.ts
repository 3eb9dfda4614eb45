/** What is advised on Pix's pages, each of which the user may not want. Ids are for ever: choices are kept under them. */
export const NUDGE_IDS = [
  'group-size',
  'page-only-selected',
  'session-day',
  'room-overlap',
  'session-expiry',
  'to-finalise',
  'certificates-before-import',
  'pupils-moved',
  'opening',
  'access-end',
  'plan-session',
  'plan-difference',
  'plan-trouble',
  'plan-enrolment',
] as const;
export type NudgeId = (typeof NUDGE_IDS)[number];

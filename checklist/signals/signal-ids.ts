/** What Pix's pages can tell of what was done there. Ids are for ever: answers are kept under them. */
export const SIGNAL_IDS = [
  'file-imported',
  'team-changed',
  'certificates-saved',
  'campaigns-removed',
  'campaign-created',
  'code-copied',
  'certifiable-counted',
  'session-created',
  'candidates-enrolled',
  'session-finalised',
  'certificates-downloaded',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

import type { SignalId } from '../../../checklist/signals/signal-ids.ts';

/** What each signal tells of, in English. */
export const enSignals: Readonly<Record<SignalId, string>> = {
  'file-imported': 'Import of the pupil database',
  'team-changed': 'Change in the team',
  'certificates-saved': "Last year's certifications saved",
  'campaigns-removed': 'Campaigns deleted or archived',
  'campaign-created': 'Creation of a campaign',
  'code-copied': 'Copy of a campaign code',
  'certifiable-counted': 'Count of certifiable pupils',
  'session-created': 'Creation of a session',
  'candidates-enrolled': 'Enrolment of candidates',
  'session-finalised': 'Finalisation of a session',
  'certificates-downloaded': 'Download of certificates',
};

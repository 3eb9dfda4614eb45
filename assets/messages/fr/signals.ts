import type { SignalId } from '../../../checklist/signals/signal-ids.ts';

/** What each signal tells of, in French. */
export const frSignals: Readonly<Record<SignalId, string>> = {
  'file-imported': 'Import de la base élèves',
  'team-changed': "Modification de l'équipe",
  'certificates-saved': "Certifications de l'an dernier sauvegardées",
  'campaigns-removed': 'Campagnes supprimées ou archivées',
  'campaign-created': "Création d'une campagne",
  'code-copied': "Copie d'un code de campagne",
  'certifiable-counted': 'Décompte des élèves certifiables',
  'session-created': "Création d'une session",
  'candidates-enrolled': 'Inscription de candidats',
  'session-finalised': "Finalisation d'une session",
  'certificates-downloaded': 'Téléchargement des certificats',
};

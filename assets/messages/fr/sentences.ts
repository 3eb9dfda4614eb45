import type { SentenceAlternatives, SentenceTemplates } from '../messages.ts';

/** The sentences in French: see fill-sentence.ts for what is in braces. */
export const frSentences: SentenceTemplates = {
  progress: '{0} sur {1}',
  progressLabel: '{0} {0|étape faite|étapes faites} sur {1}',
  dueToday: "Avant le {0} : aujourd'hui est le dernier jour",
  dueTomorrow: 'Avant le {0} : demain est le dernier jour',
  lastDayToday: "Avant le {0} : aujourd'hui est le dernier jour de classe",
  lastDayTomorrow: 'Avant le {0} : demain est le dernier jour de classe',
  dueIn: 'Avant le {0}, dans {1} {1|jour|jours} de classe',
  dueWithoutSchool: "Avant le {0}, sans jour de classe d'ici là",
  dueBefore: 'Avant le {0}',
  lastSchoolDay: 'Soit {0} au plus tard en temps de classe',
  estimated: '{0} (estimé)',
  'to-confirm': '{0} (à confirmer)',
  unknown: '{0} (estimé)',
  opensOn: 'À partir du {0}',
  doneOn: 'Fait le {0}',
  putOffUntil: 'Reporté au {0}',
  late: 'En retard : à faire avant le {0}',
  dueShort: 'avant le {0}',
  otherSteps: 'Aussi sur cette page ({0})',
  doneSteps: 'Déjà fait sur cette page ({0})',
  justDone: 'Fait : {0}',
  justPutOff: 'Reporté au {1} : {0}',
  putOffTo: 'Reporter au {0}',
  putOffLimit: "Au plus tard le {0} : elle revient avant l'échéance",
  putOffLate: "En retard : une semaine au plus, jusqu'au {0}",
  putOffTimes: 'Reportée {0} fois',
  putOffAfterHolidays: 'Reporter après les vacances, au {0}',
  shortcut: 'Raccourci clavier : {0}',
  panelKeys: 'Ce navigateur demande le clavier : appuyez sur {0}.',
  whereMissing:
    "« {0} » n'est pas visible sur cette page. Cherchez ce libellé, ou vérifiez que vous avez le rôle d'administrateur.",
  adoptionQuestion: 'Des coches ont été notées sans établissement. Les garder pour « {0} » ?',
};

/** Those of which there are two, in French. */
export const frAlternatives: SentenceAlternatives = {
  newsSince: 'Nouveau depuis {0} :',
  news: 'À savoir :',
  receivedFrom: 'Reçu de « {0} » le {1}',
  receivedFromOther: "Reçu d'une autre installation le {0}",
};

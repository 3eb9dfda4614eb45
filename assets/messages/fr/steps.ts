import type { StepText, StepTexts } from '../messages.ts';

/**
 * The sixteen steps in French: short titles ours, the rest the source's own words (the check-list of the académie
 * de Lille for 2024-2025), cleaned of layout accidents and without its years. `news` is from mission/steps.md.
 */
export const frSteps: StepTexts = {
  'update-admins': {
    title: 'Mettez à jour les administrateurs',
    short: 'Mettez à jour les administrateurs',
    what: 'Mettre à jour la liste des administrateurs dans Pix Orga.',
    why: "Chaque année des enseignants changent de fonction ou d'établissement et il faudra vérifier que seuls ceux qui vont participer au suivi des élèves et aux créations de campagnes pourront avoir accès à Pix Orga.",
    when: 'Avant le 15 septembre.',
  },
  'archive-last-year': {
    title: "Sauvegardez les certifications et supprimez les campagnes de l'an dernier",
    short: 'Sauvegardez les certifications, supprimez les campagnes',
    what: "Archiver les certifications de l'année précédente. Supprimer les campagnes de l'année précédente.",
    why: 'Il est toujours prudent de garder une sauvegarde des certifications passées par les élèves. En 2024, une nouveauté : on peut supprimer les campagnes plutôt que simplement les archiver.',
    when: 'Avant le 15 septembre.',
    placeLabel: 'Ouvrir les certifications',
  },
  'check-mediacentre': {
    title: "Vérifiez l'accès à Pix par le Médiacentre",
    short: "Vérifiez l'accès par le Médiacentre",
    what: "Vérifier que les élèves ont bien accès à Pix dans l'ENT via le Médiacentre.",
    why: "Normalement l'affectation de la ressource Pix est automatique, mais il vaut mieux vérifier. Sinon demander au référent ressources GAR de le faire via la console dans la partie administration de l'ENT.",
    when: 'Dès que possible à la rentrée.',
    where: "Dans l'ENT (Médiacentre), console GAR.",
    placeLabel: 'Voir les élèves sans Médiacentre',
  },
  'create-autumn-campaigns': {
    title: 'Créez les campagnes de rentrée',
    short: 'Créez les campagnes de rentrée',
    what: 'Créer les campagnes de rentrée pour les élèves.',
    why: "Les chefs d'établissement peuvent déléguer cette action à des collègues et travailler soit par niveau soit par classe.",
    when: 'Avant le 30 septembre.',
  },
  'import-siecle': {
    title: 'Importez le fichier XML de Siècle',
    short: 'Importez le fichier XML de Siècle',
    what: "Mettre la base Siècle à jour (chef d'établissement) et importer le fichier XML à jour dans Pix Orga.",
    why: "Il faudra répéter cette action si la base est modifiée : arrivée ou départ d'un élève de l'établissement.",
    when: 'Dès que possible à la rentrée.',
    where:
      'Dans Siècle (Base élèves, export XML « Élèves sans adresses »), puis dans Pix Orga. Le fichier .zip est accepté tel quel.',
  },
  'share-codes': {
    title: 'Communiquez les codes de campagne',
    short: 'Communiquez les codes de campagne',
    what: 'Communiquer les codes de campagnes aux enseignants.',
    why: 'Tous les enseignants peuvent se lancer avec leurs élèves. Prévenir les familles. On peut inviter les enseignants dans Pix Orga pour créer des sessions plus en rapport avec leur matière.',
    when: 'Courant du mois de septembre.',
  },
  'review-before-autumn-break': {
    title: 'Faites le bilan des campagnes de rentrée',
    short: 'Faites le bilan des campagnes',
    what: 'Faire le bilan des campagnes de rentrée avant les vacances de Toussaint.',
    why: 'Les certifications se passent sur un temps très réduit (de novembre à mars pour mémoire).',
    when: 'Avant les vacances de Toussaint.',
  },
  'remind-students': {
    title: "Relancez les élèves qui n'ont pas terminé",
    short: 'Relancez les élèves',
    what: "Faire un bilan avec les équipes pour relancer les élèves qui n'ont pas renvoyé les résultats de leurs campagnes de rentrée.",
    why: 'Redonner les codes, vérifier les accès pour les élèves, motiver à passer cette campagne de rentrée.',
    when: 'Début novembre.',
    news: {
      since: 'la rentrée 2025',
      text: "les résultats des campagnes d'évaluation sont envoyés automatiquement. Seule la collecte de profils demande encore un envoi.",
    },
  },
  'themed-campaigns': {
    title: 'Créez des campagnes thématiques',
    short: 'Créez des campagnes thématiques',
    what: 'À partir du mois de novembre, recréer des campagnes thématiques avec les élèves.',
    why: "Comme la certification est décorrélée du profil Pix de l'élève, il a tout intérêt à s'entraîner, car il aura le même nombre de questions que ses camarades, c'est-à-dire 32.",
    when: 'Au cours du mois de novembre.',
  },
  'check-certifiable': {
    title: 'Vérifiez que les élèves sont certifiables',
    short: 'Vérifiez les élèves certifiables',
    what: 'Vérifier que les élèves sont certifiables (sans oublier les 3e prépa-métiers, ex-prépa pro).',
    why: 'Cette information se met à jour automatiquement dans le profil des élèves sur lesquels on peut jouer avec un filtre.',
    when: 'Avant la fin du mois de novembre.',
  },
  'create-sessions': {
    title: 'Créez des sessions de {groupSize} élèves',
    short: 'Créez des sessions de {groupSize} élèves',
    what: 'Commencer à préparer les certifications. Créer des sessions dans Pix Certif et assigner les sessions à un surveillant. Les groupes seront composés de {groupSize} élèves.',
    why: 'Si les élèves sont prêts, ils peuvent commencer à passer leur certification dès que Pix Certif est accessible.',
    when: 'Au cours du mois de novembre.',
    news: {
      since: "l'été 2026",
      text: "une session expire 24 heures après que son premier candidat a commencé et ne peut plus s'étaler sur plusieurs jours.",
    },
  },
  'check-blocked-sites': {
    title: 'Vérifiez que le pare-feu ne bloque rien',
    short: 'Vérifiez le pare-feu',
    what: 'Faire la check-list des sites potentiellement bloqués.',
    why: "Il est toujours utile de vérifier que le pare-feu ne bloque pas l'accès à certains sites.",
    when: 'Avant le 15 décembre.',
    where: 'Avec le service informatique ou la collectivité.',
    news: {
      since: "l'automne 2024",
      text: "l'extension de navigateur Pix Companion est exigée sur les ordinateurs des candidats. Une page de Pix permet de le vérifier.",
    },
  },
  'book-rooms': {
    title: 'Réservez les salles (2 heures par session)',
    short: 'Réservez les salles',
    what: 'Réserver les salles pour faire passer les certifications.',
    why: "Pourquoi ne pas se servir d'un agenda partagé pour annoncer les différentes sessions et bloquer les salles pupitres sur des sessions de 2 heures ?",
    when: 'Avant le 30 décembre.',
    where: "Dans l'agenda de l'établissement.",
  },
  'run-exams': {
    title: 'Organisez les passations',
    short: 'Organisez les passations',
    what: 'À partir de la rentrée de janvier, organiser les passations.',
    why: 'Attention aux dates butoir, en particulier avec les stages en lycée professionnel : il vaut mieux anticiper.',
    when: 'Avant le 28 février.',
  },
  'plan-catch-up': {
    title: 'Prévoyez les rattrapages',
    short: 'Prévoyez les rattrapages',
    what: 'Prévoir des séances de rattrapage.',
    why: 'Prévoir un délai de quinze jours pour les rattrapages.',
    when: 'Avant le 15 mars.',
  },
  'finalise-and-download': {
    title: 'Finalisez les sessions et téléchargez les certificats',
    short: 'Finalisez, puis téléchargez les certificats',
    what: 'Finaliser les sessions et télécharger les attestations.',
    why: "Il est prévu une remontée automatique des résultats dans Parcoursup, mais pour l'instant il est encore sage de garder des sauvegardes des données et des certifications.",
    when: 'Pour la fin du mois de mars.',
    placeLabel: 'Ouvrir les sessions',
    news: {
      text: "l'attestation de certification s'appelle « certificat » dans Pix Orga. L'accès à Pix Certif ferme à la mi-juillet (le 16 juillet en 2026).",
    },
  },
};

/** The import in an establishment that has no Siècle, such as an agricultural lycée: `{formats}` is what its page takes. */
export const frCsvImport: StepText = {
  ...frSteps['import-siecle'],
  title: 'Importez le fichier des élèves ({formats})',
  short: 'Importez le fichier des élèves',
  what: "Mettre la base des élèves à jour (chef d'établissement) et importer le fichier des élèves à jour dans Pix Orga, au format {formats}.",
  where: 'Dans votre logiciel de gestion des élèves (export au format {formats}), puis dans Pix Orga.',
};

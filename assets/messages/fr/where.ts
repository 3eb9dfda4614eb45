import type { WhereMessages } from '../where-messages.ts';

const THROUGH = "C'est par ici que l'on y va.";
const FORM = 'Remplissez le formulaire, puis appuyez ici.';
const ONE_EACH = 'Appuyez ici, une fois par niveau ou par classe.';
const EXPORT = 'Exportez les résultats : ils servent au bilan.';
const COPY_CODE = 'Copiez le code, puis transmettez-le aux élèves.';
const CERTIFICATES = 'Choisissez une classe, puis téléchargez ses certificats.';

/** What to do with what is pointed at, in French. */
export const frWhere: WhereMessages = {
  through: THROUGH,
  archiveUndated: "Triez par date, ouvrez celles de l'an dernier, puis supprimez-les.",
  steps: {
    'update-admins': 'Revoyez les rôles du tableau, puis invitez ici qui manque.',
    'archive-last-year': "Triez par date, ouvrez celles d'avant août {year}, puis supprimez-les.",
    'check-mediacentre': 'Filtrez ici : les élèves sans Médiacentre sont à vérifier.',
    'create-autumn-campaigns': ONE_EACH,
    'import-siecle': 'Appuyez ici, puis choisissez le fichier exporté.',
    'share-codes': COPY_CODE,
    'review-before-autumn-break': EXPORT,
    'remind-students': THROUGH,
    'themed-campaigns': ONE_EACH,
    'check-certifiable': 'Filtrez ici sur « Certifiable » et comptez les élèves.',
    'create-sessions': FORM,
    'check-blocked-sites': THROUGH,
    'book-rooms': 'Indiquez ici la salle réservée.',
    'run-exams': "Servez-vous de ceci le jour de l'épreuve.",
    'plan-catch-up': 'Choisissez un jour avant la fin des rattrapages.',
    'finalise-and-download': 'Appuyez ici : Pix transmet ensuite les résultats.',
  },
  pages: {
    'orga-home': 'through',
    'certif-team': 'through',
    'orga-team-invite': { 'update-admins': 'Indiquez les adresses, puis appuyez sur « Inviter ».' },
    'orga-campaigns-mine': {
      'share-codes': 'Relevez le code de chaque campagne, puis transmettez-le.',
      'review-before-autumn-break': "Comparez les résultats reçus au nombre d'élèves.",
      'remind-students': 'Repérez les campagnes où il manque des résultats.',
    },
    'orga-campaigns-all': {
      'share-codes': 'Relevez le code de chaque campagne, puis transmettez-le.',
      'review-before-autumn-break': "Comparez les résultats reçus au nombre d'élèves.",
      'remind-students': 'Repérez les campagnes où il manque des résultats.',
    },
    'orga-campaigns-courses': {
      'share-codes': 'Relevez le code de chaque parcours, puis transmettez-le.',
      'review-before-autumn-break': "Comparez ceux qui ont terminé au nombre d'élèves.",
      'remind-students': 'Repérez les parcours que des élèves ont à terminer.',
    },
    'orga-campaign-new': { 'create-autumn-campaigns': FORM, 'themed-campaigns': FORM },
    'orga-campaign-new-catalogue': { 'create-autumn-campaigns': FORM, 'themed-campaigns': FORM },
    'orga-catalogue': {
      'create-autumn-campaigns': 'Ouvrez un parcours pour en faire une campagne.',
      'themed-campaigns': 'Ouvrez un parcours pour en faire une campagne.',
    },
    'orga-topics': {
      'create-autumn-campaigns': 'Cochez des sujets, puis téléchargez la sélection ici.',
      'themed-campaigns': 'Cochez des sujets, puis téléchargez la sélection ici.',
    },
    'orga-campaign': {
      'review-before-autumn-break': THROUGH,
      'remind-students': "Filtrez ici ceux qui n'ont pas envoyé leurs résultats.",
    },
    'orga-campaign-settings': {
      'archive-last-year': "Appuyez ici si elle est de l'an dernier.",
    },
    'orga-import': { 'archive-last-year': THROUGH },
    'orga-certifications': { 'archive-last-year': CERTIFICATES, 'finalise-and-download': CERTIFICATES },
    'certif-sessions': {
      'create-sessions': 'Appuyez ici, une fois par groupe.',
      'run-exams': 'Le surveillant ouvre la session par ici.',
      'plan-catch-up': 'Appuyez ici pour ajouter une session de rattrapage.',
      'finalise-and-download': 'Celles qui sont passées et encore « Créée » sont à finaliser.',
    },
    'certif-session': {
      'create-sessions': THROUGH,
      'book-rooms': 'Appuyez ici pour changer la salle.',
      'run-exams': "Le jour de l'épreuve, ce code ; ensuite, la finalisation.",
      'finalise-and-download': THROUGH,
    },
    'certif-session-edit': { 'create-sessions': "Corrigez ce qui doit l'être, puis appuyez ici." },
    'certif-session-candidates': {
      'create-sessions': 'Appuyez ici pour inscrire un groupe.',
      'book-rooms': THROUGH,
      'finalise-and-download': THROUGH,
      'run-exams': "Imprimez-la pour le jour de l'épreuve.",
    },
    'certif-session-enrol': { 'create-sessions': 'Cochez une classe, puis un groupe par session.' },
    'certif-session-finalise': {
      'finalise-and-download': 'Relisez les signalements, puis appuyez ici.',
    },
  },
  nudges: {
    'group-size': 'Cochez ici une classe, puis un groupe par session.',
    'plan-enrolment': 'Choisissez ici la classe, puis cochez son groupe.',
    'plan-difference': "Appuyez ici pour changer le jour, l'heure ou la salle.",
    'page-only-selected': 'Cette case ne coche que la page affichée : filtrez par classe.',
    'session-day': 'Changez ici le jour de la session.',
    'room-overlap': "Changez l'heure ici, ou la salle plus haut.",
    'session-expiry': 'Appuyez ici une fois les épreuves terminées.',
    'to-finalise': {
      others: 'Appuyez ici pour la finaliser.',
      'certif-sessions': 'Ouvrez-la ici, puis finalisez-la.',
    },
    'certificates-before-import': 'Téléchargez-les par ici, classe par classe.',
    'pupils-moved': 'Appuyez ici pour importer à nouveau.',
    'access-end': {
      others: 'Par ici, la liste des sessions à finaliser.',
      'certif-sessions': 'Celles qui sont passées et encore « Créée » sont à finaliser.',
      'certif-session-finalise': 'Relisez les signalements, puis appuyez ici.',
    },
  },
  missingNudges: {
    'to-finalise': "La session {session} n'est pas dans la liste affichée : ouvrez-la par le lien.",
  },
};

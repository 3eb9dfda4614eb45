import type { SearchMessages } from '../search-messages.ts';

/** The words of the search, in French. */
export const frSearch: SearchMessages = {
  search: 'Rechercher',
  searchHint: 'Rechercher (touche /)',
  results: 'Résultats',
  found: (count) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  moreFound: (count) =>
    count < 2 ? 'Un autre résultat : ajoutez un mot.' : `${count} autres résultats : ajoutez un mot.`,
  noneFound: 'Aucun résultat : essayez un autre mot.',
  notLoaded: "La recherche n'a pas pu s'ouvrir : fermez cette page, puis rouvrez-la.",
  foundKinds: { step: 'Étape', tool: 'Outil', message: 'Message', news: 'Nouveauté' },
  messageFor: (audience, step) => `Pour : ${audience}. Étape : ${step}`,
  audienceNames: {
    teachers: 'professeurs profs collègues',
    families: 'parents responsables',
    pupils: 'lycéens',
    technician: 'informaticien dsi atos',
    head: 'proviseur principal chef gestionnaire intendance',
  },
  aboutTools: {
    plan: 'Répartir les classes et les temps majorés (tiers temps) dans les salles, puis imprimer les fiches.',
    mailing: 'Un message prêt à envoyer aux enseignants, aux familles, aux élèves, au technicien.',
    posters: 'Les codes de campagne à afficher ou à projeter, avec un QR code.',
    'network-check': 'Vérifier, dans chaque salle, que les sites de la certification répondent.',
    'follow-up': "Où en est chaque classe, d'après le fichier de résultats de Pix Orga.",
    'year-file': "Les échéances et les sessions dans l'agenda de votre ordinateur.",
    paper: 'Les étapes sur papier, pour le mur, le classeur ou une réunion.',
    'year-report': 'Une page A4 pour la direction : ce qui est fait, ce qui reste, les chiffres.',
    'hand-over': 'Transmettre la check-list à la personne qui prend la suite.',
  },
  stepNames: {
    'update-admins': 'droits accès équipe membres inviter collègue compte',
    'archive-last-year': 'archiver effacer ancien sauvegarde attestation certificat export',
    'check-mediacentre': 'ent gar affectation connexion ressource',
    'create-autumn-campaigns': 'parcours rentrée niveau classe septembre',
    'import-siecle': 'base élèves xml onde liste csv zip arrivée départ',
    'share-codes': 'code donner transmettre prévenir familles parents professeurs enseignants',
    'review-before-autumn-break': 'statistiques résultats point étape',
    'remind-students': 'relance rappel inachevé retardataires',
    'themed-campaigns': 'thème entraînement discipline parcours',
    'check-certifiable': 'certifiable certificabilité éligible filtre',
    'create-sessions':
      'certification session groupe surveillant salle horaires tiers temps temps majoré aménagement',
    'check-blocked-sites':
      'réseau internet proxy filtrage bloqué ordinateurs postes salle informatique tiers temps companion technicien dsi région',
    'book-rooms': 'salle informatique réservation planning agenda tiers temps temps majoré aménagement',
    'run-exams': 'examen épreuve certification jour j surveillance émargement tiers temps',
    'plan-catch-up': 'absent absents rattraper',
    'finalise-and-download': 'clôture procès-verbal pv attestation signalement résultats parcoursup',
  },
  toolNames: {
    plan: 'planning sessions groupes surveillants émargement convocation aménagement fiches affiches de porte horaires',
    mailing: 'mail courriel e-mail lettre écrire prévenir modèle',
    posters: 'affiche qr code afficher projeter imprimer',
    'network-check': 'internet proxy pare-feu filtrage bloqué wifi ordinateurs companion',
    'follow-up': 'statistiques csv participation avancement résultats',
    'year-file': 'calendrier ics outlook thunderbird google rappel',
    paper: 'papier pdf liste impression imprimer',
    'year-report': "statistiques synthèse conseil d'administration chef",
    'hand-over': 'successeur mutation départ remplaçant passation transmission fichier',
  },
};

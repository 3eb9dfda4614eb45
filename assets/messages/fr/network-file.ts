import type { NetworkFileMessages } from '../network-file-messages.ts';
import { frNetworkWords } from './network-words.ts';

/** The saved file in French. */
export const frNetworkFile: NetworkFileMessages = {
  ...frNetworkWords,
  title: 'Contrôle du réseau pour Pix',
  madeOn: (day) => `Fichier préparé le ${day} avec Check-list Pix, une extension indépendante de Pix.`,
  outdated:
    "Ce que ce fichier sait des sites et des navigateurs a plus d'un an : demandez un fichier plus récent à la personne qui administre Pix.",
  otherLanguage: 'English',
  beforeHeading: 'Ce que ce fichier va faire',
  whatItDoes: (hosts, seconds) =>
    `Il va demander le petit fichier « robots.txt » à ${hosts === 1 ? 'un site' : `${hosts} sites`}, pour voir ce qui répond depuis cet ordinateur. Cela prend ${seconds} secondes au plus.`,
  whatItSends:
    "Rien de ce que vous écrivez ici n'est envoyé. Comme à toute visite, chaque site reçoit l'adresse de votre réseau, le nom et la version du navigateur, et sa langue.",
  whenItStarts: 'Rien ne commence avant que vous pressiez « Commencer ».',
  noHosts: "Aucun site n'est à essayer : ce fichier relève le navigateur, l'écran et l'horloge.",
  damaged: 'La liste des sites de ce fichier est illisible : enregistrez-le à nouveau depuis Check-list Pix.',
  listOf: (hosts) => (hosts === 1 ? 'Voir le site' : `Voir les ${hosts} sites`),
  namesHint: "Par exemple B12 et poste 7. N'écrivez pas de nom d'élève.",
  start: 'Commencer',
  again: 'Recommencer',
  running: (done, total) => `Essai en cours : ${done} sur ${total}`,
  summary(troubles, total) {
    if (total === 0) return "Le navigateur, l'écran et l'horloge sont relevés.";
    if (troubles === 0) return total === 1 ? 'Le site répond.' : `Les ${total} sites répondent.`;
    return troubles === 1
      ? `1 site sur ${total} est à revoir.`
      : `${troubles} sites sur ${total} sont à revoir.`;
  },
  noneAnswers: "Aucun site ne répond : vérifiez d'abord que cet ordinateur est relié au réseau.",
  resultsHeading: 'Résultats',
  resultColumn: 'Résultat',
  seconds: (seconds) => `${seconds}\u00a0s`,
  meaningHeading: 'Ce que cela veut dire',
  computerHeading: 'Cet ordinateur',
  browserLabel: 'Navigateur',
  screenLabel: 'Écran',
  screenHint: 'Aucune taille minimale publiée par Pix ne nous est connue.',
  clockLabel: 'Horloge',
  clockHint: 'Comparez avec une montre : une horloge fausse fait refuser les certificats.',
  zoneLabel: 'Fuseau horaire',
  companionHeading: 'Pix Companion',
  companionText:
    "Cette extension de Pix est exigée pour la certification. Ce fichier ne voit pas si elle est installée : c'est la page de vérification de Pix qui le dit.",
  companionCheck: 'Ouvrir la page de vérification de Pix',
  companionInstall: {
    chrome: "L'installer dans Chrome ou Edge",
    firefox: "L'installer dans Firefox",
  },
  reportHeading: 'Le rapport',
  print: 'Imprimer',
  copy: 'Copier',
  mail: 'Ouvrir dans la messagerie',
  save: 'Enregistrer le rapport',
  copied: 'Le rapport est copié.',
  copyFailed: 'Le navigateur refuse de copier : copiez le texte ci-dessous.',
  tooLong:
    "Le rapport est trop long pour être placé dans le message. Il est copié : collez-le dans le message qui s'ouvre.",
  mailOpened: "Le message s'ouvre dans votre messagerie : relisez-le, puis envoyez-le.",
  saved:
    'Le rapport est dans les téléchargements : rapportez-le dans Check-list Pix pour le tableau des salles.',
  textLabel: 'Le rapport en texte',
  textIntro: 'Voici ce que cet ordinateur atteint, ou non, des sites dont Pix a besoin.',
  nothingKept: 'Rien de cette page ne reste quand on la ferme.',
  mailSubject: (room) =>
    room === ''
      ? 'Contrôle du réseau pour Pix'
      : `Contrôle du réseau pour Pix, ${frNetworkWords.room(room).replace(/^Salle\b/, 'salle')}`,
  labelled: (label, value) => `${label} : ${value}`,
  counted: (label, count, names) => `${label} (${count}) : ${names}`,
  fileName: 'rapport-reseau-pix',
};

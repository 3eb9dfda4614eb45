import type { NetworkCheckMessages } from '../network-check-messages.ts';
import { frNetworkWords } from './network-words.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The network check in French. */
export const frNetworkCheck: NetworkCheckMessages = {
  ...frNetworkWords,
  intro:
    'Avant les passations, vérifiez, depuis chaque salle, que les sites dont Pix a besoin répondent, et donnez le rapport au service informatique ou à la collectivité.',
  save: 'Enregistrer le fichier de contrôle',
  saved: (hosts) => `Le fichier est dans vos téléchargements, avec ${hosts} sites à essayer.`,
  saveFailed: "Le fichier n'a pas pu être préparé : rechargez cette page et recommencez.",
  fileName: 'controle-reseau-pix',
  whatItDoes: [
    "L'extension n'appelle aucun site. C'est le fichier enregistré qui le fait : ouvert dans un navigateur, il dit ce qu'il va faire, et n'essaie les sites que quand on presse « Commencer ».",
    "Mettez-le sur une clé USB ou dans l'ENT, et ouvrez-le sur un ou deux ordinateurs de chaque salle. Il n'a besoin ni de l'extension, ni d'un compte.",
    "Il dit « répond », jamais « autorisé » : la page de blocage d'un filtre répond aussi.",
  ],
  hostsHeading: 'Les sites essayés',
  hostsIntro:
    "Pix ne publie pas de liste : celle-ci vient de son code. Les sites où les épreuves envoient les élèves changent souvent : ajoutez ceux de la liste de votre académie. Ce qui ne sert qu'aux statistiques de Pix n'est pas essayé.",
  hostsShown: (hosts) => `Voir les ${hosts} sites essayés`,
  sourceColumn: 'Source',
  sources: (source, day) =>
    ({
      'pix-code': `code public de Pix, lu le ${day}`,
      typed: `saisi ici le ${day}`,
      file: `lu dans un fichier le ${day}`,
      pack: `donné par un pack du ${day}`,
    })[source],
  outdated: "Des lignes de la liste ont plus d'un an : faites-les vérifier avant de vous y fier.",
  outdatedMark: "plus d'un an",
  ownHeading: 'Ajouter des sites',
  ownIntro: 'Les sites que vous ajoutez restent sur cet ordinateur.',
  addLabel: "Adresse d'un site",
  addHint: 'Par exemple www.exemple.fr, exemple.fr/page ou *.exemple.fr. Les sites sont essayés en https.',
  add: 'Ajouter',
  hostFaults: {
    empty: "Saisissez l'adresse d'un site.",
    mail: "C'est une adresse électronique : saisissez celle d'un site.",
    number: "Saisissez le nom du site plutôt que son adresse en chiffres : c'est le nom que Pix appelle.",
    scheme: 'Seuls les sites du web, en https, peuvent être essayés.',
    'no-dot': 'Ce nom est incomplet : écrivez-le en entier, par exemple exemple.fr.',
    port: 'Le port, après les deux-points, est un nombre de 1 à 65535.',
    'blocked-port': "Les navigateurs n'appellent jamais ce port : vérifiez le nombre après les deux-points.",
    'not-a-host': "Ce n'est pas le nom d'un site.",
    already: 'Ce site est déjà dans la liste.',
    'too-many': "La liste est pleine : retirez des sites avant d'en ajouter.",
  },
  added: (name) => `${name} est ajouté.`,
  addedAs: (name, address) => `${name} est ajouté, et sera essayé à l'adresse ${address}.`,
  removed: (name) => `${name} est retiré.`,
  removeColumn: 'Retirer de la liste',
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name}`,
  notKept: "La liste n'a pas pu être enregistrée : elle vaut jusqu'à la fermeture de cette page.",
  newer: "Cette liste vient d'une version plus récente de l'extension : elle ne se modifie pas ici.",
  pickList: "Choisir la liste de l'académie (CSV, ODS)",
  pickListHint:
    "Seuls les noms de sites sont pris dans le fichier, quelle que soit leur place. Rien d'autre n'en est gardé.",
  listFaults: {
    'too-big': 'Ce fichier dépasse 20 Mo : enregistrez seulement la feuille des sites et recommencez.',
    unreadable: 'Ce fichier ne se lit pas : enregistrez-le au format CSV ou ODS et recommencez.',
    empty: "Il n'y a rien à lire dans ce fichier.",
    'no-host': "Aucun nom de site n'a été trouvé dans ce fichier : est-ce bien la liste des sites à ouvrir ?",
  },
  foundHeading: 'Trouvé dans le fichier',
  foundKnown: (count) =>
    plural(count, `${count} site est déjà dans la liste.`, `${count} sites sont déjà dans la liste.`),
  foundLeftOut: (count) =>
    plural(
      count,
      `${count} site de plus n'est pas repris : la liste serait trop longue.`,
      `${count} sites de plus ne sont pas repris : la liste serait trop longue.`,
    ),
  addFound: (count) => plural(count, 'Ajouter ce site', `Ajouter ces ${count} sites`),
  cancel: 'Annuler',
  addedMany(count, isFull) {
    if (count === 0) return "Aucun site n'est ajouté : la liste est pleine.";
    const added = plural(count, '1 site est ajouté', `${count} sites sont ajoutés`);
    return isFull ? `${added} : la liste est pleine.` : `${added}.`;
  },
  foundCut: 'Ce fichier est trop long : seul son début a été lu.',
  reportsHeading: 'Les rapports des salles',
  reportsIntro:
    'Sur chaque ordinateur, « Enregistrer le rapport » fait un petit fichier. Rapportez ici tous ceux des salles : ils deviennent un tableau par salle.',
  reportsKept: 'Les rapports ne sont pas gardés : imprimez le tableau avant de fermer cette page.',
  pickReports: 'Choisir les rapports (JSON)',
  reportFaults: {
    'not-json': "ce n'est pas un rapport du contrôle du réseau.",
    'not-ours': "ce n'est pas un rapport du contrôle du réseau.",
    newer: "ce rapport vient d'une version plus récente : mettez l'extension à jour.",
    damaged: 'ce rapport est illisible : enregistrez-le à nouveau.',
    'too-big': 'ce fichier est trop gros pour être un rapport.',
  },
  ofFile: (file, sentence) => `${file} : ${sentence}`,
  reportsRead: (count) => plural(count, `${count} rapport lu.`, `${count} rapports lus.`),
  noRoom: 'Sans nom de salle',
  noName: 'sans nom',
  roomSummary(computers, troubled, untried) {
    const count = `${computers} ${plural(computers, 'ordinateur', 'ordinateurs')}`;
    if (untried === computers) return `${count}, rien n'a été essayé`;
    const found = troubled === 0 ? 'tous les sites répondent' : `${troubled} à revoir`;
    return untried === 0 ? `${count}, ${found}` : `${count}, ${found}, ${untried} sans essai`;
  },
  roomTrouble: (host, computers, total) =>
    `${host} : à revoir sur ${computers} ${plural(computers, 'ordinateur', 'ordinateurs')} sur ${total}`,
  dateColumn: 'Date',
  browserColumn: 'Navigateur',
  answersColumn: 'Répondent',
  troubleColumn: 'À revoir',
  noTrouble: 'rien',
  nothingTried: "rien n'a été essayé",
  trouble: (host, outcome) => `${host} : ${outcome}`,
  answersOf: (answers, total) => `${answers} sur ${total}`,
  clockWrong: 'date impossible : horloge à régler',
  printRooms: 'Imprimer le tableau',
  clearReports: 'Vider le tableau',
  reportsCleared: 'Le tableau est vide.',
  undoClear: 'Annuler',
};

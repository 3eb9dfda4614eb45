import type { FollowUpMessages } from '../follow-up-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The words of the follow-up without names, in French. */
export const frFollowUp: FollowUpMessages = {
  intro:
    'Dans Pix Orga, ouvrez une campagne et cliquez sur « Exporter les résultats (.csv) », puis choisissez ce fichier ici. Vous pouvez en choisir plusieurs.',
  privacy:
    "Le fichier est lu sur cet ordinateur. Seuls les nombres et les noms des classes sont montrés, jusqu'à la fermeture de cette page : aucun nom d'élève, aucun identifiant.",
  pickFiles: 'Choisir des fichiers CSV',
  drop: 'ou déposez-les ici.',
  reading: 'Lecture en cours…',
  fileOf: (place, count, sentence) => `Fichier ${place} sur ${count}. ${sentence}`,
  faults: {
    'too-big': 'Ce fichier est trop gros pour être un export de campagne.',
    spreadsheet:
      "C'est un classeur ou une archive, pas un CSV. Exportez les résultats de la campagne depuis Pix Orga (CSV).",
    unreadable:
      "Ce fichier n'est pas un CSV lisible. Exportez les résultats de la campagne depuis Pix Orga (CSV).",
    empty: 'Ce fichier est vide.',
    certifications:
      "Ce sont des résultats de certification. Choisissez plutôt l'export d'une campagne de Pix Orga.",
    'not-results':
      "Ce fichier n'a pas les colonnes d'un export de campagne. Exportez les résultats depuis Pix Orga (CSV).",
    'no-pupil': "Ce fichier n'a que des titres de colonnes : personne n'a encore commencé cette campagne.",
  },
  repeated: (campaign) => `${campaign} : ce fichier avait déjà été lu, il est compté une seule fois.`,
  replaced: (campaign) => `${campaign} : ce fichier remplace celui qui avait été lu avant.`,
  noClasses: (campaign) =>
    `${campaign} : le fichier n'a pas de colonne « Classe », seul le total est compté.`,
  oddClasses: (campaign) =>
    `${campaign} : la colonne « Classe » ne contient guère de classes d'au moins trois élèves, seul le total est compté.`,
  unreadableRows: (campaign, count) =>
    `${campaign} : ${count} ${plural(count, "ligne du fichier est illisible, elle n'est pas comptée.", 'lignes du fichier sont illisibles, elles ne sont pas comptées.')}`,

  campaign: (number, code, place) =>
    number || code ? ['Campagne', number, code].filter(Boolean).join(' ') : `Campagne n° ${place}`,
  caption: 'Où en sont les classes',
  className: 'Classe',
  noClass: 'Sans classe',
  otherClasses: 'Autres',
  otherClassesHint:
    "« Autres » : les classes de moins de trois élèves, et ce qui n'a pas la forme d'un nom de classe.",
  total: 'Total',
  finished: 'Terminés',
  unfinished: 'Non terminés',
  certifiable: 'Certifiables',
  nobody: 'aucun élève',
  remove: (campaign) => `Retirer : ${campaign}`,
  notStarted:
    "Les élèves qui n'ont jamais commencé ne sont pas dans l'export de Pix : ils ne sont pas comptés. Un élève qui a repassé le parcours compte une fois.",
  printedFor: (establishment, day) => [establishment, `le ${day}`].filter(Boolean).join(', '),

  print: 'Imprimer',
  copy: 'Copier le tableau',
  keep: "Garder ces nombres avec l'étape",
  keepHint: (step) => `Une ligne de nombres s'ajoute à votre note de l'étape « ${step} ».`,
  keepInstead: (step) =>
    `Votre note de l'étape « ${step} » contient encore les nombres d'avant : gardez ceux-ci pour les remplacer.`,
  keepNowhere: "Pour garder ces nombres avec une étape, ouvrez ce suivi depuis l'étape.",
  kept: (step) => `Ces nombres sont dans votre note de l'étape « ${step} ».`,
  keptInShort: (step) =>
    `Les totaux sont dans votre note de l'étape « ${step} » : il n'y restait pas assez de place pour les classes.`,
  noRoom: "Ces nombres ne tiennent plus dans la note de l'étape. Raccourcissez-la, puis recommencez.",
  undo: 'Annuler',
  undone: 'La ligne est retirée de la note.',
  line: (day, campaigns) =>
    `Suivi du ${day}, parmi ceux qui ont commencé : ${campaigns
      .map(({ name, finished, pupils, certifiable, classes }) => {
        const sum = `${name} ${finished}/${pupils} ${plural(finished, 'terminé', 'terminés')}`;
        const more =
          certifiable === undefined
            ? ''
            : `, ${certifiable} ${plural(certifiable, 'certifiable', 'certifiables')}`;
        return `${sum}${more}${classes.length > 0 ? ` (${classes.join(', ')})` : ''}`;
      })
      .join(' ; ')}`,
};

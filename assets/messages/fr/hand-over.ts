import type { HandOverMessages } from '../hand-over-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const join = (names: readonly string[]) => new Intl.ListFormat('fr').format(names);

/** The words of the hand-over, in French. */
export const frHandOver: HandOverMessages = {
  intro:
    'Pour la personne qui prend la suite : une fiche à lui laisser, le fichier qui contient tout, et un message qui dit quoi en faire.',

  otherYear: (schoolYear) => `Passer plutôt la main pour l'année ${schoolYear}`,

  sheetPart: 'La fiche',
  print: 'Imprimer la fiche',
  printHint: 'Une page A4, deux si vos notes sont longues. Relisez vos notes : elles y sont écrites.',
  nameHint: "Cet ordinateur n'a pas de nom : la fiche ne dira pas ce qui a été fait sur lui.",
  nameLink: 'Nommer cet ordinateur',

  filePart: 'Le fichier',
  fileHint:
    "Vos coches, vos notes, les dates saisies, le plan des sessions et les noms des campagnes, de tous vos établissements et de toutes les années. Ni nom d'élève, ni nom de surveillant, tant que vous n'en écrivez pas dans une note.",
  export: 'Enregistrer le fichier',

  textPart: 'Le message',
  textHint:
    "Joignez-y le fichier. Ce que vous changez ici n'est pas gardé : copiez le message ou envoyez-le.",
  subjectLabel: 'Objet :',
  textLabel: 'Texte du message',
  subject: (school, schoolYear) =>
    `Certification Pix ${schoolYear} : reprendre la check-list${school ? ` (${school})` : ''}`,
  text: ({ school, schoolYear, done, total, fileName, ...pressed }) =>
    `Bonjour,

Vous prenez la suite pour Pix${school ? ` : ${school}` : ''}, année ${schoolYear} (${done} ${plural(done, 'étape faite', 'étapes faites')} sur ${total}).

1. Installez l'extension Check-list Pix (Chrome, Edge ou Firefox).
2. Enregistrez le fichier joint, ${fileName}.
3. Ouvrez l'extension par son icône : « ${pressed.takeFirst} », ou « ${pressed.openData} » dans son menu.
4. « ${pressed.importData} » : choisissez ce fichier, vérifiez l'établissement et l'année, puis « ${pressed.confirm} ».
5. Supprimez ensuite le fichier, et ce message.

Le fichier contient les coches, les notes, les dates, le plan des sessions et les noms des campagnes, de tous mes établissements et de toutes les années.

Demandez aussi votre accès à Pix Orga et à Pix Certif.`,
  copyText: 'Copier le message',
  openMail: 'Ouvrir dans la messagerie',
  tooLong:
    "Ce message est trop long pour s'ouvrir en entier dans la messagerie : il sera copié, et vous le collerez.",
  paste: "Le message est copié : collez-le dans la messagerie qui vient de s'ouvrir.",

  preview: 'Aperçu de la fiche',
  sheetTitle: 'Certification Pix : passer la main',
  sheetFor: (school, schoolYear) => (school ? `${school}, année ${schoolYear}` : `Année ${schoolYear}`),
  madeOn: (day, computer) => `Fiche faite le ${day}${computer ? ` sur « ${computer} »` : ''}`,
  leftHeading: (count) => `Ce qui reste : ${count} ${plural(count, 'étape', 'étapes')}`,
  nothingLeft: 'Rien : tout ce qui était à faire cette année est fait.',
  datesHeading: 'Dates à connaître',
  noDates: "Plus aucune date n'est à venir cette année.",
  dates: {
    accessOpens: 'Ouverture de Pix Certif',
    examWindow: 'Certification des lycées, période nationale',
    catchUp: 'Rattrapages',
    accessEnds: "Fin de l'accès à Pix Certif",
    autumn: 'Vacances de la Toussaint',
    christmas: 'Vacances de Noël',
    winter: "Vacances d'hiver",
    spring: 'Vacances de printemps',
  },
  holidays: 'Vacances scolaires',
  fromTo: (from, to) => `du ${from} au ${to}`,
  on: (day) => `le ${day}`,
  figuresHeading: 'Sessions et campagnes',
  figuresFrom: (read) => `D'après ce que cet ordinateur a vu sur Pix, pour la dernière fois le ${read}.`,
  certifiable: (count, read) =>
    `${count} ${plural(count, 'élève certifiable', 'élèves certifiables')}, comptés le ${read}`,
  planned: (count) =>
    `${count} ${plural(count, 'session prévue', 'sessions prévues')} dans le plan de l'extension`,
  created: (count, candidates, isLeast) => {
    const sessions = `${count} ${plural(count, 'session créée', 'sessions créées')} dans Pix Certif`;
    if (isLeast && candidates === 0) return `${sessions}, nombre de candidats inscrits inconnu`;
    return `${sessions}, ${isLeast ? 'au moins ' : ''}${candidates} ${plural(candidates, 'candidat inscrit', 'candidats inscrits')}`;
  },
  finalised: (count) => `${count} ${plural(count, 'session finalisée', 'sessions finalisées')}`,
  toFinalise: (numbers) => `À finaliser : ${plural(numbers.length, 'session', 'sessions')} ${join(numbers)}`,
  empty: (numbers) =>
    `Restées sans candidat : ${plural(numbers.length, 'session', 'sessions')} ${join(numbers)}`,
  noSessions: "Aucune session n'a été vue dans Pix Certif.",
  campaigns: (count) => `${count} ${plural(count, 'campagne', 'campagnes')} cette année :`,
  campaign: (name, code, counts) => `${name}, code ${code}${counts ? ` : ${counts}` : ''}`,
  campaignCounts: (participants, results) =>
    `${participants} ${plural(participants, 'participant', 'participants')}, ${results} ${plural(results, 'résultat', 'résultats')}`,
  noCampaigns: "Aucune campagne de l'année n'a été vue dans Pix Orga.",
  doneHeading: (count) => `Ce qui est fait : ${count} ${plural(count, 'étape', 'étapes')}`,
  nothingDone: 'Rien encore.',
  doneOn: (day, computer) => `fait le ${day}${computer ? ` sur « ${computer} »` : ''}`,
  partsDone: (parts) => `Déjà fait : ${join(parts)}`,
  seenToBy: (who) => `Confiée à ${who}.`,
  note: (note) => `Note : ${note}`,
  withoutHeading: 'Sans objet cette année',
  foot: "Check-list Pix, outil indépendant de Pix. Le fichier de la check-list se reprend dans l'extension, menu « Exporter ou importer… ».",
};

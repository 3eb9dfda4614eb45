import type { NamedSteps, PacksMessages } from '../packs-messages.ts';
import { frPackFaults } from './pack-faults.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** Steps one after the other, those that are not named counted. */
function sayNamed({ named, count }: NamedSteps): string {
  const left = count - named.length;
  return `${named.join(' ; ')}${left > 0 ? ` et ${left} ${plural(left, 'autre', 'autres')}` : ''}`;
}

const DATES = {
  examWindow: 'Certification',
  catchUp: 'Rattrapages',
  accessOpens: 'Ouverture de Pix Certif',
  accessEnds: "Fin de l'accès à Pix Certif",
} as const;
const TEXTS = { what: 'Que faire', why: 'Pourquoi', when: 'Quand', where: 'Où', more: 'À savoir' } as const;
const DOUBTS = { published: '', 'to-confirm': ' (à confirmer)', estimated: ' (estimé)' } as const;

/** The words of packs, in French. */
export const frPacks: PacksMessages = {
  ...frPackFaults,
  intro:
    "Un pack ajoute à la check-list les étapes, les dates et les textes d'une académie ou d'un type d'établissement. Il ne retire aucune des seize étapes et vaut pour tous vos établissements.",
  origins: {
    bundled: "Fourni avec l'extension",
    file: 'Fichier de cet ordinateur',
    managed: 'Donné par votre organisation',
  },
  byline: (author, version, day) => `${author}, version ${version}, ${day}`,
  fits: 'Conseillé pour votre établissement',
  add: 'Ajouter',
  remove: 'Retirer',
  drop: 'Effacer le fichier',
  about: (label, pack) => `${label} : ${pack}`,
  isOn: 'Actif',
  managed: "Votre organisation l'a mis en place : il ne peut pas être retiré ici.",
  managedRefused:
    "Le pack donné par votre organisation est refusé : rien n'en compte. Signalez-lui ce qui est à corriger :",
  managedUnknown: (id) =>
    `Votre organisation demande le pack « ${id} », que cette version de la check-list n'a pas : il ne compte pas.`,
  managedSetting: 'Fixé par votre organisation.',
  contents: "Ce qu'il change",
  addedSteps: 'Étapes ajoutées',
  changedSteps: 'Étapes précisées',
  dates: 'Dates',
  dateOf: (name, from, to, certainty) =>
    `${DATES[name]} : ${to === undefined ? `le ${from}` : `du ${from} au ${to}`}${DOUBTS[certainty]}`,
  source: (text, read) => (read === undefined ? text : `${text}, lu le ${read}`),
  replaced: (dates, pack) => `${dates}, d'après ${pack}, plus ancien : cette date ne vaut plus.`,
  replacedBy: (pack) => `${pack}, plus récent, donne une autre date : c'est elle qui vaut.`,
  hosts: (hosts) => `Sites à vérifier : ${hosts.join(', ')}`,
  groupSize: (size) => `Taille des groupes : ${size}`,
  groupSizeOf: (pack) => `Conseillée par le pack « ${pack} ». Si vous en saisissez une, c'est elle qui vaut.`,
  dayOf: (name, day) => `${name === 'opens' ? 'Premier jour' : 'Dernier jour'} : le ${day}`,
  textOf: (name, text) => `${TEXTS[name]} : ${text}`,
  dueBy: (title, day) => `${title} (avant le ${day})`,

  pickFile: 'Choisir un fichier de pack…',
  pickHint:
    "Un fichier .json donné par votre académie. Il est lu sur cet ordinateur ; ce qu'il change est montré avant.",
  previewHeading: (pack) => `Le pack « ${pack} »`,
  replaces: (version) => `Il remplace la version ${version}, déjà sur cet ordinateur. Les coches restent.`,
  cancel: 'Ne pas ajouter',
  wrongHeading: (count) => `Fichier refusé : ${count} ${plural(count, 'point', 'points')} à corriger`,
  isBundled:
    "Ce pack est fourni avec l'extension : ajoutez-le ci-dessus, ou donnez un autre « id » à votre fichier.",
  isManaged:
    "Votre organisation donne déjà ce pack, et c'est le sien qui vaut : donnez un autre « id » à votre fichier.",
  notText: "Ce fichier n'est pas un texte en UTF-8 : enregistrez-le de nouveau dans ce format.",
  notKept:
    "Le fichier n'a pas pu être gardé sur cet ordinateur. Huit fichiers au plus ; effacez-en un, ou réessayez.",
  added: (pack) => `Le pack « ${pack} » est ajouté.`,
  removed: (pack) =>
    `Le pack « ${pack} » est retiré. Ce que vous avez coché et noté sous ses étapes est gardé, et reviendra avec lui.`,
  dropped: (pack) => `Le fichier du pack « ${pack} » est effacé de cet ordinateur.`,
  kept: (count) =>
    `${count} ${plural(count, 'étape cochée ou notée est gardée et reviendra', 'étapes cochées ou notées sont gardées et reviendront')} avec lui.`,
  missing: (id, version) =>
    `Le pack « ${id} » (version ${version}) a été ajouté sur un autre ordinateur. Choisissez ici son fichier pour voir ses étapes ; ce qui y est coché est gardé.`,
  outdated: (pack, there, here) =>
    `Le pack « ${pack} » est en version ${there} sur un autre ordinateur, et en version ${here} sur celui-ci. Choisissez ici son nouveau fichier ; ce qui est coché reste.`,
  openTabs: 'Les onglets de Pix déjà ouverts le montrent une fois rechargés.',

  newsHeading: (schoolYear) => `Nouveau en ${schoolYear}`,
  newsSeen: 'Vu',
  openPacks: 'Voir les packs',
  yearNews: {
    'pix-ia':
      'Depuis 2026, Pix IA est obligatoire en 2de (toutes voies) et en première année de CAP : note de service du 23 janvier 2026 (BOEN du 5 février 2026). Un pack en ajoute les étapes.',
    'sessions-expire':
      "Depuis l'été 2026, une session de certification expire 24 heures après que son premier candidat a commencé : code public de Pix, lu le 23 novembre 2026.",
  },
  dateNews: (dates, source) => `${dates}. Source : ${source}.`,
  packNews: (pack, byline, added, changed) =>
    [
      `Pack « ${pack} » (${byline}).`,
      added.count > 0 && `${plural(added.count, 'Étape ajoutée', 'Étapes ajoutées')} : ${sayNamed(added)}.`,
      changed.count > 0 &&
        `${plural(changed.count, 'Étape précisée', 'Étapes précisées')} : ${sayNamed(changed)}.`,
    ]
      .filter(Boolean)
      .join(' '),
};

import type { Hole } from '../../../checklist/mailing/holes.ts';
import type { MailingMessages } from '../mailing-messages.ts';
import { frMailTemplates } from './mail-templates.ts';
import { sayDoubt } from './say-doubt.ts';
import { sayHours } from './say-hours.ts';

const plural = (count: number, one: string, several: string) => (count > 1 ? several : one);

/** What each hole is called. */
const HOLES: Readonly<Record<Hole, string>> = {
  campaigns: 'la liste des campagnes',
  progress: 'la liste des campagnes',
  sessions: 'la liste des sessions',
  hosts: 'la liste des sites',
  deadline: 'la date limite',
  holidays: 'la date des vacances',
  window: 'les dates de la période nationale',
  school: "le nom de l'établissement",
  who: "qui s'en charge",
  schoolYear: "l'année scolaire",
  groupSize: 'la taille des groupes',
  app: "l'adresse de Pix",
  way: 'par où ouvrir Pix',
  check: "l'adresse de la page de vérification",
};

/** The words of the messages' page, in French. */
export const frMailing: MailingMessages = {
  mailingIntro:
    'Un message prêt à envoyer : choisissez à qui, relisez, copiez. Aucune adresse ne vous est demandée.',
  stepLabel: 'Étape',
  audienceLegend: 'À qui écrivez-vous ?',
  audiences: {
    teachers: 'Enseignants',
    families: 'Familles',
    pupils: 'Élèves',
    technician: 'Technicien ou référent numérique',
    head: 'Direction',
  },
  campaignsLegend: 'Campagnes',
  campaignsHint:
    "Donnez à chaque campagne un nom qui parle à tous (« 2de GT, positionnement »), sans nom d'élève : il sera dans vos messages et dans la liste des campagnes, sur tous vos ordinateurs.",
  all: 'Tout cocher',
  none: 'Tout décocher',
  noCampaign:
    "Aucune campagne de cette année n'est encore connue : ouvrez la liste des campagnes dans Pix Orga, puis revenez ici.",
  openCampaigns: 'Ouvrir les campagnes dans Pix Orga',
  labelOf: (campaign) => `Nom que vous donnez à la campagne ${campaign}`,
  labelHeading: 'Donnez-lui un nom',
  nameThem: 'Donnez un nom à chaque campagne : les élèves ne sauront pas laquelle est la leur.',
  labelsOnlyHere: "Ces noms sont gardés sur cet ordinateur : il n'y a plus de place pour eux sur les autres.",
  labelNotSaved: "Le dernier nom n'a pas pu être gardé. Tapez-le à nouveau.",
  noPlan:
    "Aucune session n'est prévue pour l'instant : établissez le plan des sessions, ou complétez le message à la main.",
  copySubject: "Copier l'objet",
  messageHeading: 'Message',
  subject: 'Objet',
  body: 'Texte',
  bodyHint: "N'écrivez pas de nom d'élève : ce que vous changez est gardé sur cet ordinateur.",
  fixed: (holes) =>
    `Ne sera plus mis à jour, car vous l'avez modifié : ${[...new Set(holes.map((hole) => HOLES[hole]))].join(', ')}.`,
  onlyNow:
    "Ce que vous avez écrit à la place d'un texte entre crochets vaut pour ce message : il sera à compléter à nouveau la prochaine fois.",
  tooLong:
    "Ce texte est trop long pour être gardé : il disparaîtra si vous changez d'étape, de destinataires ou de page.",
  notKept: "Le navigateur refuse de garder ce texte : il disparaîtra si vous changez d'outil ou de page.",
  copy: 'Copier',
  copied: "Message copié : collez-le dans votre messagerie ou dans l'ENT.",
  copyFailed: 'Le navigateur refuse de copier. Sélectionnez le texte et copiez-le vous-même.',
  openMail: 'Ouvrir dans la messagerie',
  mailTooLong:
    "Ce message est trop long pour s'ouvrir en entier dans la messagerie : il sera copié, et vous n'aurez qu'à le coller.",
  mailPaste:
    "Message copié : collez-le dans le message qui s'ouvre ; si rien ne s'ouvre, dans votre messagerie.",
  backToOriginal: "Revenir au texte d'origine",
  campaignLine: ({ label, code, link, counts }) =>
    [
      label ? `- ${label} : code ${code}` : `- Code ${code}`,
      ...(counts
        ? [
            `  ${counts.participants} ${plural(counts.participants, 'participant', 'participants')}, ${counts.results} ${plural(counts.results, 'résultat reçu', 'résultats reçus')} au ${counts.day}`,
          ]
        : []),
      `  ${link}`,
    ].join('\n'),
  sessionLine: ({ name, day, hours: [from, to], room, pupils }) =>
    `- ${day}, de ${sayHours(from)} à ${sayHours(to)}, ${room} : ${name}${pupils > 0 ? ` (${pupils} ${plural(pupils, 'élève', 'élèves')})` : ''}`,
  hosts: ({ exam, media, companion, own }) =>
    [
      `- Indispensables : ${exam}`,
      `- Vidéos : ${media}`,
      `- Pour installer Pix Companion : ${companion}`,
      ...(own ? [`- Ajoutés : ${own}`] : []),
    ].join('\n'),
  hostsRead: (day) =>
    `Liste relevée dans le code source de Pix le ${day}. Les questions peuvent ouvrir d'autres sites : l'académie en publie la liste.`,
  before: (day) => `avant le ${day}`,
  by: (day) => `au plus tard le ${day}`,
  soon: 'dès que possible',
  way: (domain, app) =>
    domain === 'fr' ? `depuis le Médiacentre de l'ENT, ou à l'adresse ${app}` : `à l'adresse ${app}`,
  beforeHolidays: (day) => `avant les vacances du ${day}`,
  fromTo: (from, to, doubt) => `du ${from} au ${to}${sayDoubt(doubt, 'dates estimées')}`,
  pupils: (count) => `${count} ${plural(count, 'élève', 'élèves')}`,
  seenToBy: (who) => `Affaire suivie par ${who}`,
  toFill: {
    campaigns: '[codes des campagnes à compléter]',
    sessions: '[sessions à compléter : jour, heures, salle, classe]',
    deadline: '[date limite à compléter]',
    window: '[dates à compléter]',
    school: "[nom de l'établissement]",
    other: '[à compléter]',
  },
  templates: frMailTemplates,
};

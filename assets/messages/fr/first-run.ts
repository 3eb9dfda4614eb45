import type { FirstRunMessages } from '../first-run-messages.ts';

export const frFirstRun: FirstRunMessages = {
  questionOf: (question, total) => `Question ${question} sur ${total}`,
  welcome:
    "Check-list Pix vous dit, sur chaque page de Pix, l'étape qui compte maintenant : elle lit l'adresse de la page, l'établissement, des dates et des nombres, et rien ne quitte votre navigateur.",
  later: 'Plus tard',
  skipAll: 'Tout passer',
  skip: 'Passer',
  back: 'Retour',
  goOn: 'Continuer',
  finish: 'Terminer',

  academieHeading: 'Dans quelle académie êtes-vous ?',
  academieWhy: 'Vos échéances tiendront compte de vos vacances scolaires.',
  academieLabel: 'Académie',
  academieNone: 'Choisissez une académie',
  academieOther: "Autre établissement (lycée français à l'étranger…)",
  academieSouthern: "Autre établissement, dont l'année commence en février ou mars",
  academieFromUai: "D'après le numéro de votre établissement.",
  academieManaged: (academie) => `Académie fixée par votre organisation : ${academie}.`,
  zoneOf: (zone) => `Vacances de la zone ${zone}.`,
  ownCalendar: {
    known: 'Les vacances y ont leurs propres dates, que la check-list connaît.',
    'to-type':
      "Les vacances y ont leurs propres dates, que l'extension ne connaît pas toutes : vous pourrez les saisir dans les réglages. D'ici là, elle n'en dit rien.",
    southern:
      "L'année scolaire y va de février ou mars à décembre : la check-list n'en calcule pas les échéances.",
  },
  zoneByDefault: "Tant qu'aucune académie n'est choisie, les dates sont celles de la zone A.",

  establishmentHeading: 'Dans quel établissement ?',
  establishmentSeen: 'Vu sur les pages de Pix :',
  establishmentsSeen: 'Vus sur les pages de Pix :',
  establishmentIsIt: "C'est bien celui-ci",
  establishmentOther: "C'est un autre établissement",
  establishmentByItself:
    'Vous pouvez passer cette question : votre établissement sera reconnu automatiquement à votre première visite de Pix Orga.',
  nameLabel: "Nom de l'établissement",
  nameFaults: {
    name: "Indiquez aussi le nom de l'établissement.",
    'long-name': 'Ce nom est trop long : raccourcissez-le.',
  },
  uaiLabel: 'Numéro UAI (ex-RNE)',
  uaiExample: 'Sept chiffres et une lettre, comme 0750655E.',
  uaiFaults: {
    shape: 'Un numéro UAI a sept chiffres puis une lettre : corrigez-le, ou passez cette question.',
    letter:
      'Ce numéro comporte une faute de frappe : sa lettre ne correspond pas à ses chiffres. Corrigez-le, ou passez cette question.',
  },

  pastHeading: "Qu'est-ce qui est déjà fait ?",
  pastWhy:
    "L'échéance de ces étapes est passée. Celles que vous cochez seront notées comme faites aujourd'hui.",
  before: (day) => `avant le ${day}`,
  tickAll: 'Tout cocher',
  untickAll: 'Tout décocher',
};

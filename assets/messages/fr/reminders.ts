import type { RemindersMessages } from '../reminders-messages.ts';
import { sayTime } from './say-hours.ts';

const steps = (count: number) => (count < 2 ? `${count} étape` : `${count} étapes`);

export const frReminders: RemindersMessages = {
  digestTitle: ({ late, soon, open }) => {
    const parts = [
      { count: late, said: 'en retard' },
      { count: soon, said: 'bientôt due', many: 'bientôt dues' },
      { count: open, said: 'à faire' },
    ].filter(({ count }) => count > 0);
    // "2 étapes en retard, 3 bientôt": the noun is said once.
    return parts
      .map(
        ({ count, said, many = said }, index) =>
          `${index === 0 ? steps(count) : count} ${count < 2 ? said : many}`,
      )
      .join(', ');
  },
  eveTitle: (count, when) =>
    count < 2 ? `Dernier jour : ${when}` : `Dernier jour pour ${steps(count)} : ${when}`,
  today: "aujourd'hui",
  tomorrow: 'demain',
  more: (count) => (count < 2 ? 'et une autre' : `et ${count} autres`),

  intro:
    "Une notification de votre navigateur, sur cet ordinateur : un point par semaine, et un rappel la veille d'une échéance. Rien pendant les vacances ni les jours sans école.",
  turnOn: 'Activer les rappels',
  turnOff: 'Arrêter les rappels',
  askedNext: "Votre navigateur vous demandera d'abord son accord.",
  isOn: 'Les rappels sont activés sur cet ordinateur.',
  refused: "Le navigateur n'a pas donné son accord : les rappels restent arrêtés. Vous pouvez réessayer.",
  takenAway:
    "Les notifications ont été retirées à l'extension dans les réglages du navigateur : les rappels ne sont plus affichés. Ils reprendront dès que vous aurez de nouveau autorisé les notifications.",
  allow: 'Autoriser de nouveau',
  newer:
    "Une version plus récente de l'extension a écrit ces réglages : mettez celle-ci à jour pour les changer.",
  failed: "Ce choix n'a pas pu être gardé : le navigateur a refusé de l'écrire.",
  digest: 'Un point par semaine',
  digestDay: 'Jour du point',
  weekdays: { 1: 'Lundi', 2: 'Mardi', 3: 'Mercredi', 4: 'Jeudi', 5: 'Vendredi' },
  digestHint:
    "Ce qui est en retard, bientôt dû ou à faire ; rien s'il n'y a rien à dire. Un jour sans école, le point attend le suivant, dans la même semaine.",
  eve: "Un rappel la veille d'une échéance",
  eveHint: "Le dernier jour d'école avant elle : le vendredi pour un lundi.",
  time: 'Heure des rappels',
  calm: 'Heures calmes',
  calmFrom: 'De',
  calmTo: 'À',
  calmHint: "Aucun rappel n'est affiché entre ces heures. Deux heures égales : pas d'heures calmes.",
  timeFault: 'Indiquez une heure complète, par exemple 08:30.',
  heldBack: (time, until) =>
    `${sayTime(time)} est dans vos heures calmes : les rappels seront affichés à ${sayTime(until)}.`,
  nothingChosen: "Ni point ni veille : rien ne sera affiché tant que l'un des deux n'est pas coché.",
  whenTold:
    "Les heures sont celles de l'horloge de cet ordinateur. Si le navigateur est fermé à l'heure dite, le rappel vient à son ouverture, une seule fois.",
  oneOfSeveral: (shown) =>
    `Vous suivez plusieurs établissements : les rappels portent sur celui qui est affiché, ${shown}, et sur lui seul.`,
  unknownHolidays:
    "Certaines vacances de votre établissement ne sont pas connues : un rappel peut tomber pendant un congé. Saisissez vos dates dans « Dates de l'année ».",
  southern:
    "Pas de rappel possible : l'extension ne connaît ni les échéances ni les jours d'école de votre année.",

  offer: 'Un rappel avant les échéances, une fois par semaine ou la veille ?',
  choose: 'Choisir…',
  decline: 'Non merci',
};

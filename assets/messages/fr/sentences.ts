import type { Sentences } from '../messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const weeks = (days: number) => Math.floor(days / 7);

/** The sentences in French. */
export const frSentences: Sentences = {
  progress: (done, total) => `${done} sur ${total}`,
  progressLabel: (done, total) => `${done} ${plural(done, 'étape faite', 'étapes faites')} sur ${total}`,

  dueToday: (day) => `Au plus tard aujourd'hui, ${day}`,
  dueTomorrow: (day) => `Au plus tard demain, ${day}`,
  lastDayToday: (day) => `Au plus tard le ${day} : aujourd'hui est le dernier jour de classe`,
  lastDayTomorrow: (day) => `Au plus tard le ${day} : demain est le dernier jour de classe`,
  dueIn: (day, left) => `Au plus tard le ${day}, dans ${left} ${plural(left, 'jour', 'jours')} de classe`,
  dueWithoutSchool: (day) => `Au plus tard le ${day}, sans jour de classe d'ici là`,
  lastSchoolDay: (day) => `Soit ${day} au plus tard en temps de classe.`,
  late: (days) =>
    days < 14
      ? `En retard de ${days} ${plural(days, 'jour', 'jours')}`
      : `En retard de ${weeks(days)} semaines`,
  estimated: (sentence) => `${sentence} (date estimée)`,
  opensOn: (day) => `À partir du ${day}`,
  doneOn: (day) => `Fait le ${day}`,
  putOffUntil: (day) => `Reporté au ${day}`,
  lateShort: (day) => `depuis le ${day}`,

  newsLabel: (since) => (since ? `Nouveau depuis ${since} :` : 'À savoir :'),
  otherSteps: (count) => `Aussi sur cette page (${count})`,
  doneSteps: (count) => `Déjà fait sur cette page (${count})`,
  justDone: (title) => `Fait : ${title}`,
  justPutOff: (title, day) => `Reporté au ${day} : ${title}`,
  putOffTo: (day) => `Reporter au ${day}`,
  putOffAfterHolidays: (day) => `Reporter après les vacances, au ${day}`,
  shortcut: (keys) => `Raccourci clavier : ${keys}`,
  whereMissing: (label) =>
    `« ${label} » n'est pas visible sur cette page. Cherchez ce libellé, ou vérifiez que vous avez le rôle d'administrateur.`,

  groupAdvice: (groupSize) => `Groupes de ${groupSize} élèves`,
  tooManyCandidates: (candidates) => `${candidates} candidats inscrits.`,
  splitAdvice: (groupSize, split) =>
    split.length > 4
      ? `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions.`
      : `Pour des groupes de ${groupSize}, prévoyez ${split.length} sessions (${split.join(' + ')}).`,

  received: (device, day) =>
    device ? `Reçu de « ${device} » le ${day}` : `Reçu d'une autre installation le ${day}`,
  adoptionQuestion: (establishment) =>
    `Des coches ont été notées sans établissement. Les garder pour « ${establishment} » ?`,
};

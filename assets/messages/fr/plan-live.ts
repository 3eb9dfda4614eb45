import type { PlanLiveMessages } from '../plan-live-messages.ts';

const pupils = (count: number) => `${count} ${count < 2 ? 'élève' : 'élèves'}`;
const list = (items: readonly string[]) => new Intl.ListFormat('fr').format(items);
const NAMES = { day: 'jour', time: 'heure', room: 'salle', candidates: 'candidats' } as const;
/** "salle C3", and not "salle Salle C3". */
const bare = (room: string) => room.replace(/^salle\s+/i, '');

/** What is said of planned sessions on Pix's pages, in French. */
export const frPlanLive: PlanLiveMessages = {
  catchUp: 'Rattrapage',
  hour: (start) => {
    const [hours = '', minutes = ''] = start.split(':');
    return `${Number(hours)}\u202fh${minutes === '00' ? '' : `\u202f${minutes}`}`;
  },
  session: (name, room, day, hour) => `${name}, ${room}, ${day} à ${hour}`,

  fill: (session) => `Remplir : ${session}`,
  fillFromCard: 'Remplir…',
  fillAnother: (count) => (count === 1 ? 'Une autre session prévue' : `${count} autres sessions prévues`),
  filling: 'Remplissage du formulaire…',
  // What to do next is said below, by the advice of the form.
  filled: (isNamed) =>
    isNamed
      ? 'Site, salle, date, heure et surveillants sont remplis.'
      : 'Site, salle, date et heure sont remplis.',
  missed: (fields) =>
    `${list(fields.map(({ label, value }) => `« ${label} »${value && ` (${value})`}`))} ${fields.length === 1 ? "n'a pas pris : saisissez-le" : "n'ont pas pris : saisissez-les"} vous-même.`,
  noForm: "Le formulaire de création n'est plus sur la page : rien n'a été rempli.",
  notPlanned: "Cette session n'est plus à créer dans le plan : rien n'a été rempli.",
  notReached: "Le formulaire n'a pas pu être rempli : rechargez la page, puis recommencez.",

  toCreate: (session) => `À créer : ${session}.`,
  toCreateAdvice: (created, all) =>
    `« Remplir » remplit le formulaire, vous vérifiez et créez la session (${created} sur ${all} ${created < 2 ? 'créée' : 'créées'}).`,
  inForm: (name) => `${name} est dans le formulaire.`,
  inFormAdvice: 'Vérifiez, complétez au besoin, puis appuyez sur « Créer la session ».',
  created: (name, created, all) => `${name} est créée (${created} sur ${all}).`,
  next: (session) => `Suivante : ${session}.`,
  allCreated: 'Toutes les sessions du plan sont sur Pix : inscrivez les candidats de chacune.',
  createNext: 'Créer la session suivante',

  different: (name) => `${name} diffère du plan.`,
  differences: (found) =>
    list(
      found.map(({ field, planned, seen }) =>
        field === 'day'
          ? `le ${seen} au lieu du ${planned}`
          : field === 'room'
            ? `salle ${bare(seen)} au lieu de ${bare(planned)}`
            : `${seen} au lieu de ${planned}`,
      ),
    ),
  differenceAdvice: 'Modifiez la session, ou le plan.',

  past: (name, day) => `${name} était prévue ${day} et n'est pas créée.`,
  pastAdvice: (others) =>
    others === 0
      ? 'Donnez-lui un autre jour dans le plan.'
      : `${others === 1 ? 'Une autre session est' : `${others} autres sessions sont`} dans le même cas : donnez-leur un autre jour dans le plan.`,
  tooFewSeats: (name, count, seats, room) =>
    `${name} compte ${pupils(count)} pour ${seats} places (${room}).`,
  tooFewSeatsAdvice: 'Partagez le groupe ou changez de salle dans le plan.',

  enrol: (classes) =>
    classes.length === 1
      ? `Filtrez ${classes[0]?.name}, puis cochez ${pupils(classes[0]?.pupils ?? 0)}.`
      : `Filtrez ${list(classes.map(({ name }) => name))}, puis cochez ${list(classes.map(({ name, pupils: count }) => `${pupils(count)} de ${name}`))}.`,
  enrolAfter: (className, before) =>
    `En ${className}, ${before === 1 ? 'un élève est' : `${before} élèves sont`} d'un groupe précédent : cochez les suivants.`,
  counted: (counted, planned) => `${counted} sur ${planned}.`,
  complete: (planned, isTicked) =>
    isTicked ? `${planned} sur ${planned} : le compte y est.` : `${planned} inscrits sur ${planned}.`,
  completeAdvice: (isTicked) => (isTicked ? 'Appuyez sur « Inscrire ».' : 'Le groupe est complet.'),
  over: (counted, planned) => `${pupils(counted)} pour ${planned} prévus.`,
  overAdvice: (more, seats) =>
    seats === undefined
      ? `Retirez-en ${more}, ou notez-le dans le plan.`
      : `La salle a ${seats} places : retirez-en ${more}, ou notez-le dans le plan.`,
  overSeats: (counted, seats, room) => `${pupils(counted)} pour ${seats} places (${room}).`,
  overSeatsAdvice: (more) => `Retirez-en ${more}, ou changez de salle.`,

  short: {
    toCreate: (name, room, day, hour) => `À créer : ${name}, ${room}, ${day} à ${hour}.`,
    inForm: (name) => `${name} : vérifiez, puis « Créer la session ».`,
    created: (name, created, all) => `${name} est créée (${created} sur ${all}). Créer la suivante`,
    allCreated: (name, all) => `${name} est créée (${all} sur ${all}). Inscrivez les candidats`,
    different: (differences) => `Autre que prévu : ${differences}.`,
    differentIn: (fields) => `Autre que prévu : ${list(fields.map((field) => NAMES[field]))}.`,
    past: (name, day) => `${name}, prévue le ${day}, n'est pas créée.`,
    tooFewSeats: (name, count, seats) => `${name} : ${pupils(count)} pour ${seats} places.`,
    enrol: (name, classes, planned) => `${name} : filtrez ${list(classes)}, cochez ${pupils(planned)}.`,
    counted: (name, counted, planned) => `${name} : ${counted} sur ${planned}.`,
    over: (counted, planned) => `${pupils(counted)} pour ${planned} prévus.`,
    overSeats: (counted, seats) => `${pupils(counted)} pour ${seats} places dans la salle.`,
  },
};

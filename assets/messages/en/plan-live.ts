import type { PlanLiveMessages } from '../plan-live-messages.ts';

const pupils = (count: number) => `${count} ${count === 1 ? 'pupil' : 'pupils'}`;
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);
const NAMES = { day: 'day', time: 'hour', room: 'room', candidates: 'candidates' } as const;
const FIELDS = { day: '', time: '', room: 'room ', candidates: '' } as const;

/** What is said of planned sessions on Pix's pages, in English. */
export const enPlanLive: PlanLiveMessages = {
  catchUp: 'Catch-up',
  hour: (start) => start,
  session: (name, room, day, hour) => `${name}, ${room}, ${day} at ${hour}`,

  fill: (session) => `Fill in: ${session}`,
  fillFromCard: 'Fill in…',
  fillAnother: (count) => (count === 1 ? 'Another planned session' : `${count} other planned sessions`),
  filling: 'The form is being filled in…',
  filled: (isNamed) =>
    isNamed
      ? 'Site, room, date, time and invigilators are filled in.'
      : 'Site, room, date and time are filled in.',
  missed: (fields) =>
    `${list(fields.map(({ label, value }) => `“${label}”${value && ` (${value})`}`))} did not take: type ${fields.length === 1 ? 'it' : 'them'} yourself.`,
  noForm: 'The creation form is no longer on the page: nothing was filled in.',
  notPlanned: 'This session is no longer to be created in the plan: nothing was filled in.',
  notReached: 'The form could not be filled in: reload the page, then try again.',

  toCreate: (session) => `To create: ${session}.`,
  toCreateAdvice: (created, all) =>
    `“Fill in” fills in the form, you check and create the session (${created} of ${all} created).`,
  inForm: (name) => `${name} is in the form.`,
  inFormAdvice: 'Check it, complete it if need be, then press “Create the session”.',
  created: (name, created, all) => `${name} is created (${created} of ${all}).`,
  next: (session) => `Next: ${session}.`,
  allCreated: 'All the sessions of the plan are on Pix: enrol the candidates of each.',
  createNext: 'Create the next session',

  different: (name) => `${name} differs from the plan.`,
  differences: (found) =>
    list(found.map(({ field, planned, seen }) => `${FIELDS[field]}${seen} instead of ${planned}`)),
  differenceAdvice: 'Change the session, or the plan.',

  past: (name, day) => `${name} was planned for ${day} and is not created.`,
  pastAdvice: (others) =>
    others === 0
      ? 'Give it another day in the plan.'
      : `So it is with ${others === 1 ? 'another session' : `${others} other sessions`}: give them another day in the plan.`,
  tooFewSeats: (name, count, seats, room) => `${name} has ${pupils(count)} for ${seats} seats (${room}).`,
  tooFewSeatsAdvice: 'Split the group or change its room in the plan.',

  enrol: (classes) =>
    classes.length === 1
      ? `Filter by ${classes[0]?.name}, then tick ${pupils(classes[0]?.pupils ?? 0)}.`
      : `Filter by ${list(classes.map(({ name }) => name))}, then tick ${list(classes.map(({ name, pupils: count }) => `${pupils(count)} of ${name}`))}.`,
  enrolAfter: (className, before) =>
    `In ${className}, ${before === 1 ? 'one pupil is' : `${before} pupils are`} in a group before: tick those who follow.`,
  counted: (counted, planned) => `${counted} of ${planned}.`,
  complete: (planned, isTicked) =>
    isTicked ? `${planned} of ${planned}: the count is right.` : `${planned} enrolled of ${planned}.`,
  completeAdvice: (isTicked) => (isTicked ? 'Press “Enrol”.' : 'The group is complete.'),
  over: (counted, planned) => `${pupils(counted)} for ${planned} planned.`,
  overAdvice: (more, seats) =>
    seats === undefined
      ? `Take ${more} away, or note it in the plan.`
      : `The room has ${seats} seats: take ${more} away, or note it in the plan.`,
  overSeats: (counted, seats, room) => `${pupils(counted)} for ${seats} seats (${room}).`,
  overSeatsAdvice: (more) => `Take ${more} away, or change the room.`,

  short: {
    toCreate: (name, room, day, hour) => `To create: ${name}, ${room}, ${day} at ${hour}.`,
    inForm: (name) => `${name}: check, then “Create the session”.`,
    created: (name, created, all) => `${name} is created (${created} of ${all}). Create the next one`,
    allCreated: (name, all) => `${name} is created (${all} of ${all}). Enrol the candidates`,
    different: (differences) => `Not as planned: ${differences}.`,
    differentIn: (fields) => `Not as planned: ${list(fields.map((field) => NAMES[field]))}.`,
    past: (name, day) => `${name}, planned for ${day}, is not created.`,
    tooFewSeats: (name, count, seats) => `${name}: ${pupils(count)} for ${seats} seats.`,
    enrol: (name, classes, planned) => `${name}: filter by ${list(classes)}, tick ${pupils(planned)}.`,
    counted: (name, counted, planned) => `${name}: ${counted} of ${planned}.`,
    over: (counted, planned) => `${pupils(counted)} for ${planned} planned.`,
    overSeats: (counted, seats) => `${pupils(counted)} for ${seats} seats in the room.`,
  },
};

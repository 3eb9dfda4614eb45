import type { RoundMessages } from '../round-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) === 1 ? one : many);

/** The words of the round of what is left in Pix Certif, in English. */
export const enRound: RoundMessages = {
  heading: 'What is left in Pix Certif',
  folded: (count) => `What is left in Pix Certif: ${count} ${plural(count, 'session', 'sessions')}`,
  closes: (when, day) => `Pix Certif closes ${when}, on ${day}.`,
  closed: (day) => `Pix Certif has been closed since ${day}.`,
  toFinalise: (count) => `To be finalised: ${count} ${plural(count, 'session', 'sessions')}`,
  undated: 'day not seen yet',
  expired: (day, time) =>
    `If it began at its hour, it expired on ${day} at ${time}: nobody can answer in it any more.`,
  empty: (count) => `Without a candidate: ${count} ${plural(count, 'session', 'sessions')}`,
  toDelete: 'Its day is past: delete it.',
  toFill: 'Enrol the candidates, or delete it.',
  unknown: (count) => `To be checked: ${count} ${plural(count, 'session', 'sessions')}`,
  openToSee: 'How many candidates it has was not seen: open it.',
  openToFinalise: 'Its day is past, and the extension has not seen whether it is finalised: open it.',
  nothingLeft: (seen, day) =>
    seen === 1
      ? `Nothing to finalise: the session seen on ${day} is in order.`
      : `Nothing to finalise: the ${seen} sessions seen, last on ${day}, are in order.`,
  nothingSeen: 'No session was seen yet: open the list of sessions.',
  fromPages: 'From the pages of Pix Certif opened on this computer.',
  openList: 'Open the list of sessions',
};

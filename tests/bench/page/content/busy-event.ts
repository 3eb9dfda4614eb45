/** Asks the content script of the check to work. */
export const BUSY_EVENT = 'bench:busy';

/** For how long it works, in ms. */
export const BUSY_MS = 200;

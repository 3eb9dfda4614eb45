/**
 * Who watches over the sessions of a plan, as the user typed it. Names of persons: they stay on this computer, apart from the plan,
 * which is synced (the mission's second exception).
 */
export interface Invigilators {
  /** Those of each session that has none of its own. */
  readonly usual: string;
  /** By the id of a planned session. */
  readonly bySession: Readonly<Record<string, string>>;
}

export const NO_INVIGILATORS: Invigilators = { usual: '', bySession: {} };

/** What Pix's field takes, in characters (a text of 255 in its other fields: pix/facts.md, chapter 7). */
export const MOST_INVIGILATORS = 255;

/** Those of a session, as they were typed: with a blank at the end while more is to come. */
export function getTyped({ usual, bySession }: Invigilators, session: string): string {
  return Object.hasOwn(bySession, session) ? (bySession[session] ?? '') : usual;
}

/** Those of a session; empty where nobody was typed. */
export function getInvigilators(known: Invigilators, session: string): string {
  return getTyped(known, session).trim();
}

/** The same with those of one session typed anew: typed as the usual ones are, it has none of its own. */
export function setInvigilators(known: Invigilators, session: string, typed: string): Invigilators {
  const { [session]: _before, ...others } = known.bySession;
  return {
    ...known,
    bySession: typed.trim() === known.usual.trim() ? others : { ...others, [session]: typed },
  };
}

/** Whether anybody is named. */
export function hasInvigilators({ usual, bySession }: Invigilators): boolean {
  return [usual, ...Object.values(bySession)].some((typed) => typed.trim() !== '');
}

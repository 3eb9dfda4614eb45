import type { Day } from '../day.ts';

/**
 * What was told on this computer, by name and not by "until when": a clock put forward and back again neither tells a thing
 * twice, nor keeps what is still to come from being told.
 */
export interface Told {
  /** The Mondays of the weeks whose digest was told, or had nothing to tell; the last told comes last. */
  readonly digests: readonly Day[];
  /** The deadlines that were told, {@link nameEve}; the last told comes last. */
  readonly eves: readonly string[];
}

/** More than are told within the weeks that a clock may be wrong by; sixteen steps of six establishments have one each a year. */
export const MOST_DIGESTS = 60;
export const MOST_EVES = 200;

/** The name of a deadline: another day is another deadline, and told anew. */
export function nameEve(establishment: string, step: string, day: Day): string {
  return `${establishment}:${step}:${day}`;
}

const addTo = <Item>(list: readonly Item[], items: readonly Item[], most: number) =>
  [...list.filter((each) => !items.includes(each)), ...items].slice(-most);

/** What was told, with more. */
export function addTold({ digests, eves }: Told, more: Told): Told {
  return {
    digests: addTo(digests, more.digests, MOST_DIGESTS),
    eves: addTo(eves, more.eves, MOST_EVES),
  };
}

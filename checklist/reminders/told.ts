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
  /** The steps that the last digest told of, {@link nameDigested}. */
  readonly digestOf: readonly string[];
}

/** Of what is told, what comes with nothing. */
export const NOTHING_TOLD: Told = { digests: [], eves: [], digestOf: [] };

/** What is noted before any establishment is known is noted for this one. */
const NO_ESTABLISHMENT = 'default';

/** More than are told within the weeks that a clock may be wrong by; sixteen steps of six establishments have one each a year. */
export const MOST_DIGESTS = 60;
export const MOST_EVES = 200;
/** More than a list has: the sixteen, those of packs and those that were added. */
export const MOST_DIGESTED = 200;

/** The name of a deadline: another day is another deadline, and told anew. */
export function nameEve(establishment: string, step: string, day: Day): string {
  return `${establishment}:${step}:${day}`;
}

/** The name of a step that a digest told of. */
export function nameDigested(establishment: string, step: string): string {
  return `${establishment}:${step}`;
}

/** Whether a name is of this establishment, or of the time before any was known: what was told then was told of it. */
const isOf = (name: string, establishment: string) =>
  [establishment, NO_ESTABLISHMENT].includes(name.split(':', 1)[0] ?? '');

/** Names of this establishment, without it: `step` or `step:day`. */
export function listOf(names: readonly string[], establishment: string): string[] {
  return names.filter((name) => isOf(name, establishment)).map((name) => name.slice(name.indexOf(':') + 1));
}

/** Whether the deadline of a step was told. */
export function wasTold({ eves }: Told, establishment: string, step: string, day: Day): boolean {
  return listOf(eves, establishment).includes(`${step}:${day}`);
}

const addTo = <Item>(list: readonly Item[], items: readonly Item[], most: number) =>
  [...list.filter((each) => !items.includes(each)), ...items].slice(-most);

/** What was told, with more. */
export function addTold({ digests, eves, digestOf }: Told, more: Told): Told {
  return {
    digests: addTo(digests, more.digests, MOST_DIGESTS),
    eves: addTo(eves, more.eves, MOST_EVES),
    digestOf: (more.digestOf.length > 0 ? more.digestOf : digestOf).slice(0, MOST_DIGESTED),
  };
}

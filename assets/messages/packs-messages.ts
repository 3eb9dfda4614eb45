import type { PackFaultId } from '../../checklist/packs/read-pack.ts';

/** What is said of a fault: by the field that it is in, and by what it is about (a length, a word, a list). */
type FaultSentence = (field: string, about: string) => string;

/** What is said of what is wrong with the file of a pack. */
export interface PackFaultMessages {
  readonly packFaults: Readonly<Record<PackFaultId, FaultSentence>>;
  readonly atLine: (line: number, sentence: string) => string;
}

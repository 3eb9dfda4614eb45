import type { PackFault } from '../../checklist/packs/read-pack.ts';
import type { PackFaultMessages } from './packs-messages.ts';

/** What is wrong with a pack's file, in one sentence that begins with its line where it has one. */
export function sayPackFault(
  { fault, line, field = '', about = '' }: PackFault,
  { atLine, packFaults }: PackFaultMessages,
): string {
  const sentence = packFaults[fault](field, about);
  return line === undefined ? sentence : atLine(line, sentence);
}

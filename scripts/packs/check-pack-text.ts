import type { PackFaultMessages } from '../../assets/messages/packs-messages.ts';
import { sayPackFault } from '../../assets/messages/say-pack-fault.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import { readPack } from '../../checklist/packs/read-pack.ts';

/** What is in a pack, in a line. */
function sumUp({ name, version, author, steps, changes, dates, hosts, groupSize }: Pack): string {
  const counts = [
    `${steps.length} étape(s) ajoutée(s)`,
    `${changes.length} étape(s) changée(s)`,
    `${dates.length} année(s) de dates`,
    `${hosts.length} site(s)`,
    ...(groupSize === undefined ? [] : [`groupes de ${groupSize}`]),
  ];
  return `${name.fr}, version ${version}, ${author} : ${counts.join(', ')}. Rien à corriger.`;
}

/** What `npm run pack:check` prints of one file: all that is wrong with it by line, or what is in it. */
export function checkPackText(
  text: string,
  words: PackFaultMessages,
): { readonly isRight: boolean; readonly lines: readonly string[] } {
  const reading = readPack(text);
  return reading.ok
    ? { isRight: true, lines: [sumUp(reading.pack)] }
    : { isRight: false, lines: reading.faults.map((fault) => sayPackFault(fault, words)) };
}

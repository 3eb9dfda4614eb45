import type { PackFaultMessages, PacksMessages } from '../../assets/messages/packs-messages.ts';
import { sayPackFault } from '../../assets/messages/say-pack-fault.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import { readPack } from '../../checklist/packs/read-pack.ts';
import { findPage } from '../../pix/find-page.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';

/** What came of a file: all that is wrong with it by line, or what is in it. */
interface PackCheck {
  readonly isRight: boolean;
  readonly lines: readonly string[];
}

/** "09/11/2026", as it is written in the file. */
const writeDay = (day: string) => day.split('-').reverse().join('/');

const writePeriod = (what: string, period: { from: string; to: string } | undefined) =>
  period ? [`${what} du ${writeDay(period.from)} au ${writeDay(period.to)}`] : [];

const writeOne = (what: string, day: string | undefined) => (day ? [`${what} le ${writeDay(day)}`] : []);

/** What is in a pack, for its author to compare with what was meant: in a line, then each thing by its name. */
function sumUp({ name, version, author, steps, changes, dates, hosts, groupSize }: Pack): string[] {
  const counts = [
    `${steps.length} étape(s) ajoutée(s)`,
    `${changes.length} étape(s) changée(s)`,
    `${dates.length} année(s) de dates`,
    `${hosts.length} site(s)`,
    ...(groupSize === undefined ? [] : [`groupes de ${groupSize}`]),
  ];
  return [
    `${name.fr}, version ${version}, ${author} : ${counts.join(', ')}. Rien à corriger.`,
    ...steps.map(({ title }) => `Étape ajoutée : ${title.fr}`),
    ...changes.map(({ step }) => `Étape changée : ${step}`),
    ...dates.map(({ schoolYear, examWindow, catchUp, accessOpens, accessEnds }) => {
      const days = [
        ...writePeriod('certification', examWindow),
        ...writePeriod('rattrapages', catchUp),
        ...writeOne('ouverture', accessOpens),
        ...writeOne('fermeture', accessEnds),
      ];
      return `Dates de ${schoolYear} : ${days.join(', ')}`;
    }),
    ...(hosts.length > 0 ? [`Sites : ${hosts.join(', ')}`] : []),
  ];
}

/** What `npm run pack:check` prints of the text of a file. */
export function checkPackText(text: string, words: PackFaultMessages): PackCheck {
  const reading = readPack(text, (address) => findPage(new URL(address)) !== undefined);
  return reading.ok
    ? { isRight: true, lines: sumUp(reading.pack) }
    : { isRight: false, lines: reading.faults.map((fault) => sayPackFault(fault, words)) };
}

/** The same of a file as it lies on the disk, decoded as the options decode it. */
export function checkPackFile(bytes: Uint8Array, words: PacksMessages): PackCheck {
  const text = decodeFile(bytes);
  return text === undefined ? { isRight: false, lines: [words.notText] } : checkPackText(text, words);
}

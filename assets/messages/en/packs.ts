import type { NamedSteps, PacksMessages } from '../packs-messages.ts';
import { enPackFaults } from './pack-faults.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Steps one after the other, those that are not named counted. */
function sayNamed({ named, count }: NamedSteps): string {
  const left = count - named.length;
  return `${named.join('; ')}${left > 0 ? ` and ${left} ${plural(left, 'other', 'others')}` : ''}`;
}

const DATES = {
  examWindow: 'Certification',
  catchUp: 'Catch-up',
  accessOpens: 'Pix Certif opens',
  accessEnds: 'Access to Pix Certif ends',
} as const;
const TEXTS = { what: 'What', why: 'Why', when: 'When', where: 'Where', more: 'Besides' } as const;
const DOUBTS = { published: '', 'to-confirm': ' (to be confirmed)', estimated: ' (estimated)' } as const;

/** The words of packs, in English. */
export const enPacks: PacksMessages = {
  ...enPackFaults,
  intro:
    'A pack adds to the check-list the steps, dates and texts of an académie or of a kind of school. It takes none of the sixteen steps away, and holds for all of your schools.',
  origins: {
    bundled: 'Comes with the extension',
    file: 'File of this computer',
    managed: 'Given by your organisation',
  },
  byline: (author, version, day) => `${author}, version ${version} of ${day}`,
  fits: 'Advised for your school',
  add: 'Add',
  remove: 'Remove',
  drop: 'Erase the file',
  about: (label, pack) => `${label}: ${pack}`,
  isOn: 'On',
  managed: 'Your organisation has set it up: it cannot be removed here.',
  managedRefused:
    'The pack that your organisation gives is refused: nothing of it counts. Tell it what is to be corrected:',
  managedUnknown: (id) =>
    `Your organisation asks for the pack “${id}”, which this version of the check-list does not have: it does not count.`,
  managedSetting: 'Set by your organisation.',
  contents: 'What it changes',
  addedSteps: 'Steps added',
  changedSteps: 'Steps made precise',
  dates: 'Dates of the year',
  dateOf: (name, from, to, certainty) =>
    `${DATES[name]}: ${to === undefined ? `on ${from}` : `from ${from} to ${to}`}${DOUBTS[certainty]}`,
  source: (text, read) => (read === undefined ? text : `${text}, read on ${read}`),
  replaced: (dates, pack) => `${dates}, by ${pack}, which is older: this date holds no more.`,
  replacedBy: (pack) => `${pack}, which is newer, gives another date: that one holds.`,
  hosts: (hosts) => `Sites to check: ${hosts.join(', ')}`,
  groupSize: (size) => `Group size: ${size}`,
  groupSizeOf: (pack) => `Advised by the pack “${pack}”. If you type one, yours counts.`,
  dayOf: (name, day) => `${name === 'opens' ? 'First day' : 'Last day'}: ${day}`,
  textOf: (name, text) => `${TEXTS[name]}: ${text}`,
  dueBy: (title, day) => `${title} (before ${day})`,

  pickFile: 'Pick the file of a pack…',
  pickHint:
    'A .json file given by your académie. It is read on this computer; what it changes is shown first.',
  previewHeading: (pack) => `The pack “${pack}”`,
  replaces: (version) => `It replaces version ${version}, which this computer has. Ticks stay.`,
  cancel: 'Do not add it',
  wrongHeading: (count) => `File refused: ${count} ${plural(count, 'point', 'points')} to correct`,
  isBundled: 'This pack comes with the extension: add it above, or give your file another “id”.',
  isManaged:
    'Your organisation gives this pack already, and its own is the one that counts: give your file another “id”.',
  notText: 'This file is no text in UTF-8: save it again in this format.',
  notKept: 'The file could not be kept on this computer. Eight files at most; erase one, or try again.',
  added: (pack) => `The pack “${pack}” is added.`,
  removed: (pack) =>
    `The pack “${pack}” is removed. What you ticked and noted under its steps is kept, and will come back with it.`,
  dropped: (pack) => `The file of the pack “${pack}” is erased from this computer.`,
  kept: (count) =>
    `${count} ${plural(count, 'step with a tick or a note is kept and comes', 'steps with ticks or notes are kept and come')} back with it.`,
  missing: (id, version) =>
    `The pack “${id}” (version ${version}) was added on another computer. Pick its file here to see its steps; what is ticked there is kept.`,
  outdated: (pack, there, here) =>
    `The pack “${pack}” is in version ${there} on another computer, and in version ${here} on this one. Pick its new file here; what is ticked stays.`,
  openTabs: 'Tabs of Pix that are open show it once they are loaded again.',

  newsHeading: (schoolYear) => `New in ${schoolYear}`,
  newsSeen: 'Seen',
  openPacks: 'Show the packs',
  yearNews: {
    'pix-ia':
      'Since 2026, Pix IA is compulsory in 2de (all tracks) and in the first year of CAP: note de service of 23 January 2026 (BOEN of 5 February 2026). A pack adds its steps.',
    'sessions-expire':
      'Since summer 2026, a certification session expires 24 hours after its first candidate starts: public code of Pix, read on 23 November 2026.',
  },
  dateNews: (dates, source) => `${dates}. Source: ${source}.`,
  packNews: (pack, byline, added, changed) =>
    [
      `Pack “${pack}” (${byline}).`,
      added.count > 0 && `${plural(added.count, 'Step', 'Steps')} added: ${sayNamed(added)}.`,
      changed.count > 0 && `${plural(changed.count, 'Step', 'Steps')} made precise: ${sayNamed(changed)}.`,
    ]
      .filter(Boolean)
      .join(' '),
};

import { STEP_IDS } from '../../../../checklist/steps.ts';
import type { RoomRefusal } from '../../../../storage/file/import-into-storage.ts';
import type { FileRefusal } from '../../../../storage/file/read-file.ts';

/** A file that is not to be taken, and why. */
export interface WrongFile {
  readonly name: string;
  readonly text: string;
  readonly reason: FileRefusal | RoomRefusal;
}

/** The text of a file of ours with this content. */
export function makeText(content: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'check-list-pix', schema: 2, exportedOn: '2026-11-20', ...content });
}

/** A file of ours with one step in one year of one school. */
export function makeStepText(step: unknown, establishment = '0590001A', schoolYear = '2026-2027'): string {
  return makeText({ progress: { [establishment]: { [schoolYear]: { 'update-admins': step } } } });
}

export const TICK = { state: [['done', '2026-09-02'], 1000, 'aaaa'] };
const TICKED = makeStepText(TICK);
const PNG = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
const DAY_MS = 24 * 3_600_000;
const TOO_LATE = Date.UTC(2026, 10, 24, 9) + DAY_MS + 1;

const because =
  (reason: FileRefusal | RoomRefusal) =>
  (name: string, text: string): WrongFile => ({ name, text, reason });
const notJson = because('not-json');
const notOurs = because('not-ours');
const newer = because('newer');
const keyTwice = because('key-twice');
const empty = because('empty');
const tooBig = because('too-big');
const unreadable = because('unreadable');

export const WRONG_FILES: readonly WrongFile[] = [
  notJson('the bytes of a picture', PNG),
  notJson('a web page', '<!doctype html><title>Pix Orga</title>'),
  notJson('a spreadsheet', 'nom;prénom\nDupont;Léa\n'),
  notJson('our file cut short', TICKED.slice(0, -10)),
  notJson('our file twice', TICKED + TICKED),
  notJson('a word', 'undefined'),
  keyTwice(
    'a step given twice',
    TICKED.replace('"update-admins"', '"update-admins":{"note":["x",1,"aaaa"]},"update-admins"'),
  ),
  keyTwice(
    'a step given twice, spelt in two ways',
    TICKED.replace('"update-admins"', '"update\\u002dadmins":{},"update-admins"'),
  ),
  keyTwice('a school given twice', TICKED.replace('"0590001A"', '"0590001A":{},"0590001A"')),
  keyTwice('a format given twice', TICKED.replace('{', '{"format":"other",')),
  unreadable('a step called constructor', TICKED.replace('"update-admins"', '"constructor"')),
  unreadable('a field called hasOwnProperty', TICKED.replace('"state"', '"hasOwnProperty"')),
  unreadable('a deadline of the year 9999', makeStepText({ due: ['9999-12-31', 1000, 'aaaa'] })),
  unreadable('a deadline of 1900', makeStepText({ due: ['1900-01-01', 1000, 'aaaa'] })),
  unreadable('a step put off until 2030', makeStepText({ putOffUntil: ['2030-01-01', 1000, 'aaaa'] })),
  unreadable('a step done in 1999', makeStepText({ state: [['done', '1999-09-02'], 1000, 'aaaa'] })),
  unreadable(
    'a window of 1900',
    makeText({
      registry: {
        'calendar:2026-2027': { examWindow: [{ from: '1900-01-01', to: '1900-02-01' }, 1000, 'aaaa'] },
      },
    }),
  ),
  unreadable(
    'a holiday of one zone that ends in 2060',
    makeText({
      registry: {
        'calendar:2026-2027:A': { winter: [{ from: '2027-02-13', back: '2060-02-01' }, 1000, 'aaaa'] },
      },
    }),
  ),
  unreadable(
    'a holiday that ends in 2060',
    makeText({
      registry: {
        'calendar:2026-2027': { winter: [{ from: '2027-02-13', back: '2060-02-01' }, 1000, 'aaaa'] },
      },
    }),
  ),
  tooBig(
    'ten thousand schools',
    makeText({
      progress: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, school) => [
          `${String(school).padStart(7, '0')}A`,
          { '2026-2027': { 'update-admins': TICK } },
        ]),
      ),
    }),
  ),
  because('too-many-schools')(
    'twenty-five schools',
    makeText({
      progress: Object.fromEntries(
        Array.from({ length: 25 }, (_, school) => [
          `${String(school).padStart(7, '0')}A`,
          { '2026-2027': { 'update-admins': TICK } },
        ]),
      ),
    }),
  ),
  because('no-room')(
    'fourteen schools with the longest note for each step',
    makeText({
      progress: Object.fromEntries(
        Array.from({ length: 14 }, (_, school) => [
          `${String(school).padStart(7, '0')}A`,
          {
            '2026-2027': Object.fromEntries(
              STEP_IDS.map((step) => [
                step,
                { note: ['n'.repeat(280), 1000, 'aaaa'], due: ['2026-10-01', 1000, 'aaaa'], ...TICK },
              ]),
            ),
          },
        ]),
      ),
    }),
  ),
  tooBig(
    'two hundred and one years',
    makeText({
      progress: Object.fromEntries(
        Array.from({ length: 201 }, (_, school) => [
          `${String(school).padStart(7, '0')}A`,
          { '2026-2027': { 'update-admins': TICK } },
        ]),
      ),
    }),
  ),
  tooBig(
    'four hundred parts in one step',
    makeStepText(
      Object.fromEntries(Array.from({ length: 400 }, (_, part) => [`part:p${part}`, [true, 1000, 'aaaa']])),
    ),
  ),
  tooBig(
    'three hundred establishments',
    makeText({
      registry: Object.fromEntries(
        Array.from({ length: 300 }, (_, school) => [
          `establishment:${String(school).padStart(7, '0')}A`,
          { name: ['Lycée', 1000, 'aaaa'] },
        ]),
      ),
    }),
  ),
  unreadable('a year far away', makeStepText(TICK, '0590001A', '9998-9999')),
  empty('nothing', ''),
  empty('white space and a byte order mark', '\uFEFF \n\t'),
  empty('our file with nothing in it', makeText({})),
  empty(
    'our file with empty shelves',
    makeText({ registry: {}, progress: { '0590001A': {} }, unreadable: [] }),
  ),
  notOurs('a list', '[]'),
  notOurs('a list of our files', `[${TICKED}]`),
  notOurs('null', 'null'),
  notOurs('a number', '42'),
  notOurs("another extension's settings", '{"version":"4.9","settings":{"enabled":true},"progress":{}}'),
  notOurs('a file of ours that does not say so', TICKED.replace('check-list-pix', 'check-list')),
  notOurs('no schema', makeText({ schema: undefined, progress: {} })),
  notOurs('a schema that is a text', makeText({ schema: '2' })),
  notOurs('schema 0', makeText({ schema: 0 })),
  notOurs('one stored item, taken from the developer tools', '{"schema":2,"steps":{}}'),
  notOurs('a format inherited and not its own', '{"__proto__":{"format":"check-list-pix","schema":2}}'),
  newer('schema 99', makeText({ schema: 99, progress: 'who knows' })),
  newer('schema 3 with what looks like ours', TICKED.replace('"schema":2', '"schema":3')),
  { name: 'two megabytes and more', text: `${TICKED}${' '.repeat(2 * 1024 * 1024)}`, reason: 'too-big' },
  unreadable('progress that is a text', makeText({ progress: 'all done' })),
  unreadable('registry that is a list', makeText({ registry: [1] })),
  unreadable('a school that is no UAI', makeStepText(TICK, 'college-victor-hugo')),
  unreadable('a UAI in lower case', makeStepText(TICK, '0590001a')),
  unreadable('a school called __proto__', TICKED.replace('"0590001A"', '"__proto__"')),
  unreadable('years that do not follow', makeStepText(TICK, '0590001A', '2026-2028')),
  unreadable('a step that is a text', makeStepText('done')),
  unreadable('a step called __proto__', TICKED.replace('"update-admins"', '"__proto__"')),
  unreadable('a field called __proto__', TICKED.replace('"state"', '"__proto__"')),
  unreadable('a note of 281 characters', makeStepText({ note: ['a'.repeat(281), 1000, 'aaaa'] })),
  unreadable('a note that is a number', makeStepText({ note: [12, 1000, 'aaaa'] })),
  unreadable('a state of no day', makeStepText({ state: [['done', '2027-02-29'], 1000, 'aaaa'] })),
  unreadable('a field without its device', makeStepText({ state: [['done', '2026-09-02'], 1000] })),
  unreadable('a device of capitals', makeStepText({ state: [['done', '2026-09-02'], 1000, 'AAAA'] })),
  unreadable(
    'a time more than a day ahead',
    makeStepText({ state: [['done', '2026-09-02'], TOO_LATE, 'aaaa'] }),
  ),
  unreadable('a time after 2100', makeStepText({ state: [['done', '2026-09-02'], 9e12, 'aaaa'] })),
  unreadable('a group of 0 pupils', makeText({ registry: { settings: { groupSize: [0, 1, 'aaaa'] } } })),
  unreadable(
    'a device said to be alive',
    makeText({ registry: { 'device:aaaa': { seen: ['2026-11-01', 1, 'aaaa'] } } }),
  ),
  unreadable('an unknown field as long as a book', makeStepText({ book: ['a'.repeat(501), 1000, 'aaaa'] })),
  unreadable(
    'an unknown field as deep as a well',
    makeStepText({ well: ['WELL', 1000, 'aaaa'] }).replace(
      '"WELL"',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ),
  ),
  unreadable(
    'marks of the first version that no migration takes',
    makeText({
      schema: 1,
      progress: { '0590001A': { '2026-2027': { 'run-exams': { state: 'done', parts: [{ toString: 1 }] } } } },
    }),
  ),
];

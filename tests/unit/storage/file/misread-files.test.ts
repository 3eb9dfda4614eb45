import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../../storage/file/decode-file.ts';
import { importFile } from '../../../../storage/file/import-into-storage.ts';
import { readExportFile } from '../../../../storage/file/read-file.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { INSTANT, makeFieldMap, makeStorage, makeTools, readDocuments, SCHOOL } from './worlds.ts';
import { makeStepText, makeText } from './wrong-files.ts';

const NOTE = 'À refaire : élève, œuvre, forêt de Molière';
const GOOD = makeStepText({ note: [NOTE, 1000, 'aaaa'] });
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸¨·°¹³²■\u00A0';

const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const misread = (text: string, encoding: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => {
    if (byte < 0x80 || encoding === 'iso-8859-1') return String.fromCharCode(byte);
    if (encoding === 'windows-1252') return HIGH.charAt(byte - 0x80) || String.fromCharCode(byte);
    return encoding === 'cp850'
      ? CP850.charAt(byte - 0x80)
      : new TextDecoder(encoding).decode(new Uint8Array([byte]));
  }).join('');

const read = async (storage: ReturnType<typeof makeStorage>) =>
  toProgress((await readDocuments(storage)).get(SCHOOL) ?? new Map())['update-admins']?.note;
const open = (text: string) => decodeFile(new TextEncoder().encode(text)) ?? '';
const ENCODINGS = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh', 'cp850'];

describe.each(ENCODINGS)('a file whose UTF-8 was taken for %s and saved so', (encoding) => {
  test('is read as it was', async () => {
    const storage = makeStorage();
    await importFile(makeTools(storage), open(misread(GOOD, encoding)));
    expect(await read(storage)).toBe(NOTE);
  });

  test('is read so where one text of it was put right by hand', async () => {
    const storage = makeStorage();
    const text = makeStepText({ note: [misread(NOTE, encoding), 1000, 'aaaa'] }).replace(
      '{',
      '{"who":"Élodie",',
    );
    await importFile(makeTools(storage), open(text));
    expect(await read(storage)).toBe(NOTE);
  });

  test('does not stand over the good one, and the good one wins over it where it stands', async () => {
    const note = [misread(NOTE, encoding), 1000, 'aaaa'] as const;
    const storage = makeStorage(new Map([[SCHOOL, makeFieldMap({ 'update-admins': { note } })]]));
    expect(await importFile(makeTools(storage), GOOD)).toMatchObject({ outcome: 'imported' });
    expect(await read(storage)).toBe(NOTE);
    await importFile(makeTools(storage), open(misread(GOOD, encoding)));
    expect(await read(storage)).toBe(NOTE);
  });
});

const PLAN = 'plan:0590001A:2026-2027';
const ROOM = 'Salle Éluard';
const CLASS = '2de Molière';

/** What a list holds of texts, as each is written. */
const makeLists = (write: (text: string) => string) =>
  ({
    plan: {
      'session:s1': {
        slot: [[write(ROOM), '2026-11-30', 540, 60], 1000, 'aaaa'],
        groups: [['exam', [write(CLASS), 'a', 16, 2], [write('1re é'), 'b', 4, 0]], 1000, 'aaaa'],
      },
    },
    progress: { 'update-admins': { colour: [{ [write('été')]: [write('vert pâle')] }, 1000, 'aaaa'] } },
  }) as const;

const makeListText = (write: (text: string) => string) => {
  const { plan, progress } = makeLists(write);
  const wrap = (entries: object) => ({ '0590001A': { '2026-2027': entries } });
  return makeText({ plans: wrap(plan), progress: wrap(progress) });
};

const asIs = (text: string) => text;
const question = (text: string) => text.replace(/[^\p{ASCII}]/gu, '?');

describe.each<[string, (text: string) => string]>([
  ...ENCODINGS.map((encoding): [string, (text: string) => string] => [
    `taken for ${encoding}`,
    (text) => misread(text, encoding),
  ]),
  ['with "?" for each accent', question],
  ['with a lost letter for each accent', (text) => text.replace(/[^\p{ASCII}]/gu, '\uFFFD')],
])('lists whose texts stand %s', (_what, write) => {
  const hold = (kind: (text: string) => string) => {
    const lists = makeLists(kind);
    return makeStorage(
      new Map([
        [PLAN, makeFieldMap(lists.plan)],
        [SCHOOL, makeFieldMap(lists.progress)],
      ]),
    );
  };
  const readLists = async (storage: ReturnType<typeof makeStorage>) => {
    const documents = await readDocuments(storage);
    const get = (name: typeof PLAN | typeof SCHOOL, entry: string, field: string) =>
      documents.get(name)?.get(entry)?.get(field)?.value;
    return [
      get(PLAN, 'session:s1', 'slot'),
      get(PLAN, 'session:s1', 'groups'),
      get(SCHOOL, 'update-admins', 'colour'),
    ];
  };
  const GOOD_LISTS = [
    [ROOM, '2026-11-30', 540, 60],
    ['exam', [CLASS, 'a', 16, 2], ['1re é', 'b', 4, 0]],
    { été: ['vert pâle'] },
  ];

  test('give way to the good ones, which then stay', async () => {
    const storage = hold(write);
    expect(await importFile(makeTools(storage), makeListText(asIs))).toMatchObject({ outcome: 'imported' });
    expect(await readLists(storage)).toEqual(GOOD_LISTS);
    expect(await importFile(makeTools(storage), makeListText(asIs))).toMatchObject({
      outcome: 'nothing-new',
    });
    await importFile(makeTools(storage), open(makeListText(write)));
    expect(await readLists(storage)).toEqual(GOOD_LISTS);
  });

  test('do not come over the good ones', async () => {
    const storage = hold(asIs);
    await importFile(makeTools(storage), open(makeListText(write)));
    expect(await readLists(storage)).toEqual(GOOD_LISTS);
  });
});

test('a list that was changed since, on another computer or later, is no misreading: the later one stands', async () => {
  const later = { slot: [['Salle B12', '2026-11-30', 540, 60], 1001, 'aaaa'] } as const;
  const storage = makeStorage(new Map([[PLAN, makeFieldMap({ 'session:s1': later })]]));
  await importFile(makeTools(storage), makeListText(asIs));
  expect((await readDocuments(storage)).get(PLAN)?.get('session:s1')?.get('slot')?.value).toEqual(
    later.slot[0],
  );
});

test('a text with letters that nobody can read any more falls alone, and is counted', async () => {
  const storage = makeStorage();
  const text = makeStepText({ note: ['R\uFFFDserv\uFFFD', 1000, 'aaaa'], due: ['2026-10-01', 1000, 'aaaa'] });
  expect(await importFile(makeTools(storage), text)).toMatchObject({
    outcome: 'imported',
    preview: { droppedFields: 1 },
  });
  expect(await read(storage)).toBeUndefined();
});

test.each([
  ['a letter lost', 'R\uFFFDserv\uFFFD'],
  ['an œ of Windows-1252 read as ISO-8859-1', 'b\u009Cuf'],
])(
  '%s, in the name of a class, a room or a field of a later version, falls with what it names',
  async (_what, word) => {
    const file = makeText({
      progress: { '0590001A': { '2026-2027': { 'update-admins': { colour: [[word], 1000, 'aaaa'] } } } },
      plans: {
        '0590001A': {
          '2026-2027': {
            [`class:${word}`]: { pupils: [[20, 0], 1000, 'aaaa'] },
            [`room:${word}`]: { seats: [20, 1000, 'aaaa'] },
            'session:s1': { groups: [['exam', [word, 'a', 16, 2]], 1000, 'aaaa'] },
            'room:B12': { seats: [20, 1000, 'aaaa'] },
          },
        },
      },
    });
    const reading = readExportFile(file, INSTANT);
    expect(reading).toMatchObject({ ok: true, file: { droppedFields: 4 } });
    const plan = reading.ok && reading.file.documents.get('plan:0590001A:2026-2027');
    expect([...(plan || new Map()).keys()]).toEqual(['room:B12']);
  },
);

test('a misread text is read as it was where its letters are written as numbers', async () => {
  const storage = makeStorage();
  const escaped = misread(GOOD, 'windows-1252').replace(
    /[\u0080-\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await importFile(makeTools(storage), open(escaped));
  expect(await read(storage)).toBe(NOTE);
});

test('a text of 2 MB in one piece is read, whole or broken off', () => {
  const long = `"${'é\\"'.repeat(500_000)}`;
  expect(readExportFile(`{"a":${long}"}`, INSTANT)).toEqual({ ok: false, reason: 'not-ours' });
  for (const end of ['', '\\'])
    expect(readExportFile(`{"a":${long}${end}`, INSTANT)).toEqual({ ok: false, reason: 'not-json' });
});

test.each([
  '√4 = 2, élève',
  'Â bas',
  'SÃO PAULO',
  'forêt « Ã©lÃ¨ve »',
  'Müller & Søn',
  '│ salle │',
  'Lycée Ã©',
  'Łódź',
])('what is right stays as it is: %s', async (note) => {
  const storage = makeStorage();
  await importFile(makeTools(storage), open(makeStepText({ note: [note, 1000, 'aaaa'] })));
  expect(await read(storage)).toBe(note);
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { getParisDay } from '../../../../checklist/clock.ts';
import { addDays } from '../../../../checklist/day.ts';
import { findFault } from '../../../../storage/changes/find-fault.ts';
import { nameRequestSchema } from '../../../../storage/changes/name-request.ts';
import { readExportFile } from '../../../../storage/file/read-file.ts';
import { parseTakenFile } from '../../../../storage/file/taken-files.ts';
import { type DocumentName, REGISTRY } from '../../../../storage/keys.ts';
import { EMPTY_FIELD_MAP } from '../../../../storage/merge/field-map.ts';
import { change } from '../../../fixtures/changes.ts';
import { toNaming } from '../../../fixtures/schools.ts';
import { INSTANT } from '../file/worlds.ts';
import { makeText } from '../file/wrong-files.ts';

const SCHOOL = '0590001A';
const progress = (year = '2026-2027', school = SCHOOL): DocumentName => `progress:${school}:${year}`;

/** What no user types, as a message of the content world would say it, and as a file would. */
const FAR: readonly (readonly [string, DocumentName, string, string, unknown])[] = [
  ['a deadline of 9999', progress(), 'import-siecle', 'due', '9999-12-31'],
  ['a deadline of the winter after', progress(), 'import-siecle', 'due', '2027-12-31'],
  ['a step put off until the winter after', progress(), 'import-siecle', 'putOffUntil', '2027-12-31'],
  ['a step put off until 2030', progress(), 'import-siecle', 'putOffUntil', '2030-01-01'],
  ['a step done in 1900', progress(), 'import-siecle', 'state', ['done', '1900-01-01']],
  ['a run of 1900', progress(), 'import-siecle', 'run:1900-01-01', true],
  ['a run of the year after the next', progress(), 'import-siecle', 'run:2028-09-01', true],
  ['a year of a century ago', progress('1901-1902'), 'import-siecle', 'state', ['done', '1901-10-01']],
  ['a year to come', progress('2090-2091'), 'import-siecle', 'state', ['done', '2090-10-01']],
  [
    'a window from 1900 to 9999',
    REGISTRY,
    'calendar:2026-2027',
    'examWindow',
    { from: '1900-01-01', to: '9999-12-31' },
  ],
  ['a placement from 1900 to 9999', REGISTRY, 'calendar:2026-2027', 'placement:1900-01-01:9999-12-31', true],
  ['a placement that ends in 2060', REGISTRY, 'calendar:2026-2027', 'placement:2027-01-11:2060-01-29', true],
  ['a calendar of 2090', REGISTRY, 'calendar:2090-2091', 'firstSchoolDay', '2090-09-01'],
  ['a calendar of a zone in 1900', REGISTRY, 'calendar:1900-1901:A', 'firstSchoolDay', '1900-09-03'],
  ['an answer about 9998', REGISTRY, `establishment:${SCHOOL}`, 'carry:9998-9999', 'carried'],
];

/** What a user may well say, at the edges. */
const NEAR: readonly (readonly [string, DocumentName, string, string, unknown])[] = [
  ['a deadline in the summer after', progress(), 'import-siecle', 'due', '2027-08-31'],
  ['a run in the August before', progress(), 'import-siecle', 'run:2026-08-28', true],
  ['a placement of the year', REGISTRY, 'calendar:2026-2027', 'placement:2027-01-11:2027-01-29', true],
  ['a tick of the year after', progress('2027-2028'), 'import-siecle', 'state', ['done', '2027-09-02']],
  ['a calendar of the year after', REGISTRY, 'calendar:2027-2028:A', 'firstSchoolDay', '2027-09-01'],
  ['an answer about last year', REGISTRY, `establishment:${SCHOOL}`, 'carry:2026-2027', 'carried'],
  ['a deadline taken back', progress(), 'import-siecle', 'due', null],
];

const find = (
  document: DocumentName,
  entry: string,
  field: string,
  value: unknown,
  known = EMPTY_FIELD_MAP,
) => findFault(change(entry, { [field]: value }, { document, at: INSTANT }), known, INSTANT);

function toFile(document: DocumentName, entry: string, field: string, value: unknown): string {
  const entries = { [entry]: { [field]: [value, INSTANT - 1000, 'aaaa'] } };
  if (document === REGISTRY) return makeText({ registry: entries });
  const [, school = '', year = ''] = document.split(':');
  return makeText({ progress: { [school]: { [year]: entries } } });
}

describe('the day on which a file was made', () => {
  const readDay = (exportedOn: string) => {
    const content = JSON.parse(toFile(progress(), 'import-siecle', 'state', ['done', '2026-09-02']));
    const reading = readExportFile(JSON.stringify({ ...content, exportedOn }), INSTANT);
    return reading.ok ? reading.file.exportedOn : reading.reason;
  };
  const today = getParisDay(INSTANT);

  test.each(['9999-12-31', '2030-01-01', '1900-01-01', addDays(today, 2), addDays(today, -3700)])(
    'is not taken when none was made then: %s',
    (day) => {
      expect(readDay(day)).toBeUndefined();
    },
  );

  test.each([today, addDays(today, 1), addDays(today, -3600)])('is taken: %s', (day) => {
    expect(readDay(day)).toBe(day);
  });

  test('that was taken too late before says nothing of the files after', () => {
    const day = '2026-11-24';
    for (const exportedOn of ['9999-12-31', '2026-11-26', '1900-01-01'])
      expect(parseTakenFile({ device: 'aaaa', exportedOn, day, whose: [] })).toEqual([
        { device: 'aaaa', day, whose: [] },
      ]);
    for (const exportedOn of ['2026-11-25', '2026-11-20'])
      expect(parseTakenFile({ device: 'aaaa', exportedOn, day, whose: [] })).toEqual([
        { device: 'aaaa', exportedOn, day, whose: [] },
      ]);
  });
});

describe('a day or a year that nobody works in', () => {
  test.each(FAR)(
    'is refused of a message, in a value or a name: %s',
    (_what, document, entry, field, value) => {
      expect(find(document, entry, field, value)).toBe('days');
    },
  );

  test.each(FAR)('falls out of a file: %s', (_what, document, entry, field, value) => {
    expect(readExportFile(toFile(document, entry, field, value), INSTANT)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  test.each(NEAR)('is none of these: %s', (_what, document, entry, field, value) => {
    expect(find(document, entry, field, value)).toBeUndefined();
    expect(readExportFile(toFile(document, entry, field, value), INSTANT)).toMatchObject({ ok: true });
  });

  test('that stands there from before may still be taken back', () => {
    const known = change(
      'calendar:2026-2027',
      { 'placement:1900-01-01:1900-02-01': true },
      { at: 1 },
    ).changes;
    const takeBack = ['calendar:2026-2027', 'placement:1900-01-01:1900-02-01', false] as const;
    expect(find(REGISTRY, ...takeBack, known)).toBeUndefined();
    expect(find(REGISTRY, ...takeBack)).toBe('days');
  });

  test.each([
    ['a session of 9999', '2GT3:a', 'slot', ['B12', '9999-12-31', 600, 120]],
    ['a session of 1900', '2GT3:a', 'slot', ['B12', '1900-01-08', 600, 120]],
  ])('is refused of a plan, whoever has put it into the outbox: %s', (_what, session, field, value) => {
    const document: DocumentName = `plan:${SCHOOL}:2026-2027`;
    expect(find(document, `session:${session}`, field, value)).toBe('days');
    const near = ['B12', '2027-01-11', 600, 120];
    expect(find(document, `session:${session}`, field, near)).toBeUndefined();
  });

  test('falls out of a plan in a file: a room free in 1900, a day closed in 9999', () => {
    const plan = {
      'room:B12': { seats: [20, 1000, 'aaaa'], 'on:1900-01-01': [[[480, 600]], 1000, 'aaaa'] },
      means: { 'closed:9999-12-31': [true, 1000, 'aaaa'] },
    };
    expect(readExportFile(makeText({ plans: { [SCHOOL]: { '2026-2027': plan } } }), INSTANT)).toMatchObject({
      ok: true,
      file: { droppedFields: 2 },
    });
  });

  test('when another device was last alive is for that device to say', () => {
    expect(find(REGISTRY, 'device:zzzzzzzz', 'seen', '9999-12-31')).toBe('names');
    expect(find(REGISTRY, 'device:zzzzzzzz', 'nickname', 'Bureau')).toBeUndefined();
  });
});

describe('a word that is no school', () => {
  test.each(['lol', 'j118-0', '0590001', '0590001a', 'constructor'])(
    'is refused of a message: %s',
    (word) => {
      expect(find(progress('2026-2027', word), 'import-siecle', 'due', null)).toBe('names');
      expect(find(REGISTRY, `establishment:${word}`, 'name', 'Lycée')).toBe('names');
    },
  );

  test.each(['', '   ', '\u00A0\u202F', '-', '« »', '\u200B'])('nor does a page name one: "%s"', (name) => {
    const request = toNaming(1, 1, { name });
    expect(v.is(nameRequestSchema, request)).toBe(false);
    expect(v.is(nameRequestSchema, { ...request, name: 'Lycée' })).toBe(true);
  });

  test.each(['', '   ', '\u00A0\u202F', '-', '« »'])('nor has one this name: "%s"', (name) => {
    expect(find(REGISTRY, `establishment:${SCHOOL}`, 'name', name)).toBe('names');
    expect(readExportFile(toFile(REGISTRY, `establishment:${SCHOOL}`, 'name', name), INSTANT)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { findFault } from '../../../storage/changes/find-fault.ts';
import { REGISTRY } from '../../../storage/keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap } from '../../../storage/merge/field-map.ts';
import { CLICK, change, changeTo } from '../../fixtures/changes.ts';

const DAY_MS = 24 * 3_600_000;
const NOW = CLICK;

const find = (request: Parameters<typeof findFault>[0], known: FieldMap = EMPTY_FIELD_MAP) =>
  findFault(request, known, NOW);
const many = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, value]));
const registry = { document: REGISTRY, at: NOW } as const;

describe('what no click of ours asks for', () => {
  test.each([
    ['a tick', changeTo('share-codes', 'done', { at: NOW })],
    ['a tick on a clock a day ahead', changeTo('share-codes', 'done', { at: NOW + DAY_MS })],
    ['a tick long ago, which waited', changeTo('share-codes', 'done', { at: 0 })],
    ['a note', change('share-codes', { note: 'é'.repeat(300) }, { at: NOW })],
    ['some fields of a newer version', change('step-of-tomorrow', many(20, { red: [1, 2] }), { at: NOW })],
    ['a setting', change('settings', { groupSize: 24, 'nudge:group-size': false }, registry)],
    ['a school', change('establishment:0123456X', { name: 'Lycée', 'carry:2026-2027': 'carried' }, registry)],
    ['a placement', change('calendar:2026-2027', { 'placement:2027-01-11:2027-01-29': true }, registry)],
  ])('is not %s', (_what, request) => {
    expect(find(request)).toBeUndefined();
  });

  test.each([
    ['a time more than a day to come', 'time', changeTo('share-codes', 'done', { at: NOW + DAY_MS + 1 })],
    ['many fields of no version', 'names', change('import-siecle', many(25, 1), { at: NOW })],
    [
      'a field that holds too much',
      'size',
      change('import-siecle', { colour: 'x'.repeat(600) }, { at: NOW }),
    ],
    ['a name that is a sentence', 'names', change('import-siecle', { 'le ciel': 1 }, { at: NOW })],
    ['an entry that is a sentence', 'names', change('Élève Martin', { note: 'x' }, { at: NOW })],
    ['more fields than any click sets', 'size', change('import-siecle', many(200, 1), { at: NOW })],
    ['a name without end', 'names', change('import-siecle', { ['f'.repeat(100)]: 1 }, { at: NOW })],
  ])('is %s', (_what, fault, request) => {
    expect(find(request)).toBe(fault);
  });

  test('is not a holiday typed for one more zone, however many were typed for others', () => {
    const holidays = Object.fromEntries(
      ['autumn', 'christmas', 'winter', 'spring'].map((name) => [
        name,
        { from: '2027-02-13', back: '2027-03-01' },
      ]),
    );
    const zones = ['A', 'B', 'C', 'guyane', 'mayotte', 'corse', 'reunion', 'other'];
    const known: FieldMap = new Map(
      zones.flatMap((zone) => [...change(`calendar:2026-2027:${zone}`, holidays, registry).changes]),
    );
    const typed = change('calendar:2026-2027:guadeloupe', holidays, { ...registry, at: NOW + 1 });
    expect(find(typed, known)).toBeUndefined();
  });

  test('is not the click that replaces what another clock put ahead', () => {
    const ahead = NOW + 90 * DAY_MS;
    const known = changeTo('share-codes', 'done', { at: ahead }).changes;
    expect(find(changeTo('share-codes', 'todo', { at: ahead + 1 }), known)).toBeUndefined();
    expect(find(changeTo('share-codes', 'todo', { at: ahead + DAY_MS }), known)).toBe('time');
  });

  test('is unknown fields little by little, beyond what a newer version may have', () => {
    const known = change('import-siecle', many(24, 1), { at: NOW - 1 }).changes;
    expect(find(change('import-siecle', { one: 1 }, { at: NOW }), known)).toBe('names');
    // What is known is still heard.
    expect(find(changeTo('import-siecle', 'done', { at: NOW }), known)).toBeUndefined();
  });

  test('is a registry that grows past an item of storage.sync; what makes it no larger is heard', () => {
    const schools = Array.from({ length: 90 }, (_, index) => [
      `establishment:0${String(index).padStart(6, '0')}A`,
      new Map([['name', { value: 'Lycée polyvalent '.repeat(6), at: NOW, by: 'here' }]]),
    ]) as [string, Map<string, { value: unknown; at: number; by: string }>][];
    const known: FieldMap = new Map(schools);
    expect(find(change('establishment:0123456X', { name: 'Lycée' }, registry), known)).toBe('schools');
    const same = change('establishment:0000001A', { name: 'Lycée' }, { ...registry, at: NOW + 1 });
    expect(find(same, known)).toBeUndefined();
  });
});

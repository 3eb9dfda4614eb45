import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readItem } from '../../../storage/schema/read-item.ts';
import { listEstablishments, toCorrections, toSettings } from '../../../storage/schema/to-registry.ts';

const DEFAULTS = { groupSize: 20, zone: 'A' };

function read(raw: unknown) {
  const { value, condition } = readItem('registry', raw, 'zzzzzzzz');
  return { settings: toSettings(value), condition };
}
const settings = (fields: Record<string, unknown>, schema: unknown = 2) => ({
  schema,
  entries: {
    settings: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, 5]])),
  },
});

describe('settings', () => {
  test('never written: groups of 20, zone A', () => {
    expect(read(undefined)).toEqual({ settings: DEFAULTS, condition: 'absent' });
  });

  test('written are read, those of the first version too', () => {
    const value = { groupSize: 15, zone: 'C' };
    expect(read(settings(value))).toEqual({ settings: value, condition: 'good' });
    expect(read({ schema: 1, ...value })).toEqual({ settings: value, condition: 'good' });
  });

  test('written in part: the rest by default, and nothing is damaged', () => {
    expect(read(settings({ zone: 'B' }))).toEqual({
      settings: { groupSize: 20, zone: 'B' },
      condition: 'good',
    });
  });

  test.each([0, 201, 2.5, -3, '20', null, Number.NaN])('a group size of %s falls alone', (groupSize) => {
    for (const raw of [settings({ groupSize, zone: 'C' }), { schema: 1, groupSize, zone: 'C' }])
      expect(read(raw)).toEqual({ settings: { groupSize: 20, zone: 'C' }, condition: 'damaged' });
  });

  test.each(['D', 'a', '', 1, null])('a zone %j falls alone', (zone) => {
    for (const raw of [settings({ groupSize: 15, zone }), { schema: 1, groupSize: 15, zone }])
      expect(read(raw)).toEqual({ settings: { groupSize: 15, zone: 'A' }, condition: 'damaged' });
  });

  test('of a newer version are read for what looks like ours', () => {
    expect(read(settings({ groupSize: 12, zone: 'Corse' }, 9))).toEqual({
      settings: { groupSize: 12, zone: 'A' },
      condition: 'newer',
    });
  });

  test('anything at all gives usable settings', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (schema, groupSize, zone) => {
        for (const raw of [schema, { schema, groupSize, zone }, settings({ groupSize, zone }, schema)]) {
          const { settings: made } = read(raw);
          expect(made.groupSize >= 1 && made.groupSize <= 200).toBe(true);
          expect(['A', 'B', 'C']).toContain(made.zone);
        }
      }),
    );
  });
});

describe('establishments', () => {
  const entry = (name: unknown) => ({ name: [name, 5] });
  const list = (entries: Record<string, unknown>) =>
    listEstablishments(readItem('registry', { schema: 2, entries }, 'zzzzzzzz').value);

  test('are in alphabetical order, those without a number left out', () => {
    expect(
      list({
        'establishment:0590002B': entry('Lycée Zola'),
        'establishment:0590001A': entry('Lycée Éluard'),
        'establishment:x': entry('Lycée sans numéro'),
      }),
    ).toEqual([
      { uai: '0590001A', name: 'Lycée Éluard' },
      { uai: '0590002B', name: 'Lycée Zola' },
    ]);
  });

  test.each(['x'.repeat(121), 'deux\nlignes', 'deux\u2028lignes', 7, null])(
    'a name %j falls alone',
    (name) => {
      expect(list({ 'establishment:0590001A': { ...entry(name), adoption: ['declined', 5] } })).toEqual([
        { uai: '0590001A', name: '' },
      ]);
    },
  );
});

describe('dates that were typed', () => {
  const entries = {
    'calendar:2026-2027': {
      examWindow: [{ from: '2026-11-09', to: '2027-03-12' }, 5],
      accessEnds: [null, 5],
      'placement:2027-01-11:2027-01-22': [true, 5],
      'placement:2026-11-16:2026-11-27': [true, 5],
      'placement:2027-05-10:2027-05-21': [false, 5],
    },
    'calendar:2026-2027:B': { winter: [{ from: '2027-02-20', back: '2027-03-08' }, 5] },
    'calendar:2025-2026:B': { spring: [{ from: '2026-04-11', back: '2026-04-27' }, 5] },
  };

  test('are those of their year: for the country, for each zone, and work placements in order', () => {
    const { value, condition } = readItem('registry', { schema: 2, entries }, 'zzzzzzzz');
    expect(condition).toBe('good');
    expect(toCorrections(value, '2026-2027')).toEqual({
      user: { examWindow: { from: '2026-11-09', to: '2027-03-12' } },
      byCalendar: { B: { winter: { from: '2027-02-20', back: '2027-03-08' } } },
      seen: {},
      placements: [
        { from: '2026-11-16', to: '2026-11-27' },
        { from: '2027-01-11', to: '2027-01-22' },
      ],
    });
  });

  test.each([
    { winter: [{ from: '2027-03-08', back: '2027-02-20' }, 5] },
    { winter: [{ from: '2027-02-20' }, 5] },
    { examWindow: [{ from: '2026-11-09', to: '2027-03-12', note: 'x' }, 5] },
    { accessEnds: ['2027-02-30', 5] },
    { 'placement:2027-01-22:2027-01-11': [true, 5] },
  ])('that are none fall alone: %j', (fields) => {
    const raw = {
      schema: 2,
      entries: { 'calendar:2026-2027': { ...fields, firstSchoolDay: ['2026-09-02', 5] } },
    };
    const { value, condition } = readItem('registry', raw, 'zzzzzzzz');
    expect(condition).toBe('damaged');
    expect(toCorrections(value, '2026-2027').user).toEqual({ firstSchoolDay: '2026-09-02' });
  });
});

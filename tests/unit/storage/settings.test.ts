import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readItem } from '../../../storage/schema/read-item.ts';
import { listEstablishments, toSettings } from '../../../storage/schema/to-registry.ts';

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

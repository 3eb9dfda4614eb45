import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../storage/settings-item.ts';

const DEFAULTS = { groupSize: 20, zone: 'A' };

describe('settings', () => {
  test('never written: groups of 20, zone A', () => {
    expect(parseSettings(undefined)).toEqual({ value: DEFAULTS, condition: 'absent' });
  });

  test('written are read', () => {
    const value = { groupSize: 15, zone: 'C' };
    expect(parseSettings({ schema: 1, ...value })).toEqual({ value, condition: 'good' });
  });

  test('written in part: the rest by default, and nothing is damaged', () => {
    expect(parseSettings({ schema: 1, zone: 'B' })).toEqual({
      value: { groupSize: 20, zone: 'B' },
      condition: 'good',
    });
  });

  test.each([0, 201, 2.5, -3, '20', null, Number.NaN])('a group size of %s falls alone', (groupSize) => {
    expect(parseSettings({ schema: 1, groupSize, zone: 'C' })).toEqual({
      value: { groupSize: 20, zone: 'C' },
      condition: 'damaged',
    });
  });

  test.each(['D', 'a', '', 1, null])('a zone %j falls alone', (zone) => {
    expect(parseSettings({ schema: 1, groupSize: 15, zone })).toEqual({
      value: { groupSize: 15, zone: 'A' },
      condition: 'damaged',
    });
  });

  test('of a newer version are read for what looks like ours', () => {
    expect(parseSettings({ schema: 9, groupSize: 12, zone: 'Corse' })).toEqual({
      value: { groupSize: 12, zone: 'A' },
      condition: 'newer',
    });
  });

  test('anything at all gives usable settings', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (schema, groupSize, zone) => {
        for (const raw of [schema, { schema, groupSize, zone }]) {
          const { value } = parseSettings(raw);
          expect(value.groupSize >= 1 && value.groupSize <= 200).toBe(true);
          expect(['A', 'B', 'C']).toContain(value.zone);
        }
      }),
    );
  });
});

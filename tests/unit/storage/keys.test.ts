import { describe, expect, test } from 'vitest';
import {
  getNotesKey,
  getOutboxKey,
  getProgressName,
  getReplicaKey,
  getRescueKey,
  getSyncKey,
  parseProgressName,
  parseReplicaKey,
  parseSyncKey,
} from '../../../storage/keys.ts';

const NAME = 'progress:0123456X:2026-2027';

describe('an item of storage', () => {
  test('each establishment and school year has its own', () => {
    expect(getProgressName({ establishment: '0123456X', schoolYear: '2026-2027' })).toBe(NAME);
    expect(parseProgressName(NAME)).toEqual({ establishment: '0123456X', schoolYear: '2026-2027' });
  });

  test('says whose part of which document it holds', () => {
    const key = { name: NAME, device: 'abcdefgh' };
    expect(parseSyncKey(getSyncKey(NAME, 'abcdefgh'))).toEqual(key);
    expect(parseSyncKey(getNotesKey(NAME, 'abcdefgh', 1))).toEqual(key);
    expect(parseSyncKey(getSyncKey('registry', 'abcdefgh'))).toEqual({
      name: 'registry',
      device: 'abcdefgh',
    });
  });

  test('of the first version is nobody’s in particular', () => {
    expect(parseSyncKey(NAME)).toEqual({ name: NAME, device: 'v1' });
    expect(parseSyncKey('settings')).toEqual({ name: 'registry', device: 'v1' });
    expect(parseReplicaKey(NAME)).toBe(NAME);
  });

  test.each([
    '',
    'progress',
    'progress:a:b',
    `${NAME}:`,
    `${NAME}:ABC`,
    `${NAME}:a:b`,
    `notes:0123456X:2026-2028:a:0`,
    'notes:x',
    'registry',
    'registry:',
    'device',
    '__proto__',
  ])('"%s" is none of ours in storage.sync', (key) => {
    expect(parseSyncKey(key)).toBeUndefined();
  });

  test('of a replica is known by its key', () => {
    expect(parseReplicaKey(getReplicaKey(NAME))).toBe(NAME);
    expect(parseReplicaKey(getReplicaKey('registry'))).toBe('registry');
    for (const key of ['registry', 'replica:', 'replica:x', 'outbox:a', 'device'])
      expect(parseReplicaKey(key)).toBeUndefined();
  });

  test('of a change has the change’s id', () => {
    expect(getOutboxKey('3f2c8a10')).toBe('outbox:3f2c8a10');
  });
});

test('a value set aside has one key, and another value another', () => {
  const key = (value: unknown) => getRescueKey('sync', NAME, value);
  expect(key('rubbish')).toBe(key('rubbish'));
  const values = ['rubbish', 'rubbisi', null, [], {}, undefined, 10n];
  expect(new Set(values.map(key)).size).toBe(values.length);
  expect(key('rubbish')).toMatch(/^rescue:sync:progress:0123456X:2026-2027:[0-9a-f]{8}$/);
});

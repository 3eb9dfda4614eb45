import { expect, test } from 'vitest';
import { DEFAULT_ESTABLISHMENT, getOutboxKey, getProgressKey, getRescueKey } from '../../../storage/keys.ts';

test('each establishment and school year has its own item', () => {
  const key = getProgressKey({ establishment: DEFAULT_ESTABLISHMENT, schoolYear: '2026-2027' });
  expect(key).toBe('progress:default:2026-2027');
  expect(getProgressKey({ establishment: '0123456X', schoolYear: '2026-2027' })).not.toBe(key);
  expect(getProgressKey({ establishment: DEFAULT_ESTABLISHMENT, schoolYear: '2027-2028' })).not.toBe(key);
});

test('each change in the outbox has its own item', () => {
  expect(getOutboxKey('3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f')).toBe(
    'outbox:3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f',
  );
});

test('a value set aside has one key, and another value another', () => {
  const key = (value: unknown) => getRescueKey('sync', 'progress:default:2026-2027', value);
  expect(key('rubbish')).toBe(key('rubbish'));
  expect(new Set([key('rubbish'), key('rubbisi'), key(null), key([]), key({}), key(undefined)]).size).toBe(6);
  expect(key('rubbish')).toMatch(/^rescue:sync:progress:default:2026-2027:[0-9a-f]{8}$/);
});

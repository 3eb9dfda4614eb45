import { expect, test } from 'vitest';
import { addTold, nameDigested, nameEve } from '../../../checklist/reminders/told.ts';
import { formatTold, parseTold } from '../../../storage/reminders/told-item.ts';

const NOTHING = { digests: [], eves: [], digestOf: [] };

test.each(['share-codes', 'own:k3v9q0zt', 'pack:college-3e:inscrire-les-3e'])(
  'a deadline of %s that was told is read again as told, whatever the id of its step',
  (step) => {
    const told = addTold(NOTHING, {
      digests: [],
      eves: [nameEve('0590001A', step, '2026-12-03')],
      digestOf: [nameDigested('0590001A', step)],
    });
    expect(told.digestOf).toHaveLength(1);
    expect(parseTold(formatTold(told))).toEqual(told);
  },
);

test.each([
  '0590001A:share-codes',
  '0590001A:share codes:2026-12-03',
  `0590001A:${'x'.repeat(200)}:2026-12-03`,
])('%j is no deadline that was told', (name) => {
  expect(parseTold({ schema: 2, digests: [], eves: [name] })).toEqual(NOTHING);
});

import { describe, expect, test } from 'vitest';
import { formatMine, parseMine } from '../../../storage/mine/mine-item.ts';

describe('whose steps are shown on this computer', () => {
  test('comes back as it was kept', () => {
    for (const mine of [
      { me: 'CM', isOnly: true },
      { me: 'É2', isOnly: false },
      { me: '', isOnly: false },
    ]) {
      expect(parseMine(formatMine(mine))).toEqual(mine);
    }
  });

  test.each([
    undefined,
    null,
    3,
    'CM',
    [],
    {},
    { schema: 1 },
    { me: 4, isOnly: 'yes' },
    { me: '', isOnly: true },
  ])('is everyone for %j', (raw) => {
    expect(parseMine(raw)).toEqual({ me: '', isOnly: false });
  });

  test('is initials, whatever is stored', () => {
    expect(parseMine({ ...formatMine({ me: '<b>\u202Eclaire martin', isOnly: true }) }).me).toBe('BCLA');
  });
});

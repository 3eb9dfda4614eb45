import { describe, expect, test } from 'vitest';
import { live } from '../../fixtures/reminders/situation.ts';
import { SITUATIONS } from '../../fixtures/reminders/situations.ts';

describe('the reminder year', () => {
  test('has forty situations and more, each with a name of its own', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SITUATIONS.map(({ name }) => name)).size).toBe(SITUATIONS.length);
  });

  test.each(SITUATIONS)('$name', async (situation) => {
    const machine = await live(situation);
    expect(machine.seen).toEqual(situation.expected);
  });
});

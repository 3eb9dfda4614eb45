import { describe, expect, test } from 'vitest';
import { PAIR_SITUATIONS } from '../../fixtures/reminders/pair-situations.ts';
import { live } from '../../fixtures/reminders/situation.ts';
import { SITUATIONS } from '../../fixtures/reminders/situations.ts';
import { liveTogether } from '../../fixtures/reminders/two-machines.ts';

describe('the reminder year', () => {
  test('has forty situations and more, each with a name of its own', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SITUATIONS.map(({ name }) => name)).size).toBe(SITUATIONS.length);
  });

  test.each(SITUATIONS)('$name', async (situation) => {
    const machine = await live(situation);
    expect(machine.seen).toEqual(situation.expected);
    if (situation.left) expect(machine.listLeft()).toEqual(situation.left);
  });
});

describe('the reminder year of two computers', () => {
  test.each(PAIR_SITUATIONS)('$name', async (situation) => {
    const { seen, left, reports } = await liveTogether(situation);
    expect(seen).toEqual(situation.expected);
    expect(left).toEqual(situation.left);
    expect(reports).toEqual({ school: [], home: [] });
  });

  test('ticked on one while both are telling: once at most on each, and nothing is left once the mark has come', async () => {
    const { seen, left } = await liveTogether({
      from: '2026-09-07 08:29',
      acts: [
        ['ticked as both tell', 'school', 'share-codes', '2026-09-07 08:30'],
        ['both alarms ring again'],
        ['time passes on both until', '2026-10-02 23:00'],
      ],
    });
    expect(seen.school.length).toBeLessThanOrEqual(1);
    expect(seen.home.length).toBeLessThanOrEqual(1);
    expect(left).toEqual({ school: [], home: [] });
  });
});

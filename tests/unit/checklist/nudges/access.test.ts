import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import { accessEndNudge, openingNudge } from '../../../../checklist/nudges/access.ts';
import type { DateSource } from '../../../../checklist/year-calendar.ts';
import { seeFrom } from '../../../fixtures/calendars.ts';
import { makeNudgeContext, see } from '../../../fixtures/live.ts';

describe('the opening of Pix Certif', () => {
  test.each([
    ['2026-10-30', 3],
    ['2026-11-01', 1],
    ['2026-11-02', 0],
    ['2026-11-03', undefined],
  ] as const)('on 2 November, seen on %s: in %s days', (today, days) => {
    const sight = see({ accessOpens: '2026-11-02' });
    expect(openingNudge.find(makeNudgeContext('certif-closed', today, { sight }))?.saying.days).toBe(days);
  });

  test('a title without a day says nothing', () => {
    expect(openingNudge.find(makeNudgeContext('certif-closed', '2026-10-30'))).toBeUndefined();
  });
});

describe('the end of access to Pix Certif', () => {
  const look = (today: Day, source: DateSource) => {
    const known = seeFrom();
    const calendar = {
      ...known,
      accessEnds: '2027-07-15',
      sources: { ...known.sources, accessEnds: source },
    } as const;
    return accessEndNudge.find(makeNudgeContext('certif-sessions', today, { calendar }))?.saying.days;
  };

  test.each([
    ['2027-06-14', undefined],
    ['2027-06-15', 30],
    ['2027-07-14', 1],
    ['2027-07-15', 0],
    ['2027-07-16', undefined],
  ] as const)('on 15 July, seen on %s: in %s days', (today, days) => {
    expect(look(today, 'seen')).toBe(days);
    expect(look(today, 'user')).toBe(days);
  });

  test('is not counted down when it is an estimate, nor when it is not known', () => {
    expect(look('2027-07-01', 'estimated')).toBeUndefined();
    const { accessEnds: _, ...calendar } = seeFrom();
    expect(
      accessEndNudge.find(makeNudgeContext('certif-sessions', '2027-07-01', { calendar })),
    ).toBeUndefined();
  });
});

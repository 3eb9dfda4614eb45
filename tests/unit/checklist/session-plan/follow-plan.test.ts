import { describe, expect, test } from 'vitest';
import { findCreated, findPlanned, followPlan } from '../../../../checklist/session-plan/follow-plan.ts';
import { makeSession } from '../../../fixtures/live.ts';
import { makePlan, makePlanned, SECOND, THIRD } from '../../../fixtures/session-plan/known-plan.ts';

const TODAY = '2026-12-02';
const ids = (sessions: readonly { readonly id: string }[]) => sessions.map(({ id }) => id);

describe('a plan, beside what was seen on Pix', () => {
  test('has those to create, soonest first, and those whose day is past', () => {
    const late = makePlanned({ id: 'late', day: '2026-12-10' });
    const { waiting, overdue, created } = followPlan(makePlan([late, THIRD, SECOND]), [], TODAY);
    expect(ids(waiting)).toEqual(['CAP1:a', 'late']);
    expect(ids(overdue)).toEqual(['2GT3:b']);
    expect(created).toBe(0);
  });

  test('counts as created those whose number was noted, and those seen on their day, hour and room', () => {
    const seen = makeSession({ number: '61300', day: '2026-12-01', time: '14:00', room: 'salle b12' });
    const plan = makePlan([makePlanned({ pixNumber: '61299' }), SECOND, THIRD]);
    const followed = followPlan(plan, [seen], TODAY);
    expect(followed.created).toBe(2);
    expect(ids(followed.waiting)).toEqual(['CAP1:a']);
    expect(findPlanned(followed, '61300')?.session.id).toBe('2GT3:b');
    expect(findPlanned(followed, '61299')?.session.id).toBe('2GT3:a');
    expect(findPlanned(followed, '1')).toBeUndefined();
    expect(findPlanned(followed, undefined)).toBeUndefined();
  });
});

test('a session that has but the hour and the room of a planned one, or its day and its room, leaves that one to be created', () => {
  for (const place of [
    { day: '2026-12-11', time: '14:00', room: 'B12' },
    { day: '2026-12-01', time: '15:00', room: 'B12' },
  ] as const) {
    const followed = followPlan(
      makePlan([SECOND]),
      [makeSession({ number: '61300', ...place })],
      '2026-11-20',
    );
    expect(ids(followed.waiting)).toEqual(['2GT3:b']);
    expect(findPlanned(followed, '61300')).toBeUndefined();
  }
});

describe('the session just created', () => {
  const place = { day: '2026-12-01', time: '10:00', room: 'B12' } as const;

  test.each([
    ['as planned, filled in or not', place, undefined, '2GT3:a'],
    ['as planned, though another was filled in', place, 'CAP1:a', '2GT3:a'],
    ['as filled in, in another room', { ...place, room: 'B14' }, '2GT3:a', '2GT3:a'],
    [
      'as filled in, in the same room alone',
      { ...place, day: '2027-01-11', time: '8:00' },
      '2GT3:a',
      '2GT3:a',
    ],
    [
      'of which nothing is as filled in',
      { day: '2027-01-11', time: '08:00', room: 'CDI' },
      '2GT3:a',
      undefined,
    ],
    ['by hand, in another room', { ...place, room: 'B14' }, undefined, undefined],
  ] as const)('%s', (_what, seen, filled, expected) => {
    expect(findCreated(makePlan(), seen, filled)?.id).toBe(expected);
  });

  test('is none of two that are planned for one place', () => {
    const twice = makePlan([makePlanned(), makePlanned({ id: 'again' })]);
    expect(findCreated(twice, place, undefined)).toBeUndefined();
    expect(findCreated(twice, place, 'again')?.id).toBe('again');
  });

  test('is none that has a number already', () => {
    expect(findCreated(makePlan([makePlanned({ pixNumber: '1' })]), place, '2GT3:a')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { SeenSession } from '../../../checklist/findings.ts';
import {
  countLeft,
  findDaysOfAccess,
  findExpiry,
  listLeftSessions,
} from '../../../checklist/left-sessions.ts';

const TODAY = '2027-01-20';
const session = (number: string, more: Partial<SeenSession> = {}): SeenSession => ({
  number,
  status: 'created',
  read: '2027-01-19',
  ...more,
});
const numbers = (sessions: readonly SeenSession[]) => sessions.map(({ number }) => number);

describe('what is left in Pix Certif', () => {
  const sessions = [
    session('1', { day: '2027-01-14', time: '14:00', candidates: 18 }),
    session('2', { day: '2027-01-11', time: '09:00', candidates: 20 }),
    session('3', { day: '2027-01-14', time: '09:00', candidates: 1 }),
    session('4', { day: '2027-01-12', candidates: 12, status: 'finalised' }),
    session('5', { day: '2027-01-12', candidates: 12, status: 'processed' }),
    session('6', { day: '2027-01-13', candidates: 0 }),
    session('7', { day: '2027-01-25', candidates: 0 }),
    session('8', { day: '2027-02-25', candidates: 0 }),
    session('9', { day: '2027-01-12', read: '2027-01-20' }),
    session('10', { day: TODAY, candidates: 20 }),
    session('11', { canFinalise: true }),
    // Seen on its own page alone, which says neither.
    { number: '12', read: '2027-01-19', day: '2027-01-13', candidates: 12 } as const,
  ];
  const left = listLeftSessions({ sessions }, TODAY);

  test('are the sessions of a day past with candidates, the oldest first, then those whose day was not seen', () => {
    expect(numbers(left.toFinalise)).toEqual(['2', '3', '1', '11']);
  });

  test('are, apart, those without candidates: past, or a few days ahead', () => {
    expect(numbers(left.empty)).toEqual(['6']);
    expect(numbers(left.toFill)).toEqual(['7']);
  });

  test('are, apart, those of which it was not seen how many candidates they have, or whether they are finalised', () => {
    expect(numbers(left.unknown)).toEqual(['9', '12']);
  });

  test('no session stands in two lists; all that was seen is counted, with the last day', () => {
    const all = [left.toFinalise, left.empty, left.toFill, left.unknown].flatMap(numbers);
    expect(new Set(all).size).toBe(all.length);
    expect([countLeft(left), left.seen, left.read]).toEqual([8, 12, '2027-01-20']);
  });

  test('a session goes once it is seen to be finalised', () => {
    const done = sessions.map((each) =>
      each.number === '2' ? { ...each, status: 'finalised' as const } : each,
    );
    expect(numbers(listLeftSessions({ sessions: done }, TODAY).toFinalise)).toEqual(['3', '1', '11']);
  });

  test('is nothing where nothing was seen', () => {
    const none = listLeftSessions({ sessions: [] }, TODAY);
    expect([countLeft(none), none.seen, none.read]).toEqual([0, 0, undefined]);
  });
});

describe('the 24 hours of a session', () => {
  const at = { day: '2027-01-19', time: '09:30' } as const;
  const of = (more: Partial<SeenSession>, now: string, key = 'B') =>
    findExpiry(session('1', more), { key }, TODAY, now);

  test('end the day after at its hour, and are over from that minute on', () => {
    expect(of(at, '09:29')).toEqual({ day: TODAY, time: '09:30', isOver: false });
    expect(of(at, '09:30')).toEqual({ day: TODAY, time: '09:30', isOver: true });
    expect(of({ ...at, day: '2027-01-10' }, '08:00')?.isOver).toBe(true);
  });

  test('are not told where the hour is unknown, nor where our clock is another', () => {
    expect(of({ day: '2027-01-19' }, '09:00')).toBeUndefined();
    expect(of({ time: '09:00' }, '09:00')).toBeUndefined();
    expect(of(at, '09:00', 'martinique')).toBeUndefined();
  });
});

test('days of access are told where somebody has said the end, and never of an estimate', () => {
  const accessEnds = '2027-07-15';
  const days = (source: 'seen' | 'estimated' | 'unknown' | 'user', today = TODAY) =>
    findDaysOfAccess({ accessEnds, sources: { accessEnds: source } }, today as typeof TODAY);
  expect(days('seen')).toBe(176);
  expect(days('user', '2027-07-15')).toBe(0);
  expect(days('seen', '2027-07-20')).toBe(-5);
  expect(days('estimated')).toBeUndefined();
  expect(days('unknown')).toBeUndefined();
  expect(findDaysOfAccess({ sources: {} }, TODAY)).toBeUndefined();
});

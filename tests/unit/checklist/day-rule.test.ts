import { describe, expect, test } from 'vitest';
import { findDayDoubt, resolveDay } from '../../../checklist/day-rule.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const calendar = seeFrom();

describe('rules that follow the calendar', () => {
  test('"return from" is the day school starts again, not the first day off', () => {
    expect(resolveDay({ on: 'return-from', holiday: 'autumn' }, calendar)).toBe('2026-11-02');
    expect(resolveDay({ on: 'return-from', holiday: 'christmas' }, calendar)).toBe('2027-01-04');
  });

  test('"eve of" is the day before the first day off', () => {
    expect(resolveDay({ on: 'eve-of', holiday: 'autumn' }, calendar)).toBe('2026-10-16');
  });

  test('a window that is only an estimate opens nothing; a published one does', () => {
    const rule = { on: 'known-window-start', otherwise: { on: 'return-from', holiday: 'autumn' } } as const;
    const window = { from: '2026-11-05', to: '2027-03-05' } as const;
    expect(resolveDay(rule, { ...calendar, examWindow: window })).toBe('2026-11-02');
    const published = { ...calendar, examWindow: window, sources: { examWindow: 'published' } } as const;
    expect(resolveDay(rule, published)).toBe('2026-11-05');
  });

  test('while the window is an estimate, the day on which Pix says that it opens stands in, and is no estimate', () => {
    const rule = { on: 'known-window-start', otherwise: { on: 'return-from', holiday: 'autumn' } } as const;
    const opening = { ...calendar, accessOpens: '2026-10-12' } as const;
    expect(resolveDay(rule, opening)).toBe('2026-10-12');
    const sources = { ...calendar.sources, autumn: 'estimated' } as const;
    expect(findDayDoubt(rule, { ...calendar, sources })).toBe('estimated');
    expect(findDayDoubt(rule, { ...opening, sources })).toBeUndefined();
    const published = { ...opening, sources: { examWindow: 'published' } } as const;
    expect(resolveDay(rule, published)).toBe('2026-11-02');
  });

  test('exams are due at the end of the national window when it comes first', () => {
    const rule = { on: 'earlier-of-window-end', and: { on: 'day', at: 'end', monthDay: '02-27' } } as const;
    expect(resolveDay(rule, calendar)).toBe('2027-02-27');
    const short = { ...calendar, examWindow: { from: '2026-11-02', to: '2027-02-12' } } as const;
    expect(resolveDay(rule, short)).toBe('2027-02-12');
  });

  test('catch-up is due at the end of the catch-up week when there is one', () => {
    const rule = { on: 'earlier-of-catch-up-end', and: { on: 'day', at: 'end', monthDay: '03-14' } } as const;
    expect(resolveDay(rule, calendar)).toBe('2027-03-12');
    expect(resolveDay(rule, seeFrom('A', '2024-2025'))).toBe('2025-03-14');
  });
});

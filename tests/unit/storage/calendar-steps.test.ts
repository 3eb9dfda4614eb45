import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR_STEPS_KEY } from '../../../storage/document-names.ts';
import {
  addCalendarSteps,
  keepCalendarSteps,
  parseCalendarSteps,
} from '../../../storage/year-files/calendar-steps.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const SCOPE = { establishment: '0123456X', schoolYear: '2026-2027' } as const;
const OTHER = { establishment: '0750655E', schoolYear: '2026-2027' } as const;

describe('the steps that calendar files have', () => {
  test('are kept by establishment and year, those of earlier files too', async () => {
    const storage = new MemoryStorage({});
    await keepCalendarSteps(SCOPE, { 'own:k3v9q0zt': '2026-12-11', 'pack:p:a': '2026-11-20' }, storage);
    await keepCalendarSteps(SCOPE, { 'own:k3v9q0zt': '2026-12-14' }, storage);
    await keepCalendarSteps(OTHER, { 'pack:p:b': '2027-01-15' }, storage);
    const raw = storage.peek('local', CALENDAR_STEPS_KEY);
    expect(parseCalendarSteps(raw, SCOPE)).toEqual({
      'own:k3v9q0zt': '2026-12-14',
      'pack:p:a': '2026-11-20',
    });
    expect(parseCalendarSteps(raw, OTHER)).toEqual({ 'pack:p:b': '2027-01-15' });
  });

  test('none is written where there is none, nor over what a newer version keeps', async () => {
    const storage = new MemoryStorage({});
    await keepCalendarSteps(SCOPE, {}, storage);
    expect(storage.peek('local', CALENDAR_STEPS_KEY)).toBeUndefined();
    const newer = { schema: 99, scopes: { all: true } };
    const held = new MemoryStorage({ local: { [CALENDAR_STEPS_KEY]: newer } });
    await keepCalendarSteps(SCOPE, { 'pack:p:b': '2027-01-15' }, held);
    expect(held.peek('local', CALENDAR_STEPS_KEY)).toEqual(newer);
  });

  test('whatever is stored, what is read is steps beside the sixteen and days, and the item has an end', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(parseCalendarSteps(raw, SCOPE))).toEqual([]);
      }),
    );
    const name = 'progress:0123456X:2026-2027';
    const steps = { 'book-rooms': '2026-12-11', 'own:a': '2026-02-30', 'own:b': '2026-12-11', 'own:c': 7 };
    expect(parseCalendarSteps({ schema: 2, scopes: { [name]: steps } }, SCOPE)).toEqual({
      'own:b': '2026-12-11',
    });
    let raw: unknown;
    for (let index = 0; index < 30; index += 1)
      raw = addCalendarSteps(
        raw,
        { establishment: `${index}`, schoolYear: '2026-2027' },
        Object.fromEntries(
          Array.from({ length: 500 }, (_none, each) => [`pack:p:${each}`, '2026-12-11' as const]),
        ),
      );
    const { scopes } = raw as { scopes: Record<string, object> };
    expect(Object.keys(scopes)).toHaveLength(24);
    expect(Object.keys(Object.values(scopes)[0] ?? {})).toHaveLength(400);
  });
});

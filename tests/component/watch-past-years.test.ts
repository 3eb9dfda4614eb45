import { describe, expect, test, vi } from 'vitest';
import { watchPastYears } from '../../components/past-year/watch-past-years.ts';
import { item } from '../fixtures/marks.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';
import { openSurface } from '../fixtures/store.ts';

const LAST = 'progress:default:2025-2026:aaaaaaaa';
const LAST_YEAR = {
  schema: 2,
  steps: {
    'book-rooms': {
      state: [['done', '2025-12-01'], 1000],
      note: ['Salle B12', 1000],
      due: ['2025-12-05', 1000],
    },
    'archive-last-year': { 'part:save-certifications': [true, 1000], 'run:2025-11-14': [true, 1000] },
    'run-exams': { state: [['not-applicable', '2025-12-01'], 1000] },
  },
};

async function open(sync: Record<string, unknown>) {
  const storage = new MemoryStorage({ sync });
  const surface = openSurface(storage);
  const onChange = vi.fn();
  const { signal } = surface.life;
  const years = watchPastYears({
    checklist: surface,
    storage,
    onChange,
    report: surface.reports.push,
    signal,
  });
  await vi.waitFor(() => expect(years.isAnythingNoted()).toBeDefined());
  await storage.settle();
  return { storage, surface, years, onChange };
}

describe('carrying last year over', () => {
  test('is proposed when it has something to give, and gives notes and steps without object alone', async () => {
    const { storage, surface, years } = await open({ [LAST]: LAST_YEAR });
    expect(years.getState()).toEqual({ pastYears: ['2025-2026'], carryFrom: '2025-2026' });
    await years.answerCarry('carried');
    await storage.settle();
    expect(surface.store.getState().progress).toEqual({
      'book-rooms': { state: 'todo', note: 'Salle B12' },
      'run-exams': { state: 'not-applicable', day: '2026-09-10' },
    });
    expect(years.getState()).toEqual({
      pastYears: ['2025-2026'],
      carried: { from: '2025-2026', notes: 1, steps: 1 },
    });
    expect(surface.store.getState().carryAnswer).toBe('carried');
  });

  test('is taken back, but for what was changed since, and not proposed again', async () => {
    const { storage, surface, years } = await open({ [LAST]: LAST_YEAR });
    await years.answerCarry('carried');
    await storage.settle();
    await surface.setStep('run-exams', 'done');
    await years.undoCarry();
    await storage.settle();
    expect(surface.getState('run-exams')).toBe('done');
    expect(surface.store.getState().progress['book-rooms']?.note).toBeUndefined();
    expect(years.getState()).toEqual({ pastYears: ['2025-2026'] });
  });

  test('declined, changes nothing and is asked no more', async () => {
    const { storage, surface, years } = await open({ [LAST]: LAST_YEAR });
    await years.answerCarry('declined');
    await storage.settle();
    expect(surface.store.getState().progress).toEqual({});
    expect(surface.store.getState().carryAnswer).toBe('declined');
    expect(years.getState()).toEqual({ pastYears: ['2025-2026'] });
  });

  test('is not asked where another computer has answered, nor after a year of ticks', async () => {
    const answered = { 'establishment:default': { 'carry:2026-2027': ['declined', 1000] } };
    const other = await open({ [LAST]: LAST_YEAR, 'registry:aaaaaaaa': { schema: 2, entries: answered } });
    expect(other.years.getState().carryFrom).toBeUndefined();
    const ticks = await open({ [LAST]: item('done', ['book-rooms']) });
    expect(ticks.years.getState()).toEqual({ pastYears: ['2025-2026'] });
  });

  test('is not asked of the year before last', async () => {
    const { years } = await open({ 'progress:default:2024-2025:aaaaaaaa': LAST_YEAR });
    expect(years.getState()).toEqual({ pastYears: ['2024-2025'] });
  });

  test('is asked when the year comes from another computer later on', async () => {
    const { storage, years, onChange } = await open({});
    expect(years.isAnythingNoted()).toBe(false);
    await storage.write('sync', { [LAST]: LAST_YEAR });
    await storage.settle();
    expect(years.isAnythingNoted()).toBe(true);
    expect(years.getState().carryFrom).toBe('2025-2026');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

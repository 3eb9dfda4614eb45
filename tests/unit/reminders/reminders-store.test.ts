import { describe, expect, test, vi } from 'vitest';
import { NO_REMINDERS } from '../../../checklist/reminders/settings.ts';
import { offerReminders } from '../../../components/reminders/offer-reminders.ts';
import { REMINDERS_KEY } from '../../../storage/document-names.ts';
import { formatReminders, parseReminders } from '../../../storage/reminders/reminders-item.ts';
import { openReminders } from '../../../storage/surface/reminders-store.ts';
import { mark } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makeModel } from '../../fixtures/surface.ts';

async function open(stored?: unknown) {
  const storage = new MemoryStorage(stored === undefined ? {} : { local: { [REMINDERS_KEY]: stored } });
  const reports: unknown[] = [];
  const { signal } = new AbortController();
  const options = {
    onChange: () => undefined,
    report: (error: unknown) => reports.push(error),
    signal,
    storage,
  };
  const store = openReminders(options);
  await storage.settle();
  return { storage, store, reports, options };
}

describe('what to be reminded of', () => {
  test('is off until it is set, then kept as it is set', async () => {
    const { storage, store } = await open();
    expect(store.read()).toEqual(NO_REMINDERS);
    expect(await store.change({ isOn: true, weekday: 3 })).toBe(true);
    expect(parseReminders(storage.peek('local', REMINDERS_KEY))).toEqual({
      ...NO_REMINDERS,
      isOn: true,
      weekday: 3,
    });
  });

  test('two surfaces change two settings: both hold', async () => {
    const { storage, store, options } = await open();
    const other = openReminders(options);
    await storage.settle();
    await Promise.all([store.change({ isOfferAnswered: true }), store.change({ isOn: true })]);
    await other.change({ time: '17:00' });
    await storage.settle();
    expect(store.read()).toEqual({ ...NO_REMINDERS, isOfferAnswered: true, isOn: true, time: '17:00' });
  });

  test('a refusal of the browser is said, and leaves what was', async () => {
    const { storage, store, reports } = await open(formatReminders({ ...NO_REMINDERS, time: '09:00' }));
    storage.refuse('write', 'local');
    expect(await store.change({ isOn: true })).toBe(false);
    expect(store.hasFailed()).toBe(true);
    expect(store.read()).toEqual({ ...NO_REMINDERS, time: '09:00' });
    expect(reports).toHaveLength(1);
    storage.allow('write', 'local');
    expect(await store.change({ isOn: true })).toBe(true);
    expect(store.hasFailed()).toBe(false);
  });

  test('what a newer version wrote is read, and not written over', async () => {
    const newer = { ...formatReminders({ ...NO_REMINDERS, isOn: true }), schema: 99, sound: 'bell' };
    const { storage, store } = await open(newer);
    expect(store.getLock()).toBe('newer');
    expect(await store.change({ isOn: false })).toBe(false);
    expect(storage.peek('local', REMINDERS_KEY)).toEqual(newer);
  });

  test.each([
    undefined,
    null,
    7,
    'on',
    [],
    { schema: 2, calm: { from: '8h' }, since: { day: '2026-02-31' } },
  ])('reads %j as nothing set', (raw) => {
    expect(parseReminders(raw)).toEqual(NO_REMINDERS);
  });
});

describe('the offer', () => {
  const begun = makeModel({ progress: { 'import-siecle': mark('done') } }).state;

  test('is made to someone who has begun, and never again after an answer', async () => {
    const { storage, options } = await open();
    const readOffer = offerReminders({ ...options, onOpenOptions: () => undefined });
    expect(readOffer(begun, ['fr'])).toBeUndefined();
    await storage.settle();
    expect(readOffer(makeModel().state, ['fr'])).toBeUndefined();
    readOffer(begun, ['fr'])?.onDecline();
    await storage.settle();
    expect(readOffer(begun, ['fr'])).toBeUndefined();
    expect(parseReminders(storage.peek('local', REMINDERS_KEY)).isOfferAnswered).toBe(true);
  });

  test('choosing opens the options once the answer is kept', async () => {
    const { storage, options } = await open();
    const onOpenOptions = vi.fn<() => void>();
    const readOffer = offerReminders({ ...options, onOpenOptions });
    await storage.settle();
    readOffer(begun, ['fr'])?.onChoose();
    expect(onOpenOptions).not.toHaveBeenCalled();
    await storage.settle();
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(parseReminders(storage.peek('local', REMINDERS_KEY)).isOfferAnswered).toBe(true);
  });
});

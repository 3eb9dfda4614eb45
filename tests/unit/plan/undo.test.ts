import { afterEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PLAN_DATA, type PlanData } from '../../../checklist/session-plan/plan-data.ts';
import { openPlanDesk } from '../../../components/plan/plan-desk.ts';
import { hasOutboxItem } from '../../../storage/changes/outbox.ts';
import { noteCreated } from '../../../storage/plan/read-plan.ts';
import { createPlanStore } from '../../../storage/surface/plan-store.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { makeKeeper } from '../../fixtures/keeper.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makePlan, PLAN_SCOPE } from '../../fixtures/plans.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

/** Two tabs on one plan, as it was saved before. */
async function openTabs() {
  const storage = new MemoryStorage();
  const keeper = makeKeeper(storage, { readInstant: Date.now });
  storage.onChanged((area, changes) => {
    if (area === 'local' && hasOutboxItem(changes)) void keeper.drain();
  }, life.signal);
  const openTab = () =>
    openPlanDesk({
      planStore: createPlanStore(PLAN_SCOPE, { storage }),
      readSurroundings: () => ({ calendar: seeFrom('B'), today: '2026-11-02' }),
      onChange: () => {},
      report: (error) => {
        throw error;
      },
      signal: life.signal,
    });
  const [here, there] = [openTab(), openTab()];
  await vi.waitFor(() =>
    expect([here, there].map((tab) => tab.getState().status)).toEqual(['ready', 'ready']),
  );
  here.change(makePlan(3));
  const read = () => here.getState().data;
  const settle = async () => {
    await storage.settle();
    await vi.waitFor(() => expect(there.getState().data.headcounts).toEqual(read().headcounts));
  };
  await settle();
  return { storage, here, there, read, settle };
}

const move = ({ sessions }: PlanData, index: number, room: string) => ({
  sessions: sessions.map((session, at) => (at === index ? { ...session, room } : session)),
});
const rename = (data: PlanData, site: string): Partial<PlanData> => ({
  means: data.means && { ...data.means, site },
});
const listRooms = ({ sessions }: PlanData) => sessions.map(({ room }) => room);

describe('a change that is taken back', () => {
  test('leaves what another tab has changed since, and so does making it again', async () => {
    const { here, there, read, settle } = await openTabs();
    const before = listRooms(read());
    here.change(move(read(), 0, 'Ici'));
    await settle();
    there.change(move(there.getState().data, 1, 'Là'));
    there.change(rename(there.getState().data, 'Autre site'));
    there.change({
      headcounts: [...there.getState().data.headcounts, { name: 'TG9', pupils: 9, extraTime: 0 }],
    });
    await settle();
    here.undo();
    await settle();
    expect(listRooms(read())).toEqual([before[0], 'Là', before[2]]);
    expect(read().means?.site).toBe('Autre site');
    expect(read().headcounts).toHaveLength(13);
    here.redo();
    await settle();
    expect(listRooms(read())).toEqual(['Ici', 'Là', before[2]]);
    expect(read().means?.site).toBe('Autre site');
    expect(here.getState()).toMatchObject({ canRedo: false });
  });

  test('that another tab has changed again stays as that one has it', async () => {
    const { here, there, read, settle } = await openTabs();
    here.change(move(read(), 0, 'Ici'));
    await settle();
    there.change(move(there.getState().data, 0, 'Là'));
    await settle();
    here.undo();
    await settle();
    expect(listRooms(read())[0]).toBe('Là');
  });

  test('brings back what was taken out, and takes away what was added, but for what is on Pix since', async () => {
    const { storage, here, read, settle } = await openTabs();
    const { sessions, headcounts } = read();
    here.change({ sessions: sessions.slice(1), headcounts: headcounts.slice(1) });
    here.undo();
    await settle();
    expect(read()).toMatchObject({ sessions, headcounts });
    const [first] = sessions;
    if (!first) throw new Error('No session');
    const { pixNumber: _number, ...anew } = { ...first, id: '2nde GT 9:a' };
    const other = { ...anew, id: '2nde GT 8:a' };
    here.change({ sessions: [...sessions, anew, other] });
    await settle();
    await noteCreated(PLAN_SCOPE, anew.id, '777', storage);
    await settle();
    here.undo();
    await settle();
    const ids = read().sessions.map(({ id }) => id);
    expect(ids).toContain(anew.id);
    expect(ids).not.toContain(other.id);
    expect(read().sessions.find(({ id }) => id === anew.id)?.pixNumber).toBe('777');
  });

  test('all of them in turn, back to an empty plan', async () => {
    const { here, read, settle } = await openTabs();
    here.change(rename(read(), 'Autre site'));
    here.undo();
    here.undo();
    await settle();
    expect(read().headcounts).toEqual(EMPTY_PLAN_DATA.headcounts);
    expect(read().means).toBeUndefined();
    // What Pix has stays.
    expect(read().sessions.every(({ pixNumber }) => pixNumber !== undefined)).toBe(true);
  });
});

test('a plan that is made leaves what another tab has changed meanwhile', async () => {
  const { here, there, read, settle } = await openTabs();
  const { means } = read();
  if (!means) throw new Error('It has means');
  const making = here.make(means);
  there.change({
    headcounts: [...there.getState().data.headcounts, { name: 'TG9', pupils: 9, extraTime: 0 }],
  });
  await making;
  await settle();
  expect(read().headcounts).toHaveLength(13);
});

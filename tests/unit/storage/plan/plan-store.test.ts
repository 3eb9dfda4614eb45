import { expect, test, vi } from 'vitest';
import type { PlanData } from '../../../../checklist/session-plan/plan-data.ts';
import { noteCreated, readPlan } from '../../../../storage/plan/read-plan.ts';
import { createPlanStore } from '../../../../storage/surface/plan-store.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';

const SCOPE = { establishment: '0590000A', schoolYear: '2026-2027' } as const;

const PLAN: PlanData = {
  headcounts: [{ name: '2GT3', pupils: 31, extraTime: 2 }],
  means: undefined,
  sessions: [
    {
      id: '2GT3:a',
      kind: 'exam',
      parts: [{ className: '2GT3', letter: 'a', pupils: 16, extraTime: 2 }],
      room: 'B12',
      day: '2026-12-01',
      start: 600,
      minutes: 155,
      isLocked: false,
    },
  ],
};

test('a plan saved by one store is read by another, and by the background', async () => {
  const storage = new MemoryStorage();
  const first = createPlanStore(SCOPE, { storage });
  const stop = first.start();
  await vi.waitFor(() => expect(first.store.getState().status).toBe('ready'));
  await first.save(PLAN);
  await noteCreated(SCOPE, '2GT3:a', '12345', storage);
  const second = createPlanStore(SCOPE, { storage });
  second.start();
  await vi.waitFor(() => expect(second.store.getState().data.sessions[0]?.pixNumber).toBe('12345'));
  expect((await readPlan(SCOPE, storage)).headcounts).toEqual(PLAN.headcounts);
  stop();
});

import { describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/machines/machine.ts';
import { makeRandom } from '../../fixtures/machines/random.ts';
import { SyncServer } from '../../fixtures/machines/sync-server.ts';
import { VirtualTime } from '../../fixtures/machines/virtual-time.ts';

const STEP = 'progress:default:2026-2027';

function start(latency: number | (() => number)) {
  const time = new VirtualTime();
  const random = makeRandom(7);
  const server = new SyncServer(time, random);
  const options = {
    time,
    server,
    random,
    start: Date.UTC(2026, 8, 10),
    clockError: 0,
    latency: typeof latency === 'number' ? () => latency : latency,
  };
  return { time, random, machine: new Machine({ ...options, id: 'machine0' }) };
}

/** The most calls in any window of so many ms. */
function countBusiest(calls: readonly number[], ms: number): number {
  return Math.max(0, ...calls.map((from) => calls.filter((at) => at >= from && at < from + ms).length));
}

function expectPaced(calls: readonly number[]): void {
  expect(calls.length).toBeGreaterThan(0);
  expect(countBusiest(calls, 1000)).toBe(1);
  expect(countBusiest(calls, 60_000)).toBeLessThanOrEqual(100);
  expect(countBusiest(calls, 3_600_000)).toBeLessThanOrEqual(1500);
}

const tick = (machine: Machine, count: number) =>
  machine.click(STEP, 'share-codes', { state: [count % 2 === 0 ? 'done' : 'todo', '2026-09-10'] });

describe('a checkbox hammered five hundred times', () => {
  test.each([0, 30, 700, 1900])(
    'with a storage that takes %d ms: few calls, and the last click',
    async (latency) => {
      const { time, random, machine } = start(latency);
      for (let count = 0; count < 500; count += 1) {
        tick(machine, count);
        await time.advance(Math.floor(random() * 600));
      }
      await time.rest();
      expectPaced(machine.syncCalls);
      expect(machine.syncCalls.length).toBeLessThan(110);
      expect(machine.read(STEP).get('share-codes')?.get('state')?.value).toEqual(['todo', '2026-09-10']);
      expect(machine.reports).toEqual([]);
    },
  );

  test('with a storage that is slow to be read once, just before a call', async () => {
    const moment = { isSlow: false };
    const { time, machine } = start(() => (moment.isSlow ? 2400 : 10));
    tick(machine, 1);
    await time.advance(2490);
    moment.isSlow = true;
    await time.advance(20);
    moment.isSlow = false;
    tick(machine, 2);
    await time.rest();
    expect(machine.syncCalls).toHaveLength(2);
    expectPaced(machine.syncCalls);
  });

  test('while the background is started anew again and again', async () => {
    const { time, random, machine } = start(40);
    for (let count = 0; count < 500; count += 1) {
      tick(machine, count);
      if (count % 7 === 0) machine.crash({ atCall: 1 + Math.floor(random() * 8), isMade: random() < 0.5 });
      await time.advance(Math.floor(random() * 2000));
    }
    machine.exchange();
    await time.rest();
    expectPaced(machine.syncCalls);
    expect(machine.read(STEP).get('share-codes')?.get('state')?.value).toEqual(['todo', '2026-09-10']);
  });

  test('for hours', async () => {
    const { time, machine } = start(0);
    for (let count = 0; count < 3000; count += 1) {
      tick(machine, count);
      await time.advance(2500);
    }
    expectPaced(machine.syncCalls);
  });

  test('while the browser refuses storage.local, so that each click goes straight to storage.sync', async () => {
    const { time, machine } = start(10);
    tick(machine, 1);
    await time.rest();
    machine.refused.add('local');
    for (let count = 0; count < 60; count += 1) {
      tick(machine, count);
      await time.advance(300);
    }
    await time.rest();
    expectPaced(machine.syncCalls);
  });

  test('while the browser refuses storage.sync, then no more', async () => {
    const { time, machine } = start(10);
    machine.refused.add('sync');
    for (let count = 0; count < 100; count += 1) {
      tick(machine, count);
      await time.advance(300);
    }
    await time.rest();
    machine.refused.clear();
    machine.exchange();
    await time.rest();
    expectPaced(machine.syncCalls);
    expect(machine.areas.sync.size).toBe(2);
  });
});

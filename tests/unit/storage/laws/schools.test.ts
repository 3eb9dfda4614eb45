import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEVICE, OTHER_DEVICE } from '../../../fixtures/changes.ts';
import { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { makeClock, startComputer } from '../../../fixtures/schools.ts';

const SCHOOLS = 20;
const MOST_UNMARKED = 12;
/** Each case is the life of two computers: many times what the case of another law costs. */
const RUNS = 40;

const act = fc.record({
  who: fc.integer({ min: 0, max: 1 }),
  what: fc.constantFrom('name', 'name', 'name', 'tick', 'remove', 'meet'),
  school: fc.integer({ min: 1, max: SCHOOLS }),
});

test('whatever pages name and two computers tick or remove, both come to list the same, none that was ticked last lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 80 }), async (acts) => {
      const sync = new MemoryStorage();
      const clock = makeClock();
      const computers = [DEVICE, OTHER_DEVICE].map((device) => startComputer(sync, device, 0, clock));
      /** What was said last of a school by a hand. */
      const said = new Map<number, 'tick' | 'remove'>();
      for (const { who, what, school } of acts) {
        const computer = computers[who] as (typeof computers)[number];
        if (what === 'name') for (const _view of [1, 2]) await computer.name(school);
        else if (what === 'meet') await computer.settle();
        else {
          await (what === 'tick' ? computer.tick(school) : computer.say(school, { removed: true }));
          said.set(school, what);
        }
      }
      const meet = async () => {
        for (let round = 0; round < 3; round += 1) for (const { settle } of computers) await settle();
      };
      await meet();
      const [first, second] = computers.map(({ list }) => list());
      expect(first).toEqual(second);
      const ticked = [...said].filter(([, what]) => what === 'tick').map(([school]) => school);
      expect(first).toEqual(expect.arrayContaining(ticked));
      const unmarked = first?.filter((school) => said.get(school) !== 'tick') ?? [];
      expect(unmarked.length).toBeLessThanOrEqual(MOST_UNMARKED);
      for (const [school, what] of said) if (what === 'remove') expect(first).not.toContain(school);
      const before = sync.writes.length;
      await meet();
      expect(sync.writes).toHaveLength(before);
    }),
    { numRuns: RUNS },
  );
});

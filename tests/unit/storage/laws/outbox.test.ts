import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK_STATES } from '../../../../checklist/progress.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { readArea } from '../../../fixtures/keeper.ts';
import { listOutbox } from '../../../fixtures/outbox.ts';
import { checkProperty, PROPERTY_RUNS } from '../../../fixtures/property-runs.ts';
import { type Fate, type Happening, live } from '../../../fixtures/surfaces/live.ts';

const FATES: readonly Fate[] = ['delivered', 'lost', 'answer-lost', 'closed'];
const STEPS = ['share-codes', 'run-exams'] as const;

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      surface: fc.constantFrom(0 as const, 1 as const),
      step: fc.constantFrom(...STEPS),
      state: fc.constantFrom(...MARK_STATES),
      fate: fc.constantFrom(...FATES),
      after: fc.integer({ min: -20, max: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom('drain' as const, 'new-background' as const, 'wait' as const) },
);

test('whatever happens to messages and backgrounds, after a last drain the latest tick of each step is stored', async () => {
  let ticks = 0;
  await checkProperty(
    'outbox',
    fc.asyncProperty(fc.array(happening, { maxLength: 10 }), async (happenings) => {
      const { storage, surfaces, made } = await live(happenings);
      ticks += made.length;
      expect(made).toHaveLength(happenings.filter((each) => typeof each === 'object').length);
      for (const area of ['sync', 'local'] as const) {
        const stored = readArea(storage, area);
        for (const step of STEPS) {
          const registers = made.flatMap(({ changes }) => changes.get(step)?.get('state') ?? []);
          const latest = Math.max(...registers.map(({ at }) => at));
          const held = stored.get(step)?.get('state');
          expect(held === undefined).toBe(registers.length === 0);
          const values = registers.filter(({ at }) => at === latest).map(({ value }) => value);
          if (held) expect(values).toContainEqual(held.value);
        }
      }
      expect(listOutbox(storage)).toEqual([]);
      for (const { store } of surfaces) {
        expect(store.getState().progress).toEqual(toProgress(readArea(storage, 'local')));
        expect(store.getState().hasUnsaved).toBe(false);
      }
      return true;
    }),
  );
  expect(ticks).toBeGreaterThan(PROPERTY_RUNS);
}, 1_800_000);

import { describe, expect, it } from 'vitest';
import { describeCards, listPopupLosses } from './compare-screens.ts';
import { keepFigures } from './figures.ts';
import { LastWords } from './last-words.ts';
import { createRandom, readSeed } from './random.ts';
import { startRelay } from './relay/relay.ts';
import { settle } from './settle.ts';
import { readReplicaText } from './stored.ts';
import { openSurfaces } from './surfaces.ts';
import { actTwoHundredTimes } from './two-hundred-actions.ts';
import { usePair } from './use-pair.ts';

describe('two profiles behind a late and untidy sync', () => {
  const pair = usePair();

  it('end up the same after two hundred actions, and lose nothing', async () => {
    const random = createRandom(readSeed());
    console.info(`seed ${random.seed} (DEEP_SEED=${random.seed} makes the same choices)`);
    const [first, second] = pair.extensions;
    const surfaces = [await openSurfaces(first), await openSurfaces(second)] as const;
    const relay = startRelay(pair.extensions, random);
    const words = new LastWords();
    const start = Date.now();

    const { offlineActions } = await actTwoHundredTimes(surfaces, relay, words, random);
    const { writesAfterAll } = await settle(relay, pair.extensions, surfaces);

    const losses = [
      ...(await listPopupLosses('popup of A', surfaces[0], words)),
      ...(await listPopupLosses('popup of B', surfaces[1], words)),
    ];
    const [a, b] = relay.sides;
    const sum = (key: keyof typeof a.route.counts) => a.route.counts[key] + b.route.counts[key];
    await keepFigures('two profiles', {
      actions: words.count,
      'made offline': offlineActions,
      'sync writes of A': a.area.writes,
      'of B': b.area.writes,
      'after all was delivered': writesAfterAll,
      deliveries: sum('deliveries'),
      'out of order': sum('reordered'),
      skipped: sum('skipped'),
      twice: sum('duplicates'),
      losses: losses.length,
      seconds: Math.round((Date.now() - start) / 1000),
      seed: random.seed,
    });
    expect(losses).toEqual([]);
    expect(words.count).toBe(200);
    expect(await describeCards(surfaces[0])).toEqual(await describeCards(surfaces[1]));
    expect(await readReplicaText(first)).toBe(await readReplicaText(second));
    // Each device writes its own items only, and answers nothing once it has heard all.
    expect([...a.area.foreign, ...b.area.foreign]).toEqual([]);
    expect(writesAfterAll).toBeLessThanOrEqual(4);
  });
});

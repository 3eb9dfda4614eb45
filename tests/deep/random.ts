/** A seeded source of choices: the same seed chooses the same. */
export interface Random {
  readonly seed: number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True once in `1 / share` times. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The same things in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** The seed of this run: another each time, unless DEEP_SEED says which one to see again. */
export function readSeed(): number {
  return Number(process.env.DEEP_SEED ?? Date.now() % 2 ** 31);
}

/** mulberry32: 32 bits of state are plenty for some hundred choices. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    seed,
    int,
    chance: (share) => next() < share,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('Nothing to choose from');
      return list[int(0, list.length - 1)] as T;
    },
    shuffle<T>(list: readonly T[]): T[] {
      return list
        .map((value) => ({ value, at: next() }))
        .sort((first, second) => first.at - second.at)
        .map(({ value }) => value);
    },
  };
}

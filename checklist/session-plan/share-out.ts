/** What is sent from each demand to each pool, in pupils. */
export type Shares = readonly (readonly number[])[];

/** A way from a demand that has pupils left to a pool that has seats left: `demands[0]`, `pools[0]`, `demands[1]`… */
interface Way {
  readonly demands: readonly number[];
  readonly pools: readonly number[];
}

/**
 * Gives out the seats of pools so that as many pupils as possible have one (a maximum flow, found by shortest augmenting
 * ways). A demand that comes first is served first, and loses nothing to those that follow.
 *
 * @param demands pupils of each
 * @param pools seats of each, those to be used first coming first
 * @param canUse whether a demand may be served from a pool
 */
export function shareOut(
  demands: readonly number[],
  pools: readonly number[],
  canUse: (demand: number, pool: number) => boolean,
): Shares {
  const shares = demands.map(() => pools.map(() => 0));
  const left = [...pools];
  const getShare = (demand: number, pool: number) => shares[demand]?.[pool] ?? 0;

  const findWay = (from: number): Way | undefined => {
    const seenDemands = new Set([from]);
    const seenPools = new Set<number>();
    const ways: Way[] = [{ demands: [from], pools: [] }];
    for (const way of ways) {
      const demand = way.demands.at(-1) ?? from;
      for (let pool = 0; pool < pools.length; pool += 1) {
        if (seenPools.has(pool) || !canUse(demand, pool)) continue;
        seenPools.add(pool);
        const reached = [...way.pools, pool];
        if ((left[pool] ?? 0) > 0) return { demands: way.demands, pools: reached };
        for (let other = 0; other < demands.length; other += 1) {
          if (seenDemands.has(other) || getShare(other, pool) === 0) continue;
          seenDemands.add(other);
          ways.push({ demands: [...way.demands, other], pools: reached });
        }
      }
    }
    return undefined;
  };

  const send = (demand: number, pool: number, pupils: number) => {
    const row = shares[demand];
    if (row) row[pool] = (row[pool] ?? 0) + pupils;
  };

  demands.forEach((wanted, from) => {
    let pupils = wanted;
    while (pupils > 0) {
      const way = findWay(from);
      if (!way) break;
      const last = way.pools.at(-1) ?? 0;
      // Each demand on the way gives up seats of the pool by which it was reached.
      const given = way.demands.slice(1).map((demand, index) => getShare(demand, way.pools[index] ?? 0));
      const amount = Math.min(pupils, left[last] ?? 0, ...given);
      way.pools.forEach((pool, index) => {
        send(way.demands[index] ?? from, pool, amount);
        const giver = way.demands[index + 1];
        if (giver !== undefined) send(giver, pool, -amount);
      });
      left[last] = (left[last] ?? 0) - amount;
      pupils -= amount;
    }
  });
  return shares;
}

/** How many pupils were given a seat. */
export function countShared(shares: Shares): number {
  return shares.reduce((sum, row) => row.reduce((total, pupils) => total + pupils, sum), 0);
}

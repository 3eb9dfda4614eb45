import { readFile } from 'node:fs/promises';
import type { BuildTarget } from '../extension-builds.ts';

/**
 * The end-to-end table: addresses checked against the oracle, by day, way of arriving and browser. Each is checked once
 * a day (tests/e2e/pairs.ts).
 */
export async function formatOracleTable(targets: readonly BuildTarget[]): Promise<string> {
  const counts: Record<string, Record<string, number>> = {};
  for (const target of targets) {
    const text = await readFile(`.cache/e2e/oracle-${target}.json`, 'utf8');
    counts[target] = JSON.parse(text) as Record<string, number>;
  }
  const rows = Object.keys(counts[targets[0] ?? 'chromium'] ?? {});
  const all = Object.values(counts).flatMap((count) => Object.values(count));
  return [
    ['addresses equal to the oracle', ...targets].join(' | '),
    ...rows.map((row) => [row, ...targets.map((target) => counts[target]?.[row] ?? 0)].join(' | ')),
    `in all: ${all.reduce((sum, count) => sum + count, 0)}, every pair of address, day, way and browser`,
  ].join('\n');
}

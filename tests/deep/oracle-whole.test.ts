import { afterAll, describe, expect, it } from 'vitest';
import { ORACLE_CASES, ORACLE_DAYS, PATH_CASES } from '../e2e/oracle-cases.ts';
import { visitEach } from '../e2e/oracle-visits.ts';
import type { Way } from '../e2e/pairs.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

const counts: Record<string, number> = {};

afterAll(async () => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await keepFigures('addresses equal to the oracle', { ...counts, 'in all': all });
});

describe.each(ORACLE_DAYS)('on %s', (day) => {
  const running = useExtension({ today: day });

  async function checkAll(way: Way): Promise<void> {
    const checked = await visitEach(running.browser, way, ORACLE_CASES, day);
    counts[`${day} ${way}`] = checked;
    expect(checked).toBe(PATH_CASES.length + 10);
  }

  it('shows the oracle at every address loaded directly', () => checkAll('loaded directly'));

  it('shows the oracle at every address reached inside the application', () =>
    checkAll('reached in the application'));
});

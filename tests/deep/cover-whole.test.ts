import { afterAll, describe, expect, it } from 'vitest';
import { writeCover } from '../e2e/cover-figures.ts';
import { COVER_CASES, COVER_STATES, type CoverRow, visitCovers } from '../e2e/cover-visits.ts';
import { readBrowserName, useExtension } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

/** `npm run bench -- --quick` looks in one window, on a first visit. */
const isQuick = process.env.COVER === 'quick';

const ALL_WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 625 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const WINDOWS = isQuick ? [{ width: 1366, height: 768 }] : ALL_WINDOWS;
const STATES = isQuick ? COVER_STATES.slice(0, 1) : COVER_STATES;

const measured: CoverRow[] = [];

afterAll(async () => {
  await writeCover(readBrowserName(), measured);
  await keepFigures('pages whose overlay was looked under', {
    measures: measured.length,
    faults: measured.filter(({ fault }) => fault !== '').length,
    'most moves': Math.max(...measured.map(({ moves }) => moves)),
  });
});

describe.each(WINDOWS)('in a window of $width × $height', (window) => {
  const running = useExtension({ today: '2026-11-20', ...window });

  it('what opens by itself covers nothing that is pressed or goes by a name, in any state of any page', async () => {
    const open = (address: string) => running.browser.openPage(address);
    const rows = await visitCovers(open, window, STATES);
    measured.push(...rows);
    expect(rows.length).toBeGreaterThanOrEqual(isQuick ? COVER_CASES.length - 2 : COVER_CASES.length * 4);
    expect(rows.filter(({ fault }) => fault !== '')).toEqual([]);
  });
});

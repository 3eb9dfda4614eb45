import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { countStoredBytes } from '../../storage/schema/note-size.ts';
import { findUnsettled } from '../bench/quota/find-unsettled.ts';
import { formatQuotaTable } from '../bench/quota/format-quota.ts';
import { LIMITS, type Measure, measureRow } from '../bench/quota/measure.ts';
import { listFullest, listVariants, type QuotaRow } from '../bench/quota/rows.ts';
import { waitFor } from './harness/wait-for.ts';
import { clearAll, readAll, waitForTurn } from './stored.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const TODAY = '2026-11-20';
const SEEN = '2026-11-18';

/** Room for what is left of other devices between two tidyings: a few overwritten notes. */
const LEAST_MARGIN = 2000;

/** The rows of a table in Markdown, however wide its columns are. */
const listRows = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/\s+/g, ' ').replace(/-{3,}/g, '---'));

describe('the quota of storage.sync', { shuffle: false }, () => {
  const running = useExtension({ today: TODAY, hasOwnBrowser: true, isOneStory: true });
  const measures: { row: QuotaRow; measure: Measure }[] = [];
  let costliest: QuotaRow;

  beforeAll(async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/attestations');
    await page.close();
    await clearAll(running.browser);
    const measureAll = async (rows: readonly QuotaRow[]) => {
      for (const row of rows) measures.push({ row, measure: await measureRow(running.browser, row) });
    };
    const fullest = listFullest(SEEN);
    await measureAll(fullest);
    const least = Math.min(...measures.map(({ measure }) => measure.margin));
    costliest = measures.find(({ measure }) => measure.margin === least)?.row as QuotaRow;
    await measureAll(listVariants(costliest.character, SEEN));
    const table = formatQuotaTable(
      readBrowserName(),
      measures.map(({ measure }) => measure),
    );
    console.log(table);
    await mkdir('.cache/e2e', { recursive: true });
    await writeFile(`.cache/e2e/quota-${readBrowserName()}.md`, `${table}\n`);
  });

  afterAll(() => clearAll(running.browser));

  it('is measured with states that the product writes and leaves as they are', () => {
    const steady = measures.filter(({ row }) => row.isSteady);
    expect(steady.length).toBeGreaterThan(10);
    for (const { row } of steady) expect(findUnsettled(row.items, TODAY), row.label).toEqual([]);
  });

  it('takes every state that must fit, with a margin', () => {
    const wanted = measures.filter(({ row }) => row.mustFit).map(({ measure }) => measure);
    expect(wanted.length).toBeGreaterThan(10);
    const misfits = wanted.filter(({ bytes, margin, isAccepted }) => {
      const sizes = Object.values(bytes);
      const isSmall = Math.max(...sizes) <= LIMITS.item && sizes.length <= LIMITS.items;
      return !(isSmall && margin >= LEAST_MARGIN && isAccepted);
    });
    expect(misfits.map(({ label, margin }) => `${label}: ${margin}`)).toEqual([]);
  });

  it('is as docs/storage.md says, to a byte', async () => {
    const table = new RegExp(`\\n${readBrowserName()}:\\n\\n((?:\\|.*\\n)+)`, 'i');
    const [, told = ''] = table.exec(await readFile('docs/storage.md', 'utf8')) ?? [];
    const measured = formatQuotaTable(
      readBrowserName(),
      measures.map(({ measure }) => measure),
    );
    expect(listRows(told)).toEqual(listRows(measured));
  });

  it('counts no character for more than countStoredBytes does', async () => {
    const characters = listCharacters();
    const items = Object.fromEntries(
      characters.map((character) => [`c${character.codePointAt(0)?.toString(16)}`, character.repeat(10)]),
    );
    const sizes = await running.browser.extensionEval(async (given) => {
      const { sync } = browser.storage;
      await sync.set(given);
      const all = Object.keys(given).map(async (key) => [key, await sync.getBytesInUse(key)] as const);
      const measured = await Promise.all(all);
      await sync.clear();
      return measured;
    }, items);
    expect(sizes).toHaveLength(characters.length);
    const undercounted = sizes.filter(([key, size]) => {
      const quotationMarks = 2;
      return size - key.length - quotationMarks > countStoredBytes(items[key] as string);
    });
    expect(undercounted).toEqual([]);
  });

  it('is left alone by a computer that has nothing to add to the fullest state', async () => {
    const extension = running.browser;
    await extension.extensionEval((items) => browser.storage.sync.set(items), { ...costliest.items });
    const names = new Set(Object.keys(costliest.items).map((key) => key.replace(/:[^:]+$/, '')));
    const documents = [...names].filter((name) => !name.startsWith('notes:'));
    const hasAll = async () => {
      const { local } = await readAll(extension);
      return documents.every((name) => `replica:${name}` in local);
    };
    await waitFor(hasAll, { what: 'all documents on this computer' });
    await waitForTurn(extension);
    expect(Object.keys((await readAll(extension)).sync).sort()).toEqual(Object.keys(costliest.items).sort());
  });
});

/** All of ASCII and Latin-1, and some characters of every other kind: at most 512, the number of items. */
function listCharacters(): string[] {
  const points = [
    ...Array.from({ length: 256 }, (_none, point) => point),
    ...Array.from({ length: 32 }, (_none, index) => 0x2010 + index),
    ...[
      0x0152, 0x0153, 0x0178, 0x07ff, 0x0800, 0x20ac, 0x3042, 0x4e2d, 0xd7ff, 0xe000, 0xfdd0, 0xfeff, 0xfffc,
    ],
    ...[0xfffd, 0xfffe, 0xffff],
    ...Array.from({ length: 17 }, (_none, plane) => [
      plane * 0x10000 + 0x1f393,
      plane * 0x10000 + 0xfffd,
    ]).flat(),
  ].filter((point) => point <= 0x10ffff);
  return [...new Set(points)].map((point) => String.fromCodePoint(point));
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CONTENTS } from '../../../pix/contents-catalogue.ts';
import { findLandmark } from '../../../pix/find-landmark.ts';
import type { Landmark } from '../../../pix/landmark.ts';
import { getLandmarks } from '../../../pix/landmark-catalogue.ts';
import { type Declaration, readCatalogueTree } from '../../../scripts/gates/catalogue.ts';
import { findUnshownLandmarks } from '../../../scripts/gates/demo-landmarks.ts';
import { formatLandmarkTable } from '../../../scripts/gates/landmark-table.ts';
import { showDemoPage } from '../../fixtures/demo-page.tsx';

const tree = await readCatalogueTree();

let shown: string | undefined;

async function isShown(address: string, landmark: Landmark): Promise<boolean> {
  if (address !== shown) await showDemoPage(address);
  shown = address;
  return findLandmark([landmark], document) !== undefined;
}

/** A day on which the demo's session 61202 has started, and 61204 has not. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-05T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the landmarks of this tree', () => {
  test('are all on the demo site, by each of their ways', { timeout: 60_000 }, async () => {
    expect(await findUnshownLandmarks(tree.declarations, isShown)).toEqual([]);
  });

  test('are those of docs/landmarks.md', async () => {
    await expect(formatLandmarkTable(tree)).toMatchFileSnapshot('../../../docs/landmarks.md');
  });

  test('are found by the page’s id', () => {
    const pointedAt = Object.keys(CONTENTS).filter((id) => CONTENTS[id]?.landmarks);
    expect(pointedAt.length).toBeGreaterThanOrEqual(27);
    const ids = tree.registered.map(({ id }) => id);
    expect(pointedAt.filter((id) => !ids.includes(id))).toEqual([]);
    expect(getLandmarks('orga-students', 'import-siecle')?.map(({ names }) => names.fr)).toEqual([
      'Importer',
    ]);
    expect(getLandmarks('orga-students', 'share-codes')).toBeUndefined();
    expect(getLandmarks('orga-places', 'import-siecle')).toBeUndefined();
  });
});

describe('a landmark that the demo site does not show is seen', () => {
  const GOOD: Landmark = {
    role: 'link',
    names: { fr: 'Importer', en: 'Import' },
    attribute: 'a[href="/import-participants"]',
  };
  const students = tree.declarations.find(({ name }) => name === 'orga-students');
  const look = (landmark: Landmark): Promise<string[]> => {
    if (!students) throw new Error('No page of pupils');
    return findUnshownLandmarks(
      [{ ...students, contents: { landmarks: { 'import-siecle': [landmark] } } }],
      isShown,
    );
  };

  test('a good one is not', async () => {
    expect(await look(GOOD)).toEqual([]);
  });

  test.each<[string, Landmark, string]>([
    [
      'another French name',
      { ...GOOD, names: { fr: 'Importer des élèves', en: 'Import' } },
      'orga-students: the demo site does not show link "Importer des élèves"',
    ],
    [
      'another English name',
      { ...GOOD, names: { fr: 'Importer', en: 'Importer' } },
      'orga-students: the demo site does not show link "Importer" in English',
    ],
    [
      'another attribute',
      { ...GOOD, attribute: '#import' },
      'orga-students: the demo site does not show #import',
    ],
  ])('%s', async (_what, landmark, fault) => {
    expect(await look(landmark)).toEqual([fault]);
  });

  test('another role, whatever the name', async () => {
    expect(await look({ role: 'button', names: GOOD.names })).toEqual([
      'orga-students: the demo site does not show button "Importer"',
      'orga-students: the demo site does not show button "Import" in English',
    ]);
  });

  test('no landmark at all fails the gate', async () => {
    const none: Declaration = { name: 'orga-one', page: undefined, facts: undefined };
    await expect(findUnshownLandmarks([none], isShown)).rejects.toThrow('No page declares a landmark');
  });
});

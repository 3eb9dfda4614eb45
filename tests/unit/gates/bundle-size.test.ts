import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  CONTENT_SCRIPT_BUDGET,
  checkContentScript,
  measureBuild,
} from '../../../scripts/checks/bundle-size.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';

const check = (sizes: Record<string, number>) => checkContentScript(new Map(Object.entries(sizes)), 1000);

describe('the size of the content script', () => {
  test('is at most 38 kB once gzipped', () => {
    expect(CONTENT_SCRIPT_BUDGET).toBe(32_000);
  });

  test('within its budget passes, whatever the other files weigh', () => {
    const sizes = {
      'content-scripts/overlay.js': 900,
      'content-scripts/overlay.css': 100,
      'background.js': 9000,
    };
    expect(check(sizes)).toMatchObject({ passed: 1, failed: 0 });
  });

  test('one byte over fails, and says how much', () => {
    const tally = check({ 'content-scripts/overlay.js': 1001 });
    expect(tally).toMatchObject({ passed: 0, failed: 1 });
    expect(tally.detail).toContain('1001 of 1000 bytes');
  });

  test('a build without a content script fails', () => {
    expect(check({ 'background.js': 10 }).failed).toBe(1);
  });

  test('is measured once compressed, scripts and styles only', () => {
    const root = writeTree({
      'content-scripts/overlay.js': 'a'.repeat(100_000),
      'popup.css': randomBytes(5000).toString('hex'),
      'manifest.json': '{}',
    });
    const sizes = measureBuild(root);
    expect([...sizes.keys()].sort()).toEqual(['content-scripts/overlay.js', 'popup.css']);
    expect(sizes.get('content-scripts/overlay.js')).toBeLessThan(500);
    expect(sizes.get('popup.css')).toBeGreaterThan(4000);
  });
});

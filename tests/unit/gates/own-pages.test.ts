import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = readdirSync(join(ROOT, 'entrypoints'))
  .map((entry) => `entrypoints/${entry}/index.html`)
  .filter((path) => existsSync(join(ROOT, path)));

test('each page of ours is found', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(5);
});

// A browser that translates puts elements around our texts, and what is drawn anew is then not seen.
test.each(PAGES)('%s asks browsers not to translate it, in both ways they know', (path) => {
  const [root = ''] = /<html[^>]*>/.exec(readFileSync(join(ROOT, path), 'utf8')) ?? [];
  expect(root).toContain(' translate="no"');
  expect(root).toMatch(/ class="(?:[^"]* )?notranslate[ "]/);
  expect(root).toContain(' lang="fr"');
});

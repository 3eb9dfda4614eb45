import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['tests/e2e', 'tests/deep'];

/** Groups of tests whose parts go on from one another; what a file says of their order. */
async function listStories(): Promise<{ file: string; stories: number; inOrder: number }[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  const texts = files
    .flat()
    .filter((file) => file.endsWith('.test.ts'))
    .map(async (file) => [file, await readFile(file, 'utf8')] as const);
  return (await Promise.all(texts))
    .map(([file, text]) => ({
      file,
      stories: text.split('isOneStory: true').length - 1,
      inOrder: text.split('{ shuffle: false }').length - 1,
    }))
    .filter(({ stories }) => stories > 0);
}

test('tests that tell one story are told in order, in a random order of the others too', async () => {
  const stories = await listStories();
  expect(stories.length).toBeGreaterThan(3);
  expect(stories.filter(({ stories, inOrder }) => inOrder < stories)).toEqual([]);
});

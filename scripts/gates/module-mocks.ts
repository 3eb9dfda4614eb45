import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The test files under `folder` that replace a module, sorted. They need their modules to themselves: what they
 * replace would stay so in the files that share them. Throws when there is no test to look at.
 */
export function listMockingTests(root: string, folder: string): string[] {
  const tests = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .sort();
  if (tests.length === 0) throw new Error(`No test under ${join(root, folder)}`);
  return tests.filter((path) => /^\s*vi\.(?:mock|doMock)\(/m.test(readFileSync(join(root, path), 'utf8')));
}

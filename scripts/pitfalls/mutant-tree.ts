import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Mutant } from './pitfall.ts';

const execute = promisify(execFile);

/** A copy of this tree in a folder of its own, whose sources may be broken. */
export interface MutantTree {
  readonly dir: string;
  /** Runs `work` with one place of the sources changed, and puts that back. */
  withMutant<T>(mutant: Mutant, work: () => Promise<T>): Promise<T>;
  discard(): Promise<void>;
}

/** Names of what is in the tree: what git follows or would follow, as it is in the working folder. */
async function listFiles(): Promise<string[]> {
  const { stdout } = await execute('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  return stdout.split('\n').filter(Boolean);
}

/** Copies the tree, with the installed packages of this one. */
export async function copyTree(): Promise<MutantTree> {
  const dir = await mkdtemp(join(tmpdir(), 'mutants-'));
  for (const file of await listFiles()) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await cp(file, join(dir, file));
  }
  await symlink(resolve('node_modules'), join(dir, 'node_modules'), 'dir');
  return {
    dir,
    async withMutant({ file, from, to }, work) {
      const path = join(dir, file);
      const whole = await readFile(path, 'utf8');
      const parts = whole.split(from);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
      await writeFile(path, parts.join(to));
      try {
        return await work();
      } finally {
        await writeFile(path, whole);
      }
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}

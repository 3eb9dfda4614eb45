import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runCommand } from '../checks/run-command.ts';
import type { Files } from './edit-text.ts';

/** How a command that writes a new part goes about it. */
interface NewPart {
  readonly help: string;
  /** The files that are changed. */
  readonly changed: readonly string[];
  /** What is wrong with what was asked for, one sentence each. */
  readonly judge: (existing: Files) => readonly string[];
  readonly plan: (existing: Files) => Files;
  /** What is left to a hand, a line each. */
  readonly left: readonly string[];
}

const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

/** Writes the files of a new part and says what is left; or what is wrong, and the command fails. */
export async function makeFiles({ help, changed, judge, plan, left }: NewPart): Promise<void> {
  const existing = Object.fromEntries(changed.map((path) => [path, readFileSync(path, 'utf8')]));
  const faults = judge(existing);
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\n\n${help}`);
    process.exitCode = 1;
    return;
  }
  const files = plan(existing);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await runCommand('biome', ['check', '--write', ...Object.keys(files)]);
  console.log(`Written:\n${list(Object.keys(files))}\n\nLeft to you:\n${list(left)}`);
}

import { spawn } from 'node:child_process';

/** How a command ended, with all it printed. */
export interface CommandResult {
  readonly isOk: boolean;
  readonly output: string;
}

/**
 * Runs a package's command (`biome`, `vitest`…) of this project. Never rejects: a command that cannot start has failed.
 *
 * @param cwd the folder to run it in, this one by default
 */
export function runCommand(
  command: string,
  args: readonly string[],
  variables: Record<string, string> = {},
  cwd = '.',
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      cwd,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ isOk: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm in a folder. @throws with all it printed when it fails */
export async function runNpm(args: readonly string[], cwd: string): Promise<void> {
  const options = { cwd, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  await run('npm', args, options).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout ?? ''}\n${error.stderr ?? error.message}`);
  });
}

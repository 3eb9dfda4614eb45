import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the test runner sets for its own: a build that took it for its own would not be the one that a person makes. */
const RUNNERS_OWN = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;

/** Runs npm in a folder, as from a shell. @throws with all it printed when it fails */
export async function runNpm(args: readonly string[], cwd: string): Promise<void> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.test(name)));
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  await run('npm', args, options).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout ?? ''}\n${error.stderr ?? error.message}`);
  });
}

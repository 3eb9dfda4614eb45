import { spawn } from 'node:child_process';

/** How a command ended, with all it printed. */
export interface CommandResult {
  readonly isOk: boolean;
  readonly output: string;
}

interface CommandOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** The folder to run it in, this one by default. */
  readonly cwd?: string;
  /** Called with each line as it is printed. */
  readonly onLine?: (line: string) => void;
}

/** Hands over what comes in pieces line by line, the last one at the end. */
function splitLines(onLine: (line: string) => void): { add(text: string): void; end(): void } {
  let rest = '';
  return {
    add(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    },
    end() {
      if (rest) onLine(rest);
    },
  };
}

/**
 * Runs a package's command (`biome`, `vitest`…) of this project. Never rejects: a command that cannot start has failed.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { variables = {}, cwd = '.', onLine = () => undefined }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      cwd,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const lines = splitLines(onLine);
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      lines.add(chunk.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ isOk: false, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      lines.end();
      resolve({ isOk: code === 0, output });
    });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { waitFor } from './wait-for';

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  /** One letter: `Z` is a process that has ended and whose parent has not looked yet. */
  readonly letter: string;
}

/** Every process of the machine; none where there is no /proc. */
function listProcesses(): ProcessState[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const pid = Number(name);
    const state = Number.isInteger(pid) ? readState(pid) : undefined;
    return state ? [state] : [];
  });
}

function readState(pid: number): ProcessState | undefined {
  try {
    // `pid (name) letter parent …`, where the name may hold anything.
    const [letter = '', parent = ''] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(parent), letter };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** A process and all that come from it. */
function listTree(root: number): number[] {
  const processes = listProcesses();
  const tree = [root];
  for (const pid of tree)
    tree.push(...processes.filter(({ parent }) => parent === pid).map((child) => child.pid));
  return tree;
}

/**
 * Kills a process that leads its group, with its whole group and all its descendants, at once and without a word to
 * them, as a power cut does. Resolves when none of them runs any more.
 */
export async function killTree(root: number): Promise<void> {
  const tree = listTree(root);
  for (const target of [-root, ...tree]) sendKill(target);
  const isGone = (pid: number) => ['Z', 'X', undefined].includes(readState(pid)?.letter);
  await waitFor(() => tree.every(isGone), { what: `process ${root} and its children to be gone` });
}

function sendKill(target: number): void {
  try {
    process.kill(target, 'SIGKILL');
  } catch (error) {
    // Of those that went with their parent, nothing is left to kill.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

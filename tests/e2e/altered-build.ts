import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change of the built content script, given as its text. @throws when the text is not what it expects */
export type AlterScript = (code: string) => string;

/**
 * Makes a copy of a build with its content script altered.
 *
 * @param build the folder of a build
 * @returns a temporary folder, to be removed
 */
export async function makeAlteredBuild(build: string, alter: AlterScript): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'altered-build-'));
  await cp(build, dir, { recursive: true });
  const script = join(dir, 'content-scripts', 'overlay.js');
  await writeFile(script, alter(await readFile(script, 'utf8')));
  return dir;
}

/** The one place where the content script reads its stopwatch (checklist/clock.ts). */
const STOPWATCH = 'performance.now()';

/** Lets the content script live so many times faster: spans of seconds pass in tens of milliseconds. */
export function speedUpStopwatch(speed: number): AlterScript {
  return (code) => {
    const parts = code.split(STOPWATCH);
    if (parts.length !== 2) throw new Error(`The stopwatch is read in ${parts.length - 1} places`);
    return parts.join(`(${speed}*${STOPWATCH})`);
  };
}

/** What the content script asks the document for, one by one. */
const QUESTIONS = ['querySelector', 'querySelectorAll'];

/**
 * Lets the content script count, in `data-asked` of the document's root, how often it asks what is in the document.
 * The prototypes altered are those of its own world: the page's own questions are not counted.
 */
export const countQuestions: AlterScript = (code) => `for (const name of ${JSON.stringify(QUESTIONS)}) {
  const ask = Document.prototype[name];
  Document.prototype[name] = function (...args) {
    const { dataset } = document.documentElement;
    dataset.asked = String(Number(dataset.asked ?? 0) + 1);
    return ask.apply(this, args);
  };
}
${code}`;

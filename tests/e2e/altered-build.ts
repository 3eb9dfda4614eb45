import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change of a built script, given as its text. @throws when the text is not what it expects */
export type AlterScript = (code: string) => string;

/** The built files that a test may alter: scripts, and the manifest. */
const FILES = {
  content: join('content-scripts', 'overlay.js'),
  background: 'background.js',
  manifest: 'manifest.json',
} as const;

type ScriptName = keyof typeof FILES | 'popup';

/** What to alter of a build, script by script, in order. */
export type Alterations = { readonly [script in ScriptName]?: readonly AlterScript[] };

/** The script that starts the popup, which the build names by what is in it. */
async function findPopupScript(build: string): Promise<string> {
  const [, path] =
    /src="\/(chunks\/popup-[^"]+\.js)"/.exec(await readFile(join(build, 'popup.html'), 'utf8')) ?? [];
  if (!path) throw new Error('popup.html names no script');
  return path;
}

/**
 * Makes a copy of a build with scripts of it altered.
 *
 * @param build the folder of a build
 * @returns a temporary folder, to be removed
 */
export async function makeAlteredBuild(build: string, alterations: Alterations): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'altered-build-'));
  await writeAlteredBuild(dir, build, alterations);
  return dir;
}

/** Writes a copy of a build, with scripts of it altered, in a folder, over the copy of another that it may hold. */
export async function writeAlteredBuild(dir: string, build: string, alterations: Alterations): Promise<void> {
  await cp(build, dir, { recursive: true });
  for (const [script, path] of Object.entries({ ...FILES, popup: await findPopupScript(build) })) {
    const alters = alterations[script as ScriptName] ?? [];
    const file = join(dir, path);
    const code = await readFile(file, 'utf8');
    await writeFile(
      file,
      alters.reduce((altered, alter) => alter(altered), code),
    );
  }
}

/** Replaces the one place where a text stands. @throws when it stands in none, or in several */
export function replaceOnce(code: string, text: string | RegExp, replacement: string): string {
  const parts = code.split(text);
  if (parts.length !== 2) throw new Error(`"${text}" stands in ${parts.length - 1} places`);
  return parts.join(replacement);
}

/** The one place where a script reads its stopwatch (checklist/clock.ts). */
const STOPWATCH = 'performance.now()';

/** Lets a script live so many times faster: spans of seconds pass in tens of milliseconds. */
export function speedUpStopwatch(speed: number): AlterScript {
  return (code) => replaceOnce(code, STOPWATCH, `(${speed}*${STOPWATCH})`);
}

/** Gives the extension notifications from the start, as to a user who has allowed them: no script can press Chromium's prompt. */
export const allowNotifications: AlterScript = (manifest) => {
  const { optional_permissions: optional, permissions, ...others } = JSON.parse(manifest);
  return JSON.stringify({ ...others, permissions: [...permissions, ...optional] });
};

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

/** The event by which a page asks an altered content script to speak, and the attribute of the root with the answers. */
export const RELAY = { event: 'test-relay', answers: 'data-relayed' } as const;

/** Lets a test speak to the background from the world of our content script, which no page reaches. */
export const relayMessages: AlterScript = (
  code,
) => `document.addEventListener('${RELAY.event}', async ({ detail }) => {
  const { runtime } = globalThis.browser ?? chrome;
  const answers = await Promise.all(JSON.parse(detail).map((each) =>
    Promise.race([
      runtime.sendMessage(each).then((answer) => answer ?? 'no answer', () => 'not taken'),
      new Promise((resolve) => setTimeout(resolve, 5000, 'never answered')),
    ])));
  document.documentElement.setAttribute('${RELAY.answers}', JSON.stringify(answers));
});
${code}`;

/** Lets readings of `storage.sync` in a script's first two seconds never be answered. */
export const muteSyncAtFirst: AlterScript = (code) => `{
  const { sync } = (globalThis.browser ?? chrome).storage;
  const get = sync.get.bind(sync);
  const end = Date.now() + 2000;
  sync.get = (...keys) => Date.now() < end ? new Promise(() => {}) : get(...keys);
}
${code}`;

/** The same, in a script that stands in one file, with short waits for that. */
export const muteSync: AlterScript = (code) =>
  muteSyncAtFirst(
    replaceOnce(replaceOnce(code, /8e3(?=\)\}function)/, '300'), /15e3(?=\)\}function)/, '3e3'),
  );

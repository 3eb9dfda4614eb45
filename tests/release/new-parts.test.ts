import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/checks/run-command.ts';
import { runNpm } from './run-npm.ts';

/** What a newcomer types, and the tests besides the gates that look at what it wrote. */
const COMMANDS: readonly (readonly [name: string, args: readonly string[], tests: readonly string[]])[] = [
  [
    'new:page',
    ['--id', 'orga-tags', '--path', '/campagnes/:campaign_id/etiquettes', '--title', 'Étiquettes'],
    ['tests/unit/pix'],
  ],
  [
    'new:nudge',
    [
      ...['--id', 'codes-shared', '--page', 'orga-campaign-settings'],
      ...['--label', 'Codes partagés', '--label-en', 'Codes shared'],
      ...['--text', "Partagez le code avec l'équipe.", '--text-en', 'Share the code with your colleagues.'],
    ],
    ['tests/unit/live', 'tests/unit/messages', 'tests/unit/checklist/nudges'],
  ],
  [
    'new:tool',
    ['--id', 'room-list', '--title', 'Liste des salles', '--title-en', 'List of rooms'],
    ['tests/unit/messages'],
  ],
];

/** A copy of the tree as git has it, with the packages of this one. */
function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-new-'));
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  for (const file of files.split('\0').filter(Boolean)) {
    if (!file.startsWith('docs/pictures/'))
      cpSync(file, join(folder, dirname(file), file.split('/').at(-1) ?? ''), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The gates, the unit tests of the parts, the types and the format, in a copy of the tree. */
async function checkAll(folder: string, tests: readonly string[]): Promise<void> {
  const checks = [
    ['vitest', 'run', '--project', 'gates'],
    ['vitest', 'run', '--project', 'unit', ...tests],
    ['tsc', '--noEmit', '-p', '.'],
    ['biome', 'check', '--error-on-warnings', '.'],
  ] as const;
  for (const [command, ...rest] of checks) {
    const { isOk, output } = await runCommand(command, rest, { cwd: folder });
    expect(isOk, output).toBe(true);
  }
}

/** What docs/add-a-page.md shows in a language, block by block. */
function readBlocks(language: string): string[] {
  const blocks = readFileSync('docs/add-a-page.md', 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, of, text = '']) => (of === language ? [text] : []));
}

/** The words of a command, as a shell parts them. */
const splitWords = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const DECLARATION = 'pix/pages/orga-tags.ts';
const ORACLE = 'tests/fixtures/expected-steps.json';

/** Does what docs/add-a-page.md shows of a page with a step. @returns how many lines of the declaration it wrote by hand */
async function playFirstStep(folder: string): Promise<number> {
  const [make = '', table = ''] = readBlocks('sh');
  const [npm, ...args] = splitWords(make);
  expect(npm).toBe('npm');
  await runNpm(args, folder);
  const [declaration = ''] = readBlocks('ts');
  const made = readFileSync(join(folder, DECLARATION), 'utf8').split('\n');
  writeFileSync(join(folder, DECLARATION), declaration);
  const [line = '{}'] = readBlocks('json');
  const wanted = JSON.parse(line) as { page: string };
  const oracle = JSON.parse(readFileSync(join(folder, ORACLE), 'utf8')) as { pages: { page: string }[] };
  const pages = oracle.pages.map((each) => (each.page === wanted.page ? wanted : each));
  expect(pages).toContain(wanted);
  writeFileSync(join(folder, ORACLE), `${JSON.stringify({ ...oracle, pages }, null, 1)}\n`);
  const [npx, command, ...rest] = splitWords(table);
  expect([npx, command]).toEqual(['npx', 'vitest']);
  const { isOk, output } = await runCommand('vitest', rest, { cwd: folder });
  expect(isOk, output).toBe(true);
  return declaration.split('\n').filter((each) => !made.includes(each)).length;
}

describe("a newcomer's first part", () => {
  it('with a step is what docs/add-a-page.md shows: three lines of the declaration, and that of the oracle', async () => {
    const folder = copyTree();
    try {
      expect(await playFirstStep(folder)).toBe(3);
      await checkAll(folder, ['tests/unit/pix', 'tests/unit/checklist/oracle.test.ts']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(COMMANDS)(
    '%s is one command, and passes the gates, the types and the format as it is written',
    async (name, args, tests) => {
      const folder = copyTree();
      try {
        await runNpm(['run', name, '--', ...args], folder);
        await checkAll(folder, tests);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
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

describe("a newcomer's first part", () => {
  it.each(COMMANDS)(
    '%s is one command, and passes the gates, the types and the format as it is written',
    async (name, args, tests) => {
      const folder = copyTree();
      try {
        await runNpm(['run', name, '--', ...args], folder);
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
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

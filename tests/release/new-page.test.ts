import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/checks/run-command.ts';
import { runNpm } from './run-npm.ts';

describe("a newcomer's first page", { shuffle: false }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-list-pix-new-'));
  beforeAll(() => {
    const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
    for (const file of files.split('\0').filter(Boolean)) {
      if (!file.startsWith('docs/pictures/'))
        cpSync(file, join(folder, dirname(file), file.split('/').at(-1) ?? ''), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is one command, and passes the gates, the types and the format as it is written', async () => {
    await runNpm(
      [
        'run',
        'new:page',
        '--',
        '--id',
        'orga-tags',
        '--path',
        '/campagnes/:campaign_id/etiquettes',
        '--title',
        'Étiquettes',
      ],
      folder,
    );
    const checks = [
      ['vitest', 'run', '--project', 'gates', 'tests/unit/gates/catalogue.test.ts'],
      ['tsc', '--noEmit', '-p', '.'],
      ['biome', 'check', '--error-on-warnings', 'pix', 'tests/demo-site'],
    ] as const;
    for (const [command, ...args] of checks) {
      const { isOk, output } = await runCommand(command, args, { cwd: folder });
      expect(isOk, output).toBe(true);
    }
  });
});

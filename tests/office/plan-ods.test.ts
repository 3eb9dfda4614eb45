import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOds, writeOds } from 'hucre/ods';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frPlan } from '../../assets/messages/fr/plan.ts';
import { addDays } from '../../checklist/day.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { makeRows } from '../../components/plan/make-rows.ts';
import { findOffice } from '../../scripts/find-office.ts';

/** Forty sessions, among them words that a spreadsheet takes for something else. */
const SESSIONS: readonly PlannedSession[] = Array.from({ length: 40 }, (_, index) => ({
  id: `C${index}:a`,
  kind: index === 39 ? 'catch-up' : 'exam',
  parts: [
    {
      className: ['2GT3', '1E5', '=1+1', "T'STMG", 'Prépa'][index % 5] ?? '',
      letter: 'a',
      pupils: 20,
      extraTime: 2,
    },
  ],
  room: ['B12', '0012', '1-12', 'Salle « Éluard »; 2e'][index % 4] ?? '',
  day: addDays('2026-11-30', index),
  start: 485,
  minutes: 155,
  isLocked: false,
}));

describe('the spreadsheet of a plan in LibreOffice', () => {
  const rows = makeRows({
    sessions: SESSIONS,
    site: 'Lycée Jeanne-Villepreux',
    words: frPlan,
    invigilators: { usual: 'Mme Corvo, M. Ly', bySession: {} },
  });
  const words = rows.map((row) => row.map(String));
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-ods-'));
    const bytes = await writeOds({ sheets: [{ name: frPlan.planTitle, rows }] });
    await writeFile(join(folder, 'plan.ods'), bytes as Uint8Array);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function convert(format: string, out: string): void {
    const { status, stdout, stderr } = spawnSync(
      findOffice(),
      [
        '--headless',
        '--norestore',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        format,
        '--outdir',
        join(folder, out),
        join(folder, 'plan.ods'),
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    expect(status, `${stdout}${stderr}`).toBe(0);
  }

  test('opens, with each cell as it was written', async () => {
    // Semicolons, quotes, UTF-8, cells as they are shown.
    convert('csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false', 'csv');
    const text = await readFile(join(folder, 'csv', 'plan.csv'), 'utf8');
    const read = text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) =>
        [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
          ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
        ),
      );
    expect(read).toEqual(words);
  });

  test('is the same once it has been saved there', async () => {
    convert('ods', 'saved');
    const { sheets } = await readOds(await readFile(join(folder, 'saved', 'plan.ods')));
    const saved = sheets[0]?.rows.map((row) => row.map((cell) => String(cell ?? '')));
    expect(saved).toEqual(words);
  });
});

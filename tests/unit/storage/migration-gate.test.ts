import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../storage/schema/condition.ts';
import { MIGRATIONS, type Migration, migrate } from '../../../storage/schema/migrations/migrate.ts';
import { findMigrationFaults, fingerprint } from '../../fixtures/migrations/gate.ts';

const FIXTURES = 'tests/fixtures/migrations';
const FILES = 'storage/schema/migrations';

describe('the migrations', () => {
  test('give for ever what their fixtures say', () => {
    expect(findMigrationFaults(MIGRATIONS, FIXTURES)).toEqual([]);
  });

  test('go from the first version to that of today, one at a time', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_none, index) => index + 1),
    );
  });

  test('are in files that never change', () => {
    const frozen: Record<string, string> = JSON.parse(readFileSync(`${FIXTURES}/frozen.json`, 'utf8'));
    const files = readdirSync(FILES).filter((name) => /^\d+-to-\d+\.ts$/.test(name));
    expect(files).toHaveLength(MIGRATIONS.length);
    expect(Object.fromEntries(files.map((name) => [name, fingerprint(`${FILES}/${name}`)]))).toEqual(frozen);
  });

  test('import nothing that could change under them', () => {
    for (const name of readdirSync(FILES).filter((file) => /^\d/.test(file)))
      expect(readFileSync(`${FILES}/${name}`, 'utf8')).not.toMatch(/^import|import\(/m);
  });
});

describe('the gate is red', () => {
  const [first] = MIGRATIONS as [Migration];

  test('for a migration without a fixture', () => {
    expect(findMigrationFaults([...MIGRATIONS, { ...first, from: 99 }], FIXTURES)).toEqual(
      ['progress', 'registry', 'change', 'local'].map(
        (kind) => `99-to-100, ${kind}: no fixture before and after`,
      ),
    );
  });

  test('for one that throws', () => {
    const throws = () => {
      throw new Error('a step has no name');
    };
    expect(findMigrationFaults([{ ...first, registry: throws }], FIXTURES)).toEqual([
      '1-to-2, registry: throws Error: a step has no name',
    ]);
  });

  test('for one that forgets', () => {
    const forgets = { ...first, progress: () => ({ schema: 2, steps: {} }) };
    expect(findMigrationFaults([forgets], FIXTURES)).toEqual([
      '1-to-2, progress: does not give what it gave',
    ]);
  });

  test('for none at all', () => {
    expect(findMigrationFaults([], FIXTURES)).toEqual(['No migration to look at']);
  });
});

describe('bringing an item to the version of today', () => {
  test('leaves one that has it, a later one and one without version as they are', () => {
    for (const item of [{ schema: SCHEMA_VERSION, a: 1 }, { schema: 9 }, { schema: 'x' }, {}])
      expect(migrate('local', item)).toBe(item);
  });

  test('throws when a migration lacks, or does not go one version up', () => {
    const stuck = { ...(MIGRATIONS[0] as Migration), local: (item: Record<string, unknown>) => item };
    expect(() => migrate('local', { schema: 1 }, [])).toThrow('No migration from schema 1');
    expect(() => migrate('local', { schema: 1 }, [stuck])).toThrow('No migration from schema 1');
  });
});

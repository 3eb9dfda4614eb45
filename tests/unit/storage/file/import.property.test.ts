import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Progress } from '../../../../checklist/progress.ts';
import { STEP_IDS } from '../../../../checklist/steps.ts';
import { applyImport } from '../../../../storage/file/apply-import.ts';
import { previewImport } from '../../../../storage/file/preview-import.ts';
import { readWorld } from '../../../../storage/keeper/world.ts';
import { parseProgressName } from '../../../../storage/keys.ts';
import { filterFields, isSameFieldMap, RUN_PREFIX } from '../../../../storage/merge/field-map.ts';
import { compareRegisters } from '../../../../storage/merge/register.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import type { MemoryStorage } from '../../../fixtures/memory-storage.ts';
import { anyDocuments } from './any-documents.ts';
import {
  type Documents,
  getDocuments,
  makeStorage,
  mergeAll,
  readDocuments,
  show,
  toFile,
} from './worlds.ts';

/** Hundreds of storages, each a few turns of the event loop: seconds on a busy machine. */
const LOADED_MACHINE_MS = 30_000;

const apply = async (storage: MemoryStorage, documents: Documents) =>
  applyImport(await readWorld(storage), toFile(documents));

const RUNS = { seed: 20261124 };

/** Import as seen from outside: the replicas written over the storage. */
async function importInto(storage: MemoryStorage, documents: Documents): Promise<Documents> {
  await storage.write('local', (await apply(storage, documents)).replicas);
  return readDocuments(storage);
}

test(
  'a merge never loses a register: each stays, or gives way to a later one, or to twelve later runs',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, anyDocuments, anyDocuments, async (here, others, file) => {
        const before = await readDocuments(makeStorage(here, others));
        const after = await importInto(makeStorage(here, others), file);
        for (const [name, held] of mergeAll(before, file)) {
          for (const [entry, fields] of held) {
            const now = after.get(name)?.get(entry) ?? new Map();
            for (const [field, register] of fields) {
              const kept = now.get(field);
              const later = [...now].filter(
                ([each, other]) => each.startsWith(RUN_PREFIX) && other.at >= register.at,
              );
              if (kept) expect(compareRegisters(kept, register)).toBeGreaterThanOrEqual(0);
              else expect([field.startsWith(RUN_PREFIX), later.length]).toEqual([true, 12]);
            }
          }
        }
      }),
      RUNS,
    );
  },
  LOADED_MACHINE_MS,
);

test(
  'importing a file again brings nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, anyDocuments, async (here, file) => {
        const storage = makeStorage(here);
        await importInto(storage, file);
        expect(await apply(storage, file)).toMatchObject({ changes: [], replicas: {}, untouched: [] });
      }),
      RUNS,
    );
  },
  LOADED_MACHINE_MS,
);

test(
  'files may come in any order',
  async () => {
    // But for adoption, which hands over what it finds at the time.
    const anyFile = anyDocuments.map(
      (made): Documents =>
        new Map(
          [...made].map(([name, held]) => [
            name,
            filterFields(held, (_entry, field) => field !== 'adoption'),
          ]),
        ),
    );
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, anyFile, async (here, first, second) => {
        const [one, other] = [makeStorage(here), makeStorage(here)];
        await importInto(one, first);
        await importInto(other, second);
        const [once, twice] = [await importInto(one, second), await importInto(other, first)];
        for (const name of new Set([...once.keys(), ...twice.keys()])) {
          expect(isSameFieldMap(once.get(name) ?? new Map(), twice.get(name) ?? new Map())).toBe(true);
        }
      }),
      RUNS,
    );
  },
  LOADED_MACHINE_MS,
);

/** Counted over, from what the user sees before and after. */
function countByHand(before: Progress, after: Progress) {
  const counts = { ticks: 0, setBack: 0, notes: 0 };
  for (const id of STEP_IDS) {
    const wasDone = before[id]?.state === 'done';
    const isDone = after[id]?.state === 'done';
    counts.ticks += Number(!wasDone && isDone);
    counts.setBack += Number(wasDone && !isDone);
    counts.notes += Number((before[id]?.note ?? '') !== (after[id]?.note ?? ''));
  }
  return counts;
}

test(
  'the preview counts what the import then changes',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, anyDocuments, anyDocuments, async (here, others, file) => {
        const storage = makeStorage(here, others);
        const before = getDocuments(await readWorld(storage));
        const preview = previewImport(await apply(storage, file), toFile(file), { isOwn: false, whose: [] });
        const after = await importInto(storage, file);
        for (const name of after.keys()) {
          const scope = parseProgressName(name);
          if (!scope) continue;
          const shown = [before, after].map((documents) => toProgress(documents.get(name) ?? new Map()));
          const said = preview.scopes.find(
            ({ establishment, schoolYear }) =>
              establishment === scope.establishment && schoolYear === scope.schoolYear,
          );
          expect(said ?? { ticks: 0, setBack: 0, notes: 0 }).toMatchObject(
            countByHand(shown[0] ?? {}, shown[1] ?? {}),
          );
        }
        if (preview.isNothingNew) expect(show(after)).toEqual(show(before));
      }),
      RUNS,
    );
  },
  LOADED_MACHINE_MS,
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEP_IDS } from '../../../../checklist/steps.ts';
import { readExportFile } from '../../../../storage/file/read-file.ts';
import { INSTANT, SCHOOL } from './worlds.ts';
import { makeStepText, makeText } from './wrong-files.ts';

test('reading any text, or any JSON in our format, never throws and pollutes nothing', () => {
  const key = fc.constantFrom(
    'registry',
    'progress',
    '__proto__',
    '0590001A',
    '2026-2027',
    'run-exams',
    'note',
  );
  const values = [
    fc.constantFrom<unknown>('done', '', null, 5, true),
    fc.tuple(fc.string(), fc.nat(), fc.constant('aaaa')),
  ];
  const content = fc.object({ key, maxDepth: 6, maxKeys: 4, values });
  const inFormat = fc
    .tuple(content, fc.constantFrom(1, 2))
    .map(([made, schema]) => makeText({ ...made, schema }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), inFormat), (text) => {
      const reading = readExportFile(text, INSTANT);
      if (reading.ok) expect(reading.file.droppedFields).toBeGreaterThanOrEqual(0);
      else expect(reading.reason).toMatch(/^[a-z-]+$/);
      expect(({} as Record<string, unknown>).note).toBeUndefined();
    }),
    { seed: 20261124 },
  );
});

test('any mix of good and bad fields: the good ones are read, the others counted', () => {
  const good = fc.constantFrom<unknown>(['Salle 12', 5, 'aaaa'], ['', INSTANT, 'v1']);
  const bad = fc.constantFrom<unknown>(
    null,
    'Salle 12',
    [],
    ['Salle 12'],
    [12, 5, 'aaaa'],
    ['Salle 12', -1, 'aaaa'],
    ['x', 5, '?'],
  );
  const fields = fc.dictionary(fc.constantFrom(...STEP_IDS), fc.oneof(good, bad), {
    minKeys: 1,
    noNullPrototype: true,
  });
  const isGood = (raw: unknown) => readExportFile(makeStepText({ note: raw }), INSTANT).ok;
  fc.assert(
    fc.property(fields, (notes) => {
      const steps = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, { note }]));
      const kept = Object.values(notes).filter(isGood).length;
      const reading = readExportFile(makeText({ progress: { '0590001A': { '2026-2027': steps } } }), INSTANT);
      const said = reading.ok && [reading.file.documents.get(SCHOOL)?.size, reading.file.droppedFields];
      expect(said).toEqual(kept > 0 && [kept, Object.keys(notes).length - kept]);
    }),
    { seed: 20261124 },
  );
});

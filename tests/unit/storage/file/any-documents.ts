import fc from 'fast-check';
import type { Day } from '../../../../checklist/day.ts';
import { MARK_STATES } from '../../../../checklist/progress.ts';
import type { DocumentName } from '../../../../storage/keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../../../../storage/merge/field-map.ts';

import { type Documents, INSTANT, makeFieldMap, NAMES } from './worlds.ts';

const day = fc.constantFrom<Day>('2026-09-02', '2026-10-15', '2026-11-20');
/** Within two school years: a deadline is none of the autumn after. */
const until = fc.constantFrom<Day>('2026-06-15', '2026-07-31', '2026-08-31');
const runDay = fc.integer({ min: 10, max: 26 }).map((each) => `run:2026-10-${each}`);
const boolean = fc.boolean();
const at = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: INSTANT }));
const by = fc.constantFrom('aaaa', 'bbbb', 'v1');

const fieldOf = (values: Record<string, fc.Arbitrary<unknown>>) =>
  Object.entries(values).map(([name, value]) => fc.tuple(fc.constant(name), value, at, by));

const stepField = fc.oneof(
  ...fieldOf({
    state: fc.tuple(fc.constantFrom(...MARK_STATES), day),
    note: fc.constantFrom('', 'Salle 12', 'adopted', 'Été : à revoir'),
    due: fc.option(until),
    putOffUntil: fc.option(until),
    'part:save-certifications': boolean,
    fromNewer: fc.constantFrom('one', 2),
  }),
  fc.tuple(runDay, boolean, at, by),
);

type MadeField = [string, unknown, number, string];

const toFieldMap = (made: (readonly [string, MadeField])[]): FieldMap =>
  made.reduce<FieldMap>(
    (fieldMap, [entry, [field, ...raw]]) =>
      mergeFieldMaps(fieldMap, makeFieldMap({ [entry]: { [field]: raw } })),
    EMPTY_FIELD_MAP,
  );

const step = fc.constantFrom('update-admins', 'archive-last-year', 'run-exams', 'from-newer');
const manyRuns = fc.array(fc.tuple(fc.constant('run-exams'), fc.tuple(runDay, boolean, at, by)), {
  minLength: 6,
  maxLength: 14,
});
const anyYear = fc
  .tuple(
    fc.array(fc.tuple(step, stepField as fc.Arbitrary<MadeField>), { maxLength: 12 }),
    fc.option(manyRuns),
  )
  .map(([fields, runs]) => toFieldMap([...fields, ...((runs ?? []) as [string, MadeField][])]));

const registryField = fc.oneof(
  ...[
    [
      'settings',
      { groupSize: fc.integer({ min: 1, max: 200 }), zone: fc.constantFrom('A', 'B', 'C') },
    ] as const,
    ['device:aaaa', { nickname: fc.constantFrom('', 'Portable', 'CDI') }] as const,
    [
      'establishment:0590001A',
      { name: fc.constant('Collège'), adoption: fc.constantFrom('adopted', 'declined') },
    ] as const,
  ].flatMap(([entry, values]) =>
    fieldOf(values).map((field) => fc.tuple(fc.constant(entry), field as fc.Arbitrary<MadeField>)),
  ),
);
const anyRegistry = fc.array(registryField, { maxLength: 6 }).map(toFieldMap);

/** Documents of a computer, or of a file. */
export const anyDocuments: fc.Arbitrary<Documents> = fc
  .tuple(anyYear, anyYear, anyYear, anyRegistry)
  .map(
    (made) =>
      new Map(made.flatMap((held, index) => (held.size > 0 ? [[NAMES[index] as DocumentName, held]] : []))),
  );

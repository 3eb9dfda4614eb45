import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameFieldMap } from '../../../../storage/merge/field-map.ts';
import { compareRegisters } from '../../../../storage/merge/register.ts';
import { formatItem } from '../../../../storage/schema/format-item.ts';
import { readItem } from '../../../../storage/schema/read-item.ts';
import { readLocalItem } from '../../../../storage/schema/read-local.ts';
import { anyFieldMap, anyName, anyTime, rubbish } from '../../../fixtures/arbitraries.ts';
import { checkProperty } from '../../../fixtures/property-runs.ts';

const NAME = 'progress:default:2026-2027';
const DEVICE = 'bbbbbbbb';
const rubbishFields = fc.dictionary(anyName, rubbish, { noNullPrototype: false });

describe('a stored item', () => {
  test('written, then read, is the same', () =>
    checkProperty(
      'format, read',
      fc.property(anyFieldMap(anyTime), fc.constantFrom(DEVICE, undefined), (fieldMap, device) => {
        const stored: unknown = JSON.parse(JSON.stringify(formatItem(NAME, fieldMap, device)));
        const { value, condition } = readItem(NAME, stored, DEVICE);
        return condition === 'good' && isSameFieldMap(value, fieldMap);
      }),
    ));

  test('that could be anything never throws', () =>
    checkProperty(
      'read rubbish',
      fc.property(
        rubbish,
        rubbishFields,
        fc.constantFrom(NAME, 'registry' as const),
        (raw, entries, name) => {
          const items = [
            raw,
            { schema: 2, steps: raw, entries: raw },
            { schema: raw, steps: entries, entries },
          ];
          for (const item of [...items, { schema: 2, steps: { 'run-exams': entries } }]) {
            readItem(name, item, DEVICE);
            readLocalItem(item);
          }
          return !('polluted' in {});
        },
      ),
    ));

  test('keeps every good field, whatever lies beside it', () =>
    checkProperty(
      'good beside rubbish',
      fc.property(anyFieldMap(anyTime), rubbishFields, rubbishFields, (good, bad, around) => {
        const { steps, schema } = formatItem(NAME, good, DEVICE);
        const entries = Object.entries(steps as Record<string, object>).map(([entry, fields]) => [
          entry,
          { ...withoutRuns(bad), ...fields },
        ]);
        const mixed = { ...around, schema, steps: { ...bad, ...Object.fromEntries(entries) } };
        const { value } = readItem(NAME, mixed, DEVICE);
        return [...good].every(([entry, fields]) =>
          [...fields].every(([name, register]) => {
            const held = value.get(entry)?.get(name);
            return held !== undefined && compareRegisters(held, register) === 0;
          }),
        );
      }),
    ));

  test('keeps every good field, whatever it says of its version', () =>
    checkProperty(
      'good of any version',
      fc.property(
        anyFieldMap(anyTime),
        rubbish.filter((schema) => schema !== 1),
        (good, schema) => {
          const { value } = readItem(NAME, { ...formatItem(NAME, good, DEVICE), schema }, DEVICE);
          return isSameFieldMap(value, good);
        },
      ),
    ));
});

/** Runs are the one thing that more of it drops. */
function withoutRuns(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('run:')));
}

test('rubbish of one kind at least is read as damaged', () => {
  expect(readItem(NAME, JSON.parse('{"schema":2,"steps":{"__proto__":{}}}'), DEVICE).condition).toBe(
    'damaged',
  );
});

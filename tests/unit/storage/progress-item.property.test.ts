import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { formatProgressItem, parseProgressItem } from '../../../storage/progress-item.ts';
import { anyMark, anyProgress } from '../../fixtures/arbitraries.ts';

const rubbish = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
const ids = fc.oneof(fc.constantFrom(...STEP_IDS), fc.string());

test('reading anything at all never throws', () => {
  fc.assert(
    fc.property(rubbish, (raw) => {
      expect(['absent', 'good', 'damaged', 'newer']).toContain(parseProgressItem(raw).condition);
    }),
  );
});

test('reading anything in place of the steps, or of a mark, never throws', () => {
  fc.assert(
    fc.property(rubbish, fc.dictionary(ids, rubbish), (schema, steps) => {
      const { value } = parseProgressItem({ schema, steps });
      expect(Object.keys(value.progress).every((id) => STEP_IDS.some((known) => known === id))).toBe(true);
    }),
  );
});

test('every good mark is kept, whatever lies beside it', () => {
  fc.assert(
    fc.property(anyProgress(), fc.dictionary(ids, rubbish), (progress, bad) => {
      const { value } = parseProgressItem({ schema: 1, steps: { ...bad, ...progress } });
      expect(value.progress).toMatchObject(progress);
    }),
  );
});

test('a good mark is kept whatever the item around it says of its version', () => {
  fc.assert(
    fc.property(anyMark(), rubbish, (made, schema) => {
      const { value } = parseProgressItem({ schema, steps: { 'run-exams': made } });
      expect(value.progress).toEqual({ 'run-exams': made });
    }),
  );
});

test('what is written is read back the same', () => {
  const unknown = fc.dictionary(fc.string({ minLength: 20 }), fc.jsonValue());
  fc.assert(
    fc.property(anyProgress(), unknown, unknown, (progress, unknownSteps, unknownFields) => {
      const content = { progress, unknownSteps, unknownFields };
      const written: unknown = structuredClone(formatProgressItem(content));
      expect(parseProgressItem(written)).toEqual({ value: content, condition: 'good' });
    }),
  );
});

test('unknown fields of a mark are carried through, whatever they hold', () => {
  const unknown = fc.dictionary(fc.string({ minLength: 20 }), fc.jsonValue());
  fc.assert(
    fc.property(anyMark(), unknown, (made, fields) => {
      const raw = { schema: 1, steps: { 'run-exams': { ...fields, ...made } } };
      const { value, condition } = parseProgressItem(raw);
      expect(condition).toBe('good');
      expect(formatProgressItem(value)).toEqual(raw);
    }),
  );
});

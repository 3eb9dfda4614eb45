import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../checklist/progress.ts';
import { formatProgressItem, parseProgressItem } from '../../../storage/progress-item.ts';
import { CORRUPT_ITEMS } from '../../fixtures/corrupt-progress.ts';
import { mark } from '../../fixtures/marks.ts';

describe('a stored year', () => {
  test('never written is absent, not damaged', () => {
    expect(parseProgressItem(undefined)).toEqual({
      value: { progress: {}, unknownSteps: {}, unknownFields: {} },
      condition: 'absent',
    });
  });

  test('written by this version is read whole', () => {
    const progress = {
      'update-admins': mark('done'),
      'archive-last-year': mark('todo', { parts: ['save-certifications'], putOffUntil: '2026-10-01' }),
    };
    const content = { progress, unknownSteps: {}, unknownFields: {} };
    expect(parseProgressItem(formatProgressItem(content))).toEqual({ value: content, condition: 'good' });
  });

  test('of a newer version is read for what looks like ours', () => {
    const raw = { schema: 2, steps: { 'update-admins': mark('done'), 'share-codes': { state: 'half' } } };
    const { value, condition } = parseProgressItem(raw);
    expect(condition).toBe('newer');
    expect(value.progress).toEqual({ 'update-admins': mark('done') });
  });
});

describe(`${CORRUPT_ITEMS.length} items that nobody would write`, () => {
  test.each(CORRUPT_ITEMS)('$name: damaged, and the good marks are kept', ({ raw, kept }) => {
    const { value, condition } = parseProgressItem(raw);
    expect(condition).toBe('damaged');
    expect(value.progress).toEqual(Object.fromEntries(kept.map((id) => [id, mark('done')])));
  });

  test('are more than thirty', () => {
    expect(CORRUPT_ITEMS.length).toBeGreaterThanOrEqual(30);
  });
});

describe('fields of another version', () => {
  test('of the item and of a mark are carried through untouched', () => {
    const raw = {
      note: { text: 'tomorrow' },
      schema: 1,
      steps: { 'update-admins': { ...mark('done'), colour: 'blue', by: { name: 'A' } } },
    };
    const { value, condition } = parseProgressItem(raw);
    expect(condition).toBe('good');
    expect(value.unknownFields).toEqual({ note: { text: 'tomorrow' } });
    expect(formatProgressItem(value)).toEqual(raw);
  });

  test('outlive a bad optional field of the same mark', () => {
    const raw = { schema: 1, steps: { 'update-admins': { ...mark('done'), colour: 'blue', parts: 'both' } } };
    const { value, condition } = parseProgressItem(raw);
    expect(condition).toBe('damaged');
    expect(value.progress).toEqual({ 'update-admins': { ...mark('done'), colour: 'blue' } });
  });

  test('of a mark stay when the step is ticked again', () => {
    const previous = { ...mark('done'), colour: 'blue' };
    expect(makeMark(previous, 'todo', '2026-09-11', 2000)).toMatchObject({ state: 'todo', colour: 'blue' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('one called "%s" does no harm', (name) => {
    const good = JSON.stringify(mark('done')).slice(1, -1);
    const bad = `"${name}":{"polluted":true}`;
    const raw: unknown = JSON.parse(`{${bad},"schema":1,"steps":{"update-admins":{${good},${bad}}}}`);
    const { value } = parseProgressItem(raw);
    expect(value.progress['update-admins']).toMatchObject(mark('done'));
    expect(Object.getPrototypeOf(value.progress['update-admins'])).toBe(Object.prototype);
    expect(Object.hasOwn(value.unknownFields, name)).toBe(true);
    expect('polluted' in {}).toBe(false);
  });
});

describe('the instant of a mark', () => {
  test.each([0, 4_102_444_800_000])('may be %d', (at) => {
    const made = mark('done', { at });
    expect(parseProgressItem({ schema: 1, steps: { 'run-exams': made } }).condition).toBe('good');
  });
});

describe('steps of another version', () => {
  const unknown = { 'step-of-tomorrow': { state: 'done', colour: 'blue' }, 'other-step': 7 };

  test('are carried through untouched', () => {
    const raw = { schema: 1, steps: { 'update-admins': mark('done'), ...unknown } };
    const { value, condition } = parseProgressItem(raw);
    expect(condition).toBe('good');
    expect(value.unknownSteps).toEqual(unknown);
    expect(formatProgressItem(value)).toEqual(raw);
  });

  test.each(['__proto__', 'constructor', 'toString'])('a step called "%s" does no harm', (name) => {
    const raw: unknown = JSON.parse(`{"schema":1,"steps":{"${name}":{"state":"done","polluted":true}}}`);
    const { value } = parseProgressItem(raw);
    expect(value.progress).toEqual({});
    expect(Object.keys(value.progress)).toEqual([]);
    expect(Object.getPrototypeOf(value.progress)).toBe(Object.prototype);
    expect(Object.hasOwn(value.unknownSteps, name)).toBe(true);
    expect('polluted' in {}).toBe(false);
    const written = JSON.parse(JSON.stringify(formatProgressItem(value)));
    expect(JSON.stringify(written)).toBe(JSON.stringify(raw));
  });
});

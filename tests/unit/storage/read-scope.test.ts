import { describe, expect, test } from 'vitest';
import { combineScope, readScope } from '../../../storage/read-scope.ts';
import { PROGRESS_KEY, SCOPE } from '../../fixtures/changes.ts';
import { mark } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const item = (steps: object, schema = 1) => ({ schema, steps });

describe('a year kept in both areas', () => {
  test('is the later mark of each step', () => {
    const { content } = combineScope(
      item({ 'share-codes': mark('todo', { at: 5 }), 'run-exams': mark('done', { at: 5 }) }),
      item({ 'share-codes': mark('done', { at: 6 }), 'run-exams': mark('todo', { at: 4 }) }),
    );
    expect(content.progress['share-codes']?.state).toBe('done');
    expect(content.progress['run-exams']?.state).toBe('done');
  });

  test('keeps the unknown steps of both', () => {
    const { content } = combineScope(item({ tomorrow: 1 }), item({ 'day-after': 2 }));
    expect(content.unknownSteps).toEqual({ tomorrow: 1, 'day-after': 2 });
  });

  test('keeps the unknown fields of both items', () => {
    const { content } = combineScope({ ...item({}), note: 'a' }, { ...item({}), colour: 'b' });
    expect(content.unknownFields).toEqual({ note: 'a', colour: 'b' });
  });

  test.each([
    [undefined, undefined, { isLocal: false, isReadOnly: false, isDamaged: false }],
    [item({}), undefined, { isLocal: false, isReadOnly: false, isDamaged: false }],
    [item({}), item({}), { isLocal: true, isReadOnly: false, isDamaged: false }],
    [item({}, 2), undefined, { isLocal: false, isReadOnly: true, isDamaged: false }],
    [item({}), item({}, 2), { isLocal: true, isReadOnly: true, isDamaged: false }],
    ['rubbish', item({}), { isLocal: true, isReadOnly: false, isDamaged: true }],
  ])('sync %j with local %j is %j', (sync, local, expected) => {
    expect(combineScope(sync, local)).toMatchObject(expected);
  });
});

describe('reading when an area refuses', () => {
  test('the other is used', async () => {
    const storage = new MemoryStorage({ local: { [PROGRESS_KEY]: item({ 'share-codes': mark('done') }) } });
    storage.refuse('read', 'sync');
    const reading = await readScope(storage, SCOPE);
    expect(reading.isSyncRefused).toBe(true);
    expect(reading.content.progress).toEqual({ 'share-codes': mark('done') });
  });

  test('both refusing is an error', async () => {
    const storage = new MemoryStorage();
    storage.refuse('read', 'sync');
    storage.refuse('read', 'local');
    await expect(readScope(storage, SCOPE)).rejects.toThrow('refuses to read local');
  });
});

import { expect, test } from 'vitest';
import { getReplicaKey, REGISTRY } from '../../../storage/keys.ts';
import { formatItem } from '../../../storage/schema/format-item.ts';
import { listStepAuthors } from '../../../storage/surface/step-authors.ts';
import { makeFieldMap, NO_SCHOOL, SCHOOL } from './file/worlds.ts';

const SCOPE = { establishment: '0590001A', schoolYear: '2026-2027' } as const;
const AT = Date.UTC(2026, 8, 2, 10);

test('tells which computer ticked what and when, by its nickname, and which is this one', () => {
  const progress = makeFieldMap({
    'update-admins': { state: [['done', '2026-09-02'], AT, 'office01'] },
    'share-codes': { state: [['todo', '2026-09-03'], AT, 'office01'] },
    'archive-last-year': {
      'part:save-certifications': [true, AT, 'office01'],
      'part:remove-campaigns': [true, AT + 86_400_000, 'library1'],
    },
    'book-rooms': { state: [['done', '2026-09-04'], AT, 'unknown1'] },
    'run-exams': { state: [['done', '2026-09-04'], AT, 'v1'] },
  });
  const registry = makeFieldMap({
    'device:office01': { nickname: ['PC secrétariat', 1, 'office01'] },
    'device:library1': { nickname: ['CDI', 1, 'library1'] },
  });
  const { byStep, own } = listStepAuthors(
    {
      local: {
        device: { schema: 2, id: 'library1' },
        [getReplicaKey(SCHOOL)]: formatItem(SCHOOL, progress),
        [getReplicaKey(REGISTRY)]: formatItem(REGISTRY, registry),
      },
      sync: {},
    },
    SCOPE,
  );
  expect(Object.fromEntries(byStep)).toEqual({
    'update-admins': { nickname: 'PC secrétariat', isOwn: false, day: '2026-09-02' },
    'archive-last-year': { nickname: 'CDI', isOwn: true, day: '2026-09-03' },
    'book-rooms': { isOwn: false, day: '2026-09-04' },
  });
  expect(own).toEqual({ nickname: 'CDI', isOwn: true });
});

test('counts what was taken over from before the establishment was known', () => {
  const orphan = makeFieldMap({ 'update-admins': { state: [['done', '2026-09-02'], 10, 'office01'] } });
  const registry = makeFieldMap({ 'establishment:0590001A': { adoption: ['adopted', 20, 'office01'] } });
  const items = {
    sync: {},
    local: {
      [getReplicaKey(NO_SCHOOL)]: formatItem(NO_SCHOOL, orphan),
      [getReplicaKey(REGISTRY)]: formatItem(REGISTRY, registry),
    },
  };
  expect(listStepAuthors(items, SCOPE).byStep.get('update-admins')).toEqual({
    isOwn: false,
    day: '2026-09-02',
  });
  expect(listStepAuthors({ sync: {}, local: {} }, SCOPE)).toEqual({
    byStep: new Map(),
    own: { isOwn: true },
  });
});

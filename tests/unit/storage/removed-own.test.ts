import { expect, test } from 'vitest';
import { listPacksTakenAway } from '../../../storage/packs/packs-entry.ts';
import { listRemovedOwn } from '../../../storage/surface/removed-own.ts';

const SCOPE = { establishment: '0123456X', schoolYear: '2026-2027' } as const;
const own = (title: string, gone: boolean | undefined) => ({
  title: [title, 1000],
  by: ['12-11', 1000],
  ...(gone !== undefined && { gone: [gone, 2000] }),
});

test('the steps that were added and removed again are told as they were, and no others', () => {
  const steps = {
    'own:aaaaaaaa': own('Rendre les clés', true),
    'own:bbbbbbbb': own('Gardée', undefined),
    'own:cccccccc': own('Revenue', false),
    'own:dddddddd': { gone: [true, 2000] },
    'book-rooms': { state: [['done', '2026-09-10'], 1000] },
  };
  const sync = {
    'progress:0123456X:2026-2027:zzzzzzzz': { schema: 2, steps },
    'progress:0123456X:2025-2026:zzzzzzzz': {
      schema: 2,
      steps: { 'own:eeeeeeee': own("De l'an dernier", true) },
    },
  };
  const removed = listRemovedOwn({ sync, local: {} }, SCOPE);
  expect(Object.keys(removed)).toEqual(['own:aaaaaaaa']);
  expect(Object.values(removed)[0]?.own).toMatchObject({ title: 'Rendre les clés', by: '12-11' });
});

test('packs that were taken away are told, those that are on or never were are not', () => {
  const at = { at: 1000, by: 'zzzzzzzz' };
  const registry = new Map([
    [
      'packs',
      new Map([
        ['referent-pix', { value: null, ...at }],
        ['college-3e', { value: 2, ...at }],
      ]),
    ],
  ]);
  expect(listPacksTakenAway(registry)).toEqual(['referent-pix']);
  expect(listPacksTakenAway(new Map())).toEqual([]);
});

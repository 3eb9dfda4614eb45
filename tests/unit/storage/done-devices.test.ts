import { expect, test } from 'vitest';
import { listDoneDevices } from '../../../storage/surface/done-devices.ts';
import { readStoredItems } from '../../../storage/surface/past-years.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

const SCHOOL = '0123456X';
const SCOPE = { establishment: SCHOOL, schoolYear: '2026-2027' } as const;
const registry = (device: string, nickname: string) => ({
  [`registry:${device}`]: { schema: 2, entries: { [`device:${device}`]: { nickname: [nickname, 1000] } } },
});

async function list(sync: Record<string, unknown>, scope: Parameters<typeof listDoneDevices>[1] = SCOPE) {
  const storage = new MemoryStorage({ sync });
  const items = await readStoredItems(storage, (error) => {
    throw error;
  });
  return listDoneDevices(items, scope);
}

test('a step is told by the name of the computer that ticked it last, if it has one', async () => {
  const devices = await list({
    ...registry('aaaaaaaa', 'CDI'),
    ...registry('bbbbbbbb', 'Bureau de Nadia'),
    [`progress:${SCHOOL}:2026-2027:aaaaaaaa`]: item('done', ['book-rooms', 'share-codes'], { at: 1000 }),
    [`progress:${SCHOOL}:2026-2027:bbbbbbbb`]: item('done', ['book-rooms'], { at: 2000 }),
    [`progress:${SCHOOL}:2026-2027:cccccccc`]: item('done', ['run-exams'], { at: 2000 }),
    [`progress:${SCHOOL}:2025-2026:aaaaaaaa`]: item('done', ['update-admins'], { at: 1000 }),
  });
  expect(devices).toEqual({ 'book-rooms': 'Bureau de Nadia', 'share-codes': 'CDI' });
});

test('one that is no longer done has no computer; one done by its halves, that of the last half', async () => {
  const half = (part: string, at: number) => ({
    schema: 2,
    steps: { 'archive-last-year': { [`part:${part}`]: [true, at] } },
  });
  const devices = await list({
    ...registry('aaaaaaaa', 'CDI'),
    ...registry('bbbbbbbb', 'Bureau'),
    [`progress:${SCHOOL}:2026-2027:aaaaaaaa`]: {
      ...half('save-certifications', 1000),
      steps: {
        ...half('save-certifications', 1000).steps,
        'run-exams': { state: [['todo', '2026-09-10'], 1000] },
      },
    },
    [`progress:${SCHOOL}:2026-2027:bbbbbbbb`]: half('remove-campaigns', 2000),
  });
  expect(devices).toEqual({ 'archive-last-year': 'Bureau' });
});

import { expect, test } from 'vitest';
import { SCOPE } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

test('a note typed back to what it was is not said anew', async () => {
  const { opened, setNote, sent } = openSurface(new MemoryStorage());
  await opened();
  await setNote(SCOPE, 'run-exams', '');
  expect(sent).toHaveLength(0);
  await setNote(SCOPE, 'run-exams', 'Salle B12');
  await setNote(SCOPE, 'run-exams', 'Salle B12');
  expect(sent).toHaveLength(1);
  await setNote(SCOPE, 'run-exams', '');
  expect(sent).toHaveLength(2);
});

test('a note for a year that is not on screen is sent as it is', async () => {
  const { opened, setNote, sent } = openSurface(new MemoryStorage());
  await opened();
  await setNote({ ...SCOPE, schoolYear: '2025-2026' }, 'run-exams', '');
  expect(sent).toHaveLength(1);
});

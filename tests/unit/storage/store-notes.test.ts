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

test('a note just taken over is cleared, though the background has not copied it yet', async () => {
  const school = '0123456X';
  const storage = new MemoryStorage({
    local: {
      'replica:progress:default:2026-2027': {
        schema: 2,
        steps: { 'run-exams': { note: ['Salle B12', 5, 'aaaa'] } },
      },
      'replica:registry': {
        schema: 2,
        entries: {
          [`establishment:${school}`]: { name: ['Lycée', 5, 'aaaa'], adoption: ['adopted', 9, 'aaaa'] },
        },
      },
    },
  });
  const { store, opened, recognise, setNote, sent } = openSurface(storage, { send: async () => undefined });
  await opened();
  await recognise({ uai: school, name: 'Lycée' }, { isSeen: false });
  expect(store.getState().progress['run-exams']?.note).toBe('Salle B12');
  await setNote(store.getState().scope, 'run-exams', '');
  expect(sent.length).toBeGreaterThan(0);
  expect(store.getState().progress['run-exams']?.note).toBeUndefined();
});

test('a note for a year that is not on screen is sent as it is', async () => {
  const { opened, setNote, sent } = openSurface(new MemoryStorage());
  await opened();
  await setNote({ ...SCOPE, schoolYear: '2025-2026' }, 'run-exams', '');
  expect(sent).toHaveLength(1);
});

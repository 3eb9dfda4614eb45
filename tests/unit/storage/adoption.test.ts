import { describe, expect, test } from 'vitest';
import { listInheritances } from '../../../storage/keeper/adoption.ts';
import { type DocumentName, getSyncKey } from '../../../storage/keys.ts';
import { CLICK, change, changeTo, OTHER_DEVICE, PROGRESS } from '../../fixtures/changes.ts';
import { makeKeeper, readStates } from '../../fixtures/keeper.ts';
import { item } from '../../fixtures/marks.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { openSurface } from '../../fixtures/store.ts';

const UAI = '0590001A';
const HEIR: DocumentName = `progress:${UAI}:2026-2027`;
const LAST_YEAR: DocumentName = 'progress:default:2025-2026';
const ENTRY = `establishment:${UAI}`;
const answer = (adoption: string, at = CLICK) => change(ENTRY, { adoption }, { at, document: 'registry' });

async function start(steps: string[], at = CLICK - 9) {
  const storage = new MemoryStorage({
    sync: { [getSyncKey(PROGRESS, OTHER_DEVICE)]: item('done', steps, { at }) },
  });
  const keeper = makeKeeper(storage);
  return { storage, keeper };
}

describe('the progress noted before any establishment was recognised', () => {
  test('adopted, is that of the establishment, in every school year, and stays where it was', async () => {
    const { storage, keeper } = await start(['share-codes']);
    await storage.write('sync', {
      [getSyncKey(LAST_YEAR, OTHER_DEVICE)]: item('done', ['run-exams'], { at: 5 }),
    });
    await keeper.apply(answer('adopted'));
    await keeper.exchange();
    await storage.settle();
    expect(readStates(storage, 'local', HEIR)).toEqual({ 'share-codes': 'done' });
    expect(readStates(storage, 'sync', HEIR)).toEqual({ 'share-codes': 'done' });
    expect(readStates(storage, 'sync', `progress:${UAI}:2025-2026`)).toEqual({ 'run-exams': 'done' });
    expect(readStates(storage, 'sync')).toEqual({ 'share-codes': 'done' });
  });

  test('declined, or not asked about, is not', async () => {
    const { storage, keeper } = await start(['share-codes']);
    await keeper.apply(answer('declined'));
    await keeper.exchange();
    expect(readStates(storage, 'local', HEIR)).toEqual({});
  });

  test('does not undo what was said of the establishment itself since', async () => {
    const { storage, keeper } = await start(['share-codes', 'run-exams']);
    await keeper.apply(answer('adopted'));
    await keeper.exchange();
    await keeper.apply(changeTo('share-codes', 'todo', { document: HEIR, at: CLICK + 5 }));
    await keeper.exchange();
    await keeper.tidy();
    await storage.settle();
    expect(readStates(storage, 'sync', HEIR)).toEqual({ 'share-codes': 'todo', 'run-exams': 'done' });
  });

  test('takes what another computer had noted before the answer, however late it comes, not after', async () => {
    const { storage, keeper } = await start([]);
    await keeper.apply(answer('adopted'));
    await storage.write('sync', {
      [getSyncKey(PROGRESS, 'kkkkkkkk')]: item('done', ['book-rooms'], { at: CLICK - 5 }),
      [getSyncKey(PROGRESS, 'llllllll')]: item('done', ['run-exams'], { at: CLICK + 5 }),
    });
    await keeper.exchange();
    expect(readStates(storage, 'local', HEIR)).toEqual({ 'book-rooms': 'done' });
  });

  test('said again and again, writes nothing more', async () => {
    const { storage, keeper } = await start(['share-codes']);
    await keeper.apply(answer('adopted'));
    await keeper.exchange();
    await storage.settle();
    const before = storage.writes.length;
    for (let round = 0; round < 3; round += 1) await makeKeeper(storage).exchange();
    await storage.settle();
    expect(storage.writes).toHaveLength(before);
  });

  test('is asked for nobody as long as nobody adopts', () => {
    expect(listInheritances(new Map(), [PROGRESS], () => new Map())).toEqual([]);
  });
});

const SEEN = { isSeen: true };

/** A surface of somebody who has answered yes, then ticked on where no establishment was recognised. */
async function tickAfterAnswer() {
  const { storage, keeper } = await start(['share-codes']);
  const name = { name: ['Lycée', 5], adoption: ['adopted', CLICK] };
  await storage.write('sync', {
    [getSyncKey('registry', OTHER_DEVICE)]: { schema: 2, entries: { [ENTRY]: name } },
  });
  await keeper.exchange();
  await keeper.apply(changeTo('run-exams', 'done', { at: CLICK + 5 }));
  await storage.settle();
  const surface = openSurface(storage, { keeper, readInstant: () => CLICK + 9 });
  await surface.opened();
  return { storage, keeper, surface };
}

describe('what is noted without an establishment after the answer', () => {
  test('is asked about anew, and comes too once the answer is yes', async () => {
    const { storage, surface } = await tickAfterAnswer();
    await surface.recognise({ uai: UAI, name: 'Lycée' }, SEEN);
    expect(surface.store.getState()).toMatchObject({ asksAdoption: { uai: UAI }, hasOrphan: true });
    expect(surface.getState('run-exams')).toBeUndefined();
    await surface.answerAdoption('adopted');
    await storage.settle();
    expect(surface.getState('run-exams')).toBe('done');
    expect(surface.store.getState()).toMatchObject({ hasOrphan: false });
    expect(surface.store.getState().asksAdoption).toBeUndefined();
  });

  test('stays there, within reach, once the answer is no; what was taken over stays taken over', async () => {
    const { storage, surface } = await tickAfterAnswer();
    await surface.recognise({ uai: UAI, name: 'Lycée' }, SEEN);
    await surface.answerAdoption('declined');
    await storage.settle();
    expect(surface.store.getState().asksAdoption).toBeUndefined();
    expect(surface.store.getState()).toMatchObject({ hasOrphan: true });
    expect(surface.getState('share-codes')).toBe('done');
  });

  test('is no longer noted there where one establishment has taken over: it is the one shown', async () => {
    const { surface } = await tickAfterAnswer();
    expect(surface.store.getState().scope.establishment).toBe(UAI);
  });
});

describe('answering on the card', () => {
  test('takes all that is on screen, even what was noted on a clock ahead of this one', async () => {
    const { storage, keeper } = await start(['share-codes'], CLICK + 86_400_000);
    const registry = { schema: 2, entries: { [ENTRY]: { name: ['Lycée', 5] } } };
    await storage.write('sync', { [getSyncKey('registry', OTHER_DEVICE)]: registry });
    const surface = openSurface(storage, { keeper, readInstant: () => CLICK });
    await surface.opened();
    await surface.recognise({ uai: UAI, name: 'Lycée' }, SEEN);
    expect(surface.store.getState().asksAdoption).toMatchObject({ uai: UAI });
    const answered = surface.answerAdoption('adopted');
    // At once, before the background has woken.
    expect(surface.getState('share-codes')).toBe('done');
    await answered;
    expect(readStates(storage, 'local', HEIR)).toEqual({ 'share-codes': 'done' });
    await storage.settle();
    expect(surface.store.getState()).toMatchObject({ scope: { establishment: UAI } });
    expect(surface.getState('share-codes')).toBe('done');
    expect(readStates(storage, 'sync', HEIR)).toEqual({ 'share-codes': 'done' });
  });
});

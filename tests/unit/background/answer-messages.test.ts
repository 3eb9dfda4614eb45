import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { enTexts } from '../../../assets/messages/en/texts.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import { makeAlmanacOfDay } from '../../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../../checklist/clock.ts';
import { createMessageAnswerer } from '../../../entrypoints/background/answer-messages.ts';
import { PAGES } from '../../../pix/catalogue.ts';
import { listObservations } from '../../../pix/observation-catalogue.ts';
import { createFindingsKeeper } from '../../../storage/findings/findings-keeper.ts';
import type { Keeper } from '../../../storage/keeper/keeper.ts';
import { getFindingsKey } from '../../../storage/keys.ts';
import { SCOPE } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makeModel } from '../../fixtures/surface.ts';

const NO_PLAN = {
  read: async () => ({ sessions: [], means: undefined }),
  readLabels: async () => ({}),
  readInvigilators: async () => '',
  noteCreated: async () => undefined,
};
const OURS = 'chrome-extension://check-list-pix/';

/** A script of ours on a Pix page. */
const SCRIPT = { id: 'check-list-pix', url: 'https://orga.pix.fr/campagnes' };
const TODAY = '2026-11-12';
const UNDONE = { outcome: 'nothing-to-undo' } as const;
const undoImport = vi.fn<Keeper['undoImport']>(async () => UNDONE);
const eraseAll = vi.fn<Keeper['eraseAll']>(async () => ({ outcome: 'erased' }));
const keeper = { undoImport, eraseAll } as unknown as Keeper;

let storage: MemoryStorage;
let findingsKeeper: ReturnType<typeof createFindingsKeeper>;
let answer: ReturnType<typeof createMessageAnswerer>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:00:00Z`) });
  undoImport.mockClear();
  eraseAll.mockClear();
  storage = new MemoryStorage();
  findingsKeeper = createFindingsKeeper({ storage, readToday: () => TODAY, report: vi.fn() });
  answer = createMessageAnswerer(keeper, findingsKeeper, NO_PLAN);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the background, asked for texts by a Pix page', () => {
  test.each([
    ['fr', frTexts],
    ['en', enTexts],
  ])('answers with those of the language: %s', async (language, texts) => {
    await expect(answer({ type: 'read-texts', language }, SCRIPT)).resolves.toEqual({
      texts,
      almanac: makeAlmanacOfDay(readToday()),
      pages: PAGES,
      styles: expect.any(String),
      obstacles: { pressed: expect.stringContaining('.pix-navigation'), named: expect.any(String) },
    });
  });

  test.each([
    { type: 'read-texts' },
    { type: 'read-texts', language: 'de' },
    { type: 'read-texts', language: ['fr'] },
    { type: 'read-texts', language: '__proto__' },
    { type: 'read-words', language: 'fr' },
    'read-texts',
    null,
  ])('leaves %j without an answer', (message) => {
    expect(answer(message, SCRIPT)).toBeUndefined();
  });

  test('leaves a stranger without an answer', () => {
    expect(answer({ type: 'read-texts', language: 'fr' }, { ...SCRIPT, id: 'another' })).toBeUndefined();
  });
});

test('erasing everything is asked by our own pages alone', async () => {
  expect(answer({ type: 'erase-all' }, SCRIPT)).toBeUndefined();
  expect(eraseAll).not.toHaveBeenCalled();
  await expect(answer({ type: 'erase-all' }, { ...SCRIPT, url: `${OURS}options.html` })).resolves.toEqual({
    outcome: 'erased',
  });
});

test('files are answered to our own pages, not to a script on a Pix page', async () => {
  expect(answer({ type: 'undo-import' }, SCRIPT)).toBeUndefined();
  expect(undoImport).not.toHaveBeenCalled();
  await expect(answer({ type: 'undo-import' }, { ...SCRIPT, url: `${OURS}popup.html` })).resolves.toEqual(
    UNDONE,
  );
});

describe('the background, told what a page says', () => {
  const page = 'certif-session-candidates';
  const REQUEST = {
    type: 'observe',
    language: 'fr',
    today: TODAY,
    page,
    path: '/sessions/61202/candidats',
    observed: { 'candidate-tab': [{ number: '61202', count: '24' }] },
    events: [],
    isNew: true,
    isSettled: true,
    domain: 'fr',
    state: makeModel().state,
  };

  const muting = { to: 'proposal', signal: 'code-copied', subject: TODAY, isMuted: true } as const;
  const inYear = (schoolYear: string) => ({
    state: { ...REQUEST.state, scope: { ...REQUEST.state.scope, schoolYear } },
  });

  test('says first what is read there', async () => {
    const request = { type: 'read-observations', page };
    await expect(answer(request, SCRIPT)).resolves.toEqual(listObservations(page));
  });

  test('answers with whole sentences, and keeps what it found under the establishment and the year', async () => {
    await expect(answer(REQUEST, SCRIPT)).resolves.toEqual({
      here: { of: '/61202', without: [], forAdmin: [], opens: [] },
      nudge: {
        id: 'group-size',
        subject: '61202',
        isWarning: true,
        lead: '24 candidats inscrits.',
        text: 'Pour des groupes de 20, prévoyez 2 sessions (12 + 12).',
        short: '24 candidats : prévoyez 2 sessions (12\u00a0+\u00a012).',
      },
      ahead: {
        'orga-import': expect.objectContaining({ id: 'certificates-before-import' }),
        'certif-session-new': expect.objectContaining({ id: 'group-size' }),
      },
      lists: {},
    });
    expect(storage.writes.map(({ area, items }) => [area, Object.keys(items)])).toEqual([
      ['local', [getFindingsKey(SCOPE)]],
    ]);
  });

  test('advises beside what a newer version wrote, and writes nothing', async () => {
    const state = { ...makeModel().state, readOnly: 'newer' };
    await expect(answer({ ...REQUEST, state, answer: muting }, SCRIPT)).resolves.toMatchObject({
      nudge: { id: 'group-size' },
    });
    expect(storage.writes).toEqual([]);
  });

  test('keeps no more of it than a page can render, of each tab, and judges the rest', async () => {
    const tell = (number: number, tab: number) =>
      answer(
        {
          ...REQUEST,
          page: 'orga-campaigns-all',
          path: '/campagnes/toutes',
          observed: { 'campaign-rows': [{ number: String(number), code: 'ABCDEF123' }] },
        },
        { ...SCRIPT, tab: { id: tab } },
      );
    for (let number = 1; number <= 80; number += 1) await tell(number, 1);
    const countKept = async () => (await findingsKeeper.change(SCOPE, (known) => known)).campaigns.length;
    expect(await countKept()).toBe(60);
    await expect(answer(REQUEST, { ...SCRIPT, tab: { id: 1 } })).resolves.toMatchObject({
      nudge: { id: 'group-size' },
    });
    expect(await countKept()).toBe(60);
    await tell(81, 2);
    expect(await countKept()).toBe(61);
  });

  test('is kept however much was judged alone before: a form says something new at each key typed in it', async () => {
    const sender = { ...SCRIPT, tab: { id: 3 } };
    for (let key = 1; key <= 80; key += 1) await answer({ ...REQUEST, isNoted: false }, sender);
    for (let look = 1; look <= 80; look += 1) await answer({ ...REQUEST, isNew: false }, sender);
    expect(storage.writes).toEqual([]);
    await answer(REQUEST, sender);
    expect(storage.writes).toHaveLength(1);
  });

  test.each([
    ['the year 9998', { ...inYear('9998-9999'), today: '9999-02-12' }],
    ['two years on', { ...inYear('2028-2029'), today: '2028-11-12' }],
    ['two years ago', { ...inYear('2024-2025'), today: '2024-11-12' }],
    ['a day of the week before', { today: '2026-11-05' }],
    ['a day of the next week', { today: '2026-11-18' }],
    ['a year that is not near, on a day that is', inYear('2028-2029')],
  ])('of %s, keeps nothing of it, and hears no answer', async (_name, more) => {
    // Of a year that has no calendar there is nothing to say either.
    await answer({ ...REQUEST, ...more, answer: muting }, SCRIPT)?.catch(() => undefined);
    expect(storage.writes).toEqual([]);
  });

  test.each([
    ['of the day before, in a tab that slept', { today: '2026-11-11' }],
    ['of the next year', inYear('2027-2028')],
  ])('keeps what is %s', async (_name, more) => {
    await answer({ ...REQUEST, ...more }, SCRIPT);
    expect(storage.writes).toHaveLength(1);
  });

  test('hears an answer at the pace of a hand alone', async () => {
    const sender = { ...SCRIPT, tab: { id: 4 } };
    for (let look = 1; look <= 60; look += 1) await answer(REQUEST, sender);
    await answer({ ...REQUEST, answer: muting }, sender);
    await expect(findingsKeeper.readMuted()).resolves.toEqual([]);
    await answer({ ...REQUEST, answer: muting }, { ...SCRIPT, tab: { id: 5 } });
    await expect(findingsKeeper.readMuted()).resolves.toEqual(['code-copied']);
  });

  test('has nothing to say of a page that it does not know', async () => {
    await expect(answer({ ...REQUEST, page: 'certif-tomorrow' }, SCRIPT)).resolves.toBeNull();
  });

  test.each([
    ['a day that is none', { today: '2026-02-30' }],
    ['a text longer than what is taken', { observed: { 'candidate-tab': [{ count: '2'.repeat(201) }] } }],
    ['more rows than are taken', { observed: { rows: Array.from({ length: 201 }, () => ({})) } }],
    [
      'an answer to a signal that is none',
      { answer: { to: 'proposal', signal: 'x', subject: '', isMuted: true } },
    ],
    ['no state', { state: undefined }],
  ])('leaves %s without an answer', (_name, wrong) => {
    expect(answer({ ...REQUEST, ...wrong }, SCRIPT)).toBeUndefined();
  });

  test('mutes a signal of which the user wants no proposal', async () => {
    await answer({ ...REQUEST, answer: muting }, SCRIPT);
    await expect(findingsKeeper.readMuted()).resolves.toEqual(['code-copied']);
  });
});

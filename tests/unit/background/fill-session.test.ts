import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { KnownPlan } from '../../../checklist/session-plan/follow-plan.ts';
import { createMessageAnswerer } from '../../../entrypoints/background/answer-messages.ts';
import type { PlanAccess } from '../../../entrypoints/background/plan-access.ts';
import type { FormOutcome } from '../../../pix/session-form.ts';
import { createFindingsKeeper } from '../../../storage/findings/findings-keeper.ts';
import type { Keeper } from '../../../storage/keeper/keeper.ts';
import { getFindingsKey } from '../../../storage/keys.ts';
import { SCOPE } from '../../fixtures/changes.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { makePlan, makePlanned, SECOND } from '../../fixtures/session-plan/known-plan.ts';
import { makeModel } from '../../fixtures/surface.ts';

const TODAY = '2026-11-12';
const PAGE = {
  id: 'check-list-pix',
  url: 'https://certif.pix.fr/sessions/creation',
  tab: { id: 4, windowId: 1 },
};
const PANEL = { id: 'check-list-pix', url: 'chrome-extension://check-list-pix/panel.html' };
const REQUEST = { type: 'fill-session', scope: SCOPE, session: '2GT3:a', language: 'fr' };

const executeScript = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();
let outcome: FormOutcome | undefined;
let known: KnownPlan;
let invigilators = '';
let storage: MemoryStorage;
let answer: ReturnType<typeof createMessageAnswerer>;
const noteCreated = vi.fn<PlanAccess['noteCreated']>();

afterEach(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:00:00Z`) });
  outcome = { missed: [], language: 'fr' };
  known = makePlan();
  invigilators = '';
  executeScript
    .mockReset()
    .mockImplementation(async (injection) => ['func' in injection ? { result: outcome } : {}]);
  Object.assign(browser, { scripting: { executeScript } });
  noteCreated.mockReset().mockResolvedValue(undefined);
  storage = new MemoryStorage();
  const findings = createFindingsKeeper({ storage, readToday: () => TODAY, report: vi.fn() });
  answer = createMessageAnswerer({} as Keeper, findings, {
    read: async () => known,
    readLabels: async () => ({}),
    readInvigilators: async () => invigilators,
    noteCreated,
  });
});

const plain = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll('\u202f', ' ')) as unknown;
const readFilled = async () => {
  const key = getFindingsKey(SCOPE);
  const item = (await storage.read('local', [key]))[key] as { filled?: { value: string } } | undefined;
  return item?.filled?.value;
};

describe('a form to fill in', () => {
  test('is filled in by our own packaged script in the tab that asks, with what is planned', async () => {
    expect(plain(await answer(REQUEST, PAGE))).toEqual({
      sentence: 'Site, salle, date et heure sont remplis.',
      isFilled: true,
    });
    expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 4 }, files: ['/fill.js'] },
      {
        target: { tabId: 4 },
        func: expect.any(Function),
        args: [{ site: 'Lycée Jeanne-Villepreux', room: 'B12', day: '2026-12-01', time: '10:00' }],
      },
    ]);
    expect(await readFilled()).toBe('2GT3:a');
  });

  test('names the fields that did not take, in the language of the page, with what to type', async () => {
    outcome = { missed: ['room'], language: 'fr' };
    expect(plain(await answer(REQUEST, PAGE))).toEqual({
      sentence: "« Nom de la salle » (B12) n'a pas pris : saisissez-le vous-même.",
      isFilled: false,
    });
    outcome = { missed: ['day', 'time'], language: 'fr' };
    expect(plain(await answer(REQUEST, PAGE))).toMatchObject({
      sentence:
        "« Date de début » (1er décembre) et « Heure de début (heure locale) » (10 h) n'ont pas pris : saisissez-les vous-même.",
    });
    outcome = { missed: ['room'], language: 'en' };
    expect(await answer({ ...REQUEST, language: 'en' }, PAGE)).toMatchObject({
      sentence: '“Room name” (B12) did not take: type it yourself.',
    });
  });

  test('has the invigilators as well where they were typed on this computer', async () => {
    invigilators = 'Mme Corvo';
    expect(plain(await answer(REQUEST, PAGE))).toMatchObject({
      sentence: expect.stringContaining('Site, salle, date, heure et surveillants sont remplis.'),
    });
    expect(executeScript.mock.lastCall?.[0]).toMatchObject({ args: [{ invigilators: 'Mme Corvo' }] });
    outcome = { missed: ['invigilators'], language: 'fr' };
    expect(plain(await answer(REQUEST, PAGE))).toMatchObject({
      sentence: "« Surveillant(s) » n'a pas pris : saisissez-le vous-même.",
    });
  });

  test('leaves the site alone where the plan has none', async () => {
    known = { ...known, means: undefined };
    await answer(REQUEST, PAGE);
    expect(executeScript.mock.lastCall?.[0]).toMatchObject({
      args: [{ room: 'B12', day: '2026-12-01', time: '10:00' }],
    });
  });

  test.each([
    ['is not in the plan', [SECOND]],
    ['was created', [makePlanned({ pixNumber: '61300' })]],
  ])('is left alone for a session that %s', async (_what, sessions) => {
    known = makePlan(sessions);
    expect(await answer(REQUEST, PAGE)).toMatchObject({ isFilled: false });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is remembered as filled only where there was a form', async () => {
    outcome = 'no-form';
    expect(await answer(REQUEST, PAGE)).toMatchObject({ isFilled: false });
    outcome = undefined;
    expect(await answer(REQUEST, PAGE)).toMatchObject({ isFilled: false });
    expect(await readFilled()).toBeUndefined();
  });

  test('is that of its own tab for a page, and of the tab beside it for the panel', async () => {
    await answer({ ...REQUEST, tab: 9 }, PAGE);
    expect(executeScript.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 4 } });
    await answer({ ...REQUEST, tab: 9 }, PANEL);
    expect(executeScript.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 9 } });
    executeScript.mockClear();
    expect(answer(REQUEST, PANEL)).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  test.each([
    { ...REQUEST, session: '' },
    { ...REQUEST, session: 'x'.repeat(200) },
    { ...REQUEST, scope: { establishment: 'a b', schoolYear: '2026-2027' } },
    { ...REQUEST, scope: { establishment: '0123456X', schoolYear: '2026-2031' } },
    { ...REQUEST, language: 'de' },
    { ...REQUEST, tab: 'all' },
  ])('is no answer to %j', (message) => {
    expect(answer(message, PAGE)).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is no answer to a stranger', () => {
    expect(answer(REQUEST, { ...PAGE, id: 'another' })).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('the session that was just created', () => {
  const header = (day: string, time: string, number = '61300') => ({
    'session-header': [{ number, day, time }],
    'session-room': [{ room: 'B12' }],
  });
  const observe = (more: object) => ({
    type: 'observe',
    language: 'fr',
    today: TODAY,
    page: 'certif-session',
    path: '/sessions/61300',
    from: 'certif-session-new',
    observed: header('mardi 1er décembre 2026', '10:00'),
    events: [],
    isNew: true,
    isSettled: true,
    domain: 'fr',
    state: makeModel().state,
    ...more,
  });

  test('has its number noted, and the next is offered', async () => {
    await answer(REQUEST, PAGE);
    const said = plain(await answer(observe({}), PAGE));
    expect(noteCreated.mock.calls).toEqual([[SCOPE, '2GT3:a', '61300']]);
    expect(said).toMatchObject({
      nudge: {
        id: 'plan-session',
        lead: '2GT3 a est créée (1 sur 3).',
        text: 'Suivante : 2GT3 b, salle B12, mardi 1er décembre à 14 h.',
      },
    });
    expect(said).not.toHaveProperty('proposal');
    expect(await readFilled()).toBeUndefined();
  });

  test('is the one that was filled in where the user has changed something: the difference is said at once', async () => {
    await answer(REQUEST, PAGE);
    const said = plain(
      await answer(observe({ observed: header('mercredi 2 décembre 2026', '10:00') }), PAGE),
    );
    expect(noteCreated.mock.calls).toEqual([[SCOPE, '2GT3:a', '61300']]);
    expect(said).toMatchObject({
      nudge: { id: 'plan-difference', short: 'Autre que prévu : le 2 décembre au lieu du 1er décembre.' },
    });
  });

  test('is another of the plan where it has all of that one', async () => {
    await answer(REQUEST, PAGE);
    await answer(observe({ observed: header('mardi 1er décembre 2026', '14:00') }), PAGE);
    expect(noteCreated.mock.calls).toEqual([[SCOPE, '2GT3:b', '61300']]);
  });

  test.each([
    ['that has nothing of the one filled in', { observed: header('lundi 11 janvier 2027', '08:00') }],
    ['whose page still shows another', { observed: header('mardi 1er décembre 2026', '10:00', '61299') }],
    ['that one comes to from the list', { from: 'certif-sessions' }],
    ['of an establishment that is not sure yet', { isNoted: false }],
  ])('is not taken for one %s', async (_what, more) => {
    await answer(
      observe({ page: 'certif-session-new', path: '/sessions/creation', from: undefined, observed: {} }),
      PAGE,
    );
    await answer({ ...REQUEST, session: 'CAP1:a' }, PAGE);
    await answer(observe(more), PAGE);
    expect(noteCreated).not.toHaveBeenCalled();
  });

  test('is noted once', async () => {
    await answer(REQUEST, PAGE);
    await answer(observe({}), PAGE);
    known = makePlan([makePlanned({ pixNumber: '61300' }), SECOND]);
    await answer(observe({ events: ['x'] }), PAGE);
    expect(noteCreated).toHaveBeenCalledTimes(1);
  });
});

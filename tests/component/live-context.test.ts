import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveAnswer } from '../../components/live/live-answer.ts';
import { startLiveContext } from '../../entrypoints/overlay.content/live-context.ts';
import type { PageViewContext } from '../../entrypoints/overlay.content/page-view-context.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { listObservations } from '../../pix/observation-catalogue.ts';
import type { ObserveRequest } from '../../pix/observe-request.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { IMPORT_PROPOSAL, makeGroupAnswer } from '../fixtures/live-answer.ts';
import { makeModel } from '../fixtures/surface.ts';

type Request = ObserveRequest<Partial<ChecklistState>>;

const sendMessage = vi.hoisted(() => vi.fn<(message: { type: string; page: string }) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

let life: AbortController;
let answer: LiveAnswer;
/** What was sent of the page, in order. */
let sent: Request[];

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
  answer = { lists: {} };
  sent = [];
  sendMessage.mockReset().mockImplementation(async (message) => {
    if (message.type === 'read-observations') return listObservations(message.page);
    if (message.type === 'observe') sent.push(message as unknown as Request);
    return answer;
  });
});

afterEach(() => life.abort());

function start(pageId: string, given: Partial<PageViewContext> & { state?: Partial<ChecklistState> } = {}) {
  const page = PAGES.find(({ id }) => id === pageId);
  if (!page) throw new Error(`No page ${pageId}`);
  const shown = { model: makeModel(given.state ?? {}), canDraw: true };
  const onAnswer = vi.fn<() => void>();
  const live = startLiveContext(
    {
      page,
      domain: 'fr',
      liveMemory: {},
      buildModel: () => shown.model,
      canDraw: () => shown.canDraw,
      signal: life.signal,
      ...given,
    } as PageViewContext,
    onAnswer,
  );
  return { live, shown, onAnswer };
}

const at = (establishment: string) => ({ scope: { establishment, schoolYear: '2026-2027' } }) as const;

function makeSuccess(text = ''): Element {
  const toast = document.createElement('div');
  toast.className = 'pix-toast pix-toast--success';
  toast.textContent = text;
  return toast;
}

const settle = () => new Promise(setImmediate);

function showBanner(day: string): void {
  const banner = document.createElement('p');
  banner.className = 'import-banner--success';
  banner.textContent = `Dernier fichier importé avec succès le ${day} par Camille Ferrand.`;
  document.body.replaceChildren(banner);
}

describe('what the page says', () => {
  test('is sent once, and again when it says something else: the day alone, not the name beside it', async () => {
    showBanner('2 septembre 2026');
    const { live, onAnswer } = start('orga-import');
    await settle();
    live.look();
    live.follow(undefined);
    await settle();
    expect(sent.map(({ observed }) => observed)).toEqual([{ 'last-import': [{ day: '2 septembre 2026' }] }]);
    expect(JSON.stringify(sent)).not.toContain('Ferrand');
    expect(onAnswer).toHaveBeenCalledOnce();
    showBanner('14 novembre 2026');
    live.look();
    await settle();
    expect(sent[1]?.observed).toEqual({ 'last-import': [{ day: '14 novembre 2026' }] });
  });

  test('is not sent before it is known whose year is shown, nor by a data state that cannot be read', async () => {
    const { live, shown } = start('orga-import');
    shown.canDraw = false;
    await settle();
    expect(sent).toEqual([]);
    shown.canDraw = true;
    shown.model = makeModel({ phase: 'unreadable' });
    live.follow(undefined);
    await settle();
    expect(sent).toEqual([]);
    shown.model = makeModel();
    live.follow(undefined);
    await settle();
    expect(sent).toHaveLength(1);
  });

  test('of the establishment before is not sent for the one just chosen, nor is what was made of it shown', async () => {
    answer = { lists: {}, proposal: IMPORT_PROPOSAL };
    showBanner('2 septembre 2026');
    const { live, shown, onAnswer } = start('orga-import', { state: at('0123456X') });
    await settle();
    expect(live.get()?.proposal).toBeDefined();
    // It is drawn then, which asks anew.
    onAnswer.mockReset().mockImplementation(() => live.follow(undefined));
    shown.model = makeModel(at('0123457Y'));
    expect(live.get()).toEqual({ lists: {} });
    live.follow(undefined);
    live.look();
    await settle();
    expect(sent).toHaveLength(1);
    expect(live.get()).toEqual({ lists: {} });
    expect(onAnswer).toHaveBeenCalledOnce();
    showBanner('10 septembre 2026');
    live.look();
    await settle();
    expect(sent[1]?.state.scope?.establishment).toBe('0123457Y');
    expect(sent[1]?.observed).toEqual({ 'last-import': [{ day: '10 septembre 2026' }] });
  });

  test('is sent again for the school that the page names late: it is the same', async () => {
    showBanner('2 septembre 2026');
    const { live, shown } = start('orga-import');
    await settle();
    shown.model = makeModel(at('0123456X'));
    live.follow(undefined);
    await settle();
    expect(sent.map(({ state }) => state.scope?.establishment)).toEqual(['default', '0123456X']);
    expect(sent[1]).toMatchObject({
      isNew: true,
      observed: { 'last-import': [{ day: '2 septembre 2026' }] },
    });
  });

  test('goes on being sent on a page of which nothing is read, whatever establishment was before', async () => {
    const { live, shown } = start('orga-team-members', { state: at('0123456X') });
    await settle();
    shown.model = makeModel(at('0123457Y'));
    live.hearSuccess(makeSuccess());
    await settle();
    expect(sent.at(-1)).toMatchObject({ events: [], state: at('0123457Y') });
    live.hearSuccess(makeSuccess());
    await settle();
    expect(sent.at(-1)?.events).toEqual(['team-changed']);
  });

  test('is sent when the background was away, at the next look', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    const { live } = start('orga-import');
    await settle();
    expect(sent).toEqual([]);
    live.look();
    await settle();
    await settle();
    expect(sent).toHaveLength(1);
  });
});

/** As long as it takes to be sure whose it is; what is not sure by then waits on. */
const SURE_MS = 2500;
const listNoted = () =>
  sent
    .filter(({ isNoted, isNew }) => isNoted && isNew)
    .map(({ observed, state }) => [state.scope?.establishment, observed['last-import']?.[0]?.day]);

describe('what the page says, and whose it is', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  test('is judged at once, and noted once the page has said it for a while under the same name', async () => {
    showBanner('2 septembre 2026');
    start('orga-import', { state: at('0123456X') });
    await pass(0);
    expect(sent).toMatchObject([{ isNoted: false, isNew: true }]);
    await pass(SURE_MS);
    expect(listNoted()).toContainEqual(['0123456X', '2 septembre 2026']);
    const before = sent.length;
    await pass(60_000);
    expect(sent).toHaveLength(before);
  });

  test('shown just before the name changes is noted for the new one, not for the one before', async () => {
    showBanner('2 septembre 2026');
    const { live, shown } = start('orga-import', { state: at('0123456X') });
    await pass(SURE_MS);
    showBanner('10 septembre 2026');
    live.look();
    await pass(500);
    shown.model = makeModel(at('0123457Y'));
    live.follow(undefined);
    await pass(SURE_MS);
    expect(listNoted()).toContainEqual(['0123457Y', '10 septembre 2026']);
    expect(listNoted()).not.toContainEqual(['0123456X', '10 septembre 2026']);
  });

  test('shown just after the name changes is noted for the new one, and nothing in between', async () => {
    showBanner('2 septembre 2026');
    const { live, shown } = start('orga-import', { state: at('0123456X') });
    await pass(SURE_MS);
    shown.model = makeModel(at('0123457Y'));
    live.follow(undefined);
    live.look();
    await pass(SURE_MS);
    showBanner('10 septembre 2026');
    live.look();
    await pass(SURE_MS);
    expect(new Set(listNoted().map((each) => each.join()))).toEqual(
      new Set(['0123456X,2 septembre 2026', '0123457Y,10 septembre 2026']),
    );
  });

  test('on a page whose name changes before it was sure is noted for neither, until it says something else', async () => {
    showBanner('2 septembre 2026');
    const { live, shown } = start('orga-import', { state: at('0123456X') });
    await pass(300);
    shown.model = makeModel(at('0123457Y'));
    live.follow(undefined);
    live.look();
    await pass(SURE_MS);
    expect(listNoted()).toEqual([]);
    showBanner('10 septembre 2026');
    live.look();
    await pass(SURE_MS);
    expect(listNoted()).toContainEqual(['0123457Y', '10 septembre 2026']);
  });

  test('with what was done there: told at once, noted once, and never for the next establishment', async () => {
    const { live, shown } = start('orga-team-members', { state: at('0123456X') });
    await pass(0);
    live.hearSuccess(makeSuccess());
    await pass(0);
    expect(sent.at(-1)).toMatchObject({ isNoted: false, events: ['team-changed'] });
    await pass(SURE_MS);
    const noted = sent.filter(({ isNoted }) => isNoted).flatMap(({ events }) => events);
    expect(noted).toEqual(['team-changed']);
    live.hearSuccess(makeSuccess());
    await pass(0);
    expect(sent.at(-1)).toMatchObject({ isNoted: true, events: ['team-changed'] });
    shown.model = makeModel(at('0123457Y'));
    live.follow(undefined);
    await pass(SURE_MS);
    expect(sent.filter(({ state }) => state.scope?.establishment === '0123457Y')).not.toEqual([]);
    for (const { state, events } of sent)
      if (state.scope?.establishment === '0123457Y') expect(events).toEqual([]);
  });

  test('is noted when the page is left under the same name, at the address it was read at', async () => {
    showBanner('2 septembre 2026');
    const { live } = start('orga-import', { state: at('0123456X') });
    await pass(0);
    live.hearSuccess(makeSuccess());
    const { path } = sent[0] as Request;
    const url = location.href;
    (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL('https://orga.pix.fr/campagnes/9');
    life.abort();
    await pass(0);
    expect(listNoted()).toEqual([['0123456X', '2 septembre 2026']]);
    expect(sent.at(-1)?.path).toBe(path);
    (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL(url);
  });

  test('is not noted when the page is left under another name, nor twice when it was noted', async () => {
    showBanner('2 septembre 2026');
    const { shown } = start('orga-import', { state: at('0123456X') });
    await pass(0);
    shown.model = makeModel(at('0123457Y'));
    life.abort();
    await pass(0);
    expect(listNoted()).toEqual([]);
    life = new AbortController();
    start('orga-import', { state: at('0123456X') });
    await pass(SURE_MS);
    const before = sent.length;
    life.abort();
    await pass(0);
    expect(sent).toHaveLength(before);
  });

  test("the user's answer waits for nothing", async () => {
    const { live } = start('orga-import', { state: at('0123456X') });
    await pass(0);
    live.answer({ to: 'nudge', nudge: 'access-end', subject: '2027-07-16' });
    await pass(0);
    expect(sent.at(-1)).toMatchObject({ isNoted: true, answer: { nudge: 'access-end' } });
  });
});

describe('what is kept, when it changes elsewhere', () => {
  test('is asked about anew, and nothing that was said before is said to be new', async () => {
    showBanner('2 septembre 2026');
    const { live, shown } = start('orga-import');
    await settle();
    shown.model = makeModel({ settings: { groupSize: 12, zone: 'A' } });
    live.follow(undefined);
    await settle();
    expect(sent.map(({ isNew }) => isNew)).toEqual([true, false]);
  });
});

describe('what is done on the page', () => {
  test('a success announced is told once, and no word of it', async () => {
    const { live } = start('orga-team-members');
    await settle();
    const toast = document.createElement('div');
    toast.className = 'pix-toast pix-toast--success';
    toast.textContent = 'Inès Corvo a été supprimé avec succès de votre équipe Pix Orga.';
    live.hearSuccess(toast);
    await settle();
    live.look();
    await settle();
    expect(sent.map(({ events }) => events)).toEqual([[], ['team-changed']]);
    expect(JSON.stringify(sent)).not.toContain('Corvo');
  });

  test('a success announced before it is known what to listen to is told once it is', async () => {
    const { live } = start('orga-team-members');
    live.hearSuccess(makeSuccess());
    await settle();
    expect(sent.flatMap(({ events }) => events)).toEqual(['team-changed']);
  });

  test('a success of something else on the same page is not', async () => {
    const { live } = start('certif-session-candidates', { from: 'certif-session-enrol' });
    await settle();
    const toast = document.createElement('div');
    toast.className = 'pix-toast pix-toast--success';
    toast.textContent = 'Le candidat a été supprimé avec succès.';
    live.hearSuccess(toast);
    await settle();
    expect(sent.flatMap(({ events }) => events)).toEqual([]);
  });

  test('a click made by a script of the page is not heard', async () => {
    const button = document.createElement('button');
    button.id = 'download_results';
    document.body.append(button);
    start('orga-certifications');
    await settle();
    button.click();
    await settle();
    expect(sent.flatMap(({ events }) => events)).toEqual([]);
  });
});

test('a press on "Copier le code" is told once Pix says that it was copied, and not where the browser refuses', async () => {
  document.body.innerHTML =
    '<dd class="campaign-header-title__campaign-code"><span>ABCDEF123</span><button aria-label="Copier le code"></button></dd><span role="tooltip">Copier le code</span>';
  const { live } = start('orga-campaign', { state: at('0123456X') });
  await settle();
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector('button')?.dispatchEvent(event);
  live.look();
  await settle();
  const listTold = () => sent.filter(({ events }) => events.length > 0);
  expect(listTold()).toEqual([]);
  for (const tooltip of document.querySelectorAll('[role="tooltip"]')) tooltip.textContent = 'Copié !';
  live.look();
  await settle();
  expect(listTold()).toMatchObject([{ events: ['code-copied'] }]);
});

describe('a press that Pix may refuse', () => {
  const WAIT_MS = 3000;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function press() {
    const { live } = start('orga-certifications', { state: at('0123456X') });
    await settle();
    document.body.innerHTML = '<button id="download_results">Exporter les résultats</button>';
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('button')?.dispatchEvent(event);
    await settle();
    return live;
  }
  const listTold = () => sent.filter(({ events }) => events.length > 0);

  test('is told once it has had the time to, with what the page says by then', async () => {
    await press();
    expect(listTold()).toEqual([]);
    document.body.innerHTML += '<p class="pix-message">Aucun résultat pour la classe 2GT1.</p>';
    vi.advanceTimersByTime(WAIT_MS);
    await settle();
    expect(listTold()).toMatchObject([
      { events: ['results-exported'], observed: { 'download-refused': [{ refused: '' }] } },
    ]);
  });

  test('is not told once the page is left', async () => {
    await press();
    life.abort();
    vi.advanceTimersByTime(WAIT_MS);
    await settle();
    expect(listTold()).toEqual([]);
  });
});

describe('a request that the background did not hear', () => {
  test('is made again with what was done and answered', async () => {
    const { live } = start('orga-team-members');
    await settle();
    const reach = sendMessage.getMockImplementation();
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    const toast = document.createElement('div');
    toast.className = 'pix-toast pix-toast--success';
    live.hearSuccess(toast);
    await settle();
    const given = { to: 'nudge', nudge: 'access-end', subject: '2027-07-16' } as const;
    live.answer(given);
    await settle();
    if (reach) sendMessage.mockImplementation(reach);
    live.look();
    await settle();
    expect(sent.at(-1)).toMatchObject({ events: ['team-changed'], answer: given });
  });
});

describe('a background that neither answers nor refuses', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['read-observations', 'observe'])('is asked again for %s, and its advice comes', async (type) => {
    const reach = sendMessage.getMockImplementation();
    let isMute = true;
    sendMessage.mockImplementation(async (message) => {
      if (isMute && message.type === type) return new Promise(() => {});
      return reach?.(message);
    });
    const { onAnswer } = start('orga-team-members');
    await vi.advanceTimersByTimeAsync(10_000);
    isMute = false;
    onAnswer.mockClear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).not.toEqual([]);
    expect(onAnswer).toHaveBeenCalled();
  });
});

describe('what the background makes of it', () => {
  test('a proposal answered is gone at once, and the answer goes with the next request', async () => {
    answer = { ...makeGroupAnswer(24), proposal: IMPORT_PROPOSAL };
    const { live } = start('orga-import');
    await settle();
    expect(live.get()?.proposal).toEqual(IMPORT_PROPOSAL);
    const given = { to: 'proposal', signal: 'file-imported', subject: '2026-09-02', isMuted: false } as const;
    answer = makeGroupAnswer(24);
    live.answer(given);
    expect(live.get()?.proposal).toBeUndefined();
    expect(live.get()?.nudge).toBeDefined();
    await settle();
    expect(sent.at(-1)?.answer).toEqual(given);
  });

  describe('and of the pages to come', () => {
    const { nudge } = makeGroupAnswer(24);
    const lists = { 'create-sessions': { heading: '4 sessions vues', items: [] } };
    const state = at('0123456X');

    /** A first page, and the next one of which nothing is answered yet. */
    async function move(given: Parameters<typeof start>[1] & { id?: string } = {}) {
      if (!nudge) throw new Error('No advice');
      answer = { lists, proposal: IMPORT_PROPOSAL, ahead: { 'orga-import': nudge } };
      const liveMemory = {};
      const first = start('orga-home', { liveMemory, state });
      await settle();
      answer = { lists: {} };
      const { id = 'orga-import', ...others } = given;
      const buildModel = () => first.shown.model;
      return { ...start(id, { liveMemory, buildModel, ...others }), liveMemory, buildModel };
    }

    test('is there from the first frame, and gives way to the answer', async () => {
      const { live } = await move();
      expect(live.get()).toEqual({ lists, nudge });
      await settle();
      expect(live.get()).toEqual({ lists: {} });
    });

    test('has an advice for its page alone', async () => {
      const { live } = await move({ id: 'orga-students' });
      expect(live.get()).toEqual({ lists });
    });

    test('says nothing once the state, the day or the establishment is another', async () => {
      const model = makeModel(state);
      expect((await move({ buildModel: () => model })).live.get()).toEqual({ lists: {} });
    });

    test('is not shown again once it was dismissed, here or on the page after', async () => {
      const { live, liveMemory, buildModel } = await move({ canDraw: () => false });
      live.drop('nudge');
      expect(live.get()).toEqual({ lists });
      expect(start('orga-import', { liveMemory, buildModel }).live.get()).toEqual({ lists: {} });
    });
  });

  test('is not asked for, and changes nothing, once the page is left', async () => {
    const { live, onAnswer } = start('orga-import');
    life.abort();
    await settle();
    live.look();
    await settle();
    expect(sent).toEqual([]);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  test('why a step is here is asked until another is asked about', async () => {
    const { live } = start('orga-import');
    await settle();
    live.follow('import-siecle');
    await settle();
    live.follow(undefined);
    await settle();
    expect(sent.map(({ why }) => why)).toEqual([undefined, 'import-siecle', undefined]);
  });
});

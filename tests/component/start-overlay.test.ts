import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frTexts } from '../../assets/messages/fr/texts.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import type { ContentScriptContext } from '../../entrypoints/overlay.content/script-context.ts';
import { startOverlay } from '../../entrypoints/overlay.content/start-overlay.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { SizeObserver } from '../fixtures/size-observer.ts';

type Listener = (
  message: unknown,
  sender: { id: string },
  sendResponse: (answer: unknown) => void,
) => unknown;

const runtime = vi.hoisted(() => ({
  id: 'check-list-pix',
  sendMessage: vi.fn<(message: { type: string }) => Promise<unknown>>(),
  onMessage: {
    listeners: new Set<unknown>(),
    addListener: (listener: unknown) => void runtime.onMessage.listeners.add(listener),
    removeListener: (listener: unknown) => void runtime.onMessage.listeners.delete(listener),
  },
  onConnect: { addListener() {}, removeListener() {} },
}));
const storage = vi.hoisted(() => {
  const area = { get: vi.fn<() => Promise<object>>(async () => ({})) };
  return { sync: area, local: area, onChanged: { addListener() {}, removeListener() {} } };
});
vi.mock('wxt/browser', () => ({ browser: { runtime, storage } }));

const ANSWER = {
  texts: frTexts,
  almanac: makeAlmanac(['2026-2027', '2027-2028']),
  pages: PAGES,
  styles: '',
  obstacles: { pressed: 'a', named: 'th' },
};

let life: AbortController;
let answerTexts: (answer: unknown) => void;

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizeObserver);
  vi.useFakeTimers({ now: Date.parse('2026-11-20T09:00:00Z') });
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr']);
  (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL(
    'https://orga.pix.fr/import-participants',
  );
  life = new AbortController();
  storage.sync.get.mockClear();
  runtime.sendMessage.mockImplementation(({ type }) =>
    type === 'read-texts'
      ? new Promise((resolve) => {
          answerTexts = resolve;
        })
      : Promise.resolve(),
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lays out a frame of the page: happy-dom has none. */
const layOutFrame = () => SizeObserver.onResize?.();

function start(): void {
  startOverlay({ signal: life.signal, checkAlive() {} } as unknown as ContentScriptContext);
}

const findOverlay = () => document.querySelector('check-list-pix');

/** Asks the script to describe itself; gives what it has answered so far. */
function describeScript(): unknown[] {
  const answers: unknown[] = [];
  for (const listener of runtime.onMessage.listeners) {
    (listener as Listener)({ type: 'describe' }, { id: runtime.id }, (answer) => answers.push(answer));
  }
  return answers;
}

const SHOWN = { page: 'orga-import', steps: expect.arrayContaining(['import-siecle']), view: 'card' };
const NOTHING = { page: null, steps: [], view: null };

describe('a Pix page whose texts are long to come', () => {
  test('shows nothing before them, then everything', async () => {
    start();
    expect(storage.sync.get).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(findOverlay()).toBeNull();
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    layOutFrame();
    expect(findOverlay()?.shadowRoot?.textContent).toContain('Importez le fichier XML de Siècle');
  });

  test('comes in a frame that is laid out, and not before: it would have the page laid out for it', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(findOverlay()).toBeNull();
    expect(SizeObserver.observed).toContain(document.documentElement);
    layOutFrame();
    expect(findOverlay()).not.toBeNull();
  });

  test('waits for no frame in a tab that nobody sees', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start();
    await vi.advanceTimersByTimeAsync(0);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(findOverlay()).not.toBeNull();
  });

  test('does not come once the page is left', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(10_000);
    const { onResize } = SizeObserver;
    expect(onResize).toBeDefined();
    life.abort();
    onResize?.();
    expect(findOverlay()).toBeNull();
  });

  test('describes itself once they are there, though asked before', async () => {
    start();
    const answers = describeScript();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toEqual([]);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual([SHOWN]);
  });

  test('says that it shows nothing when they cannot be had, and shows itself when they can', async () => {
    const reach = runtime.sendMessage.getMockImplementation();
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    start();
    const answers = describeScript();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(findOverlay()).toBeNull();
    expect(answers).toEqual([NOTHING]);

    if (reach) runtime.sendMessage.mockImplementation(reach);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    layOutFrame();
    expect(findOverlay()).not.toBeNull();
  });
});

test('what an earlier version left goes at once, before any text', () => {
  document.documentElement.append(document.createElement('check-list-pix'));
  start();
  expect(findOverlay()).toBeNull();
});

describe('an application in which one goes from page to page', () => {
  const FOOTER =
    '<footer class="pix-navigation__footer"><p class="sidebar-footer__full-name">X</p><p>Lycée Jeanne-Villepreux (0123456X)</p></footer>';
  const listNamed = () =>
    runtime.sendMessage.mock.calls.filter(([{ type }]) => type === 'name-establishment').length;

  async function visitPages(registry: object): Promise<number> {
    storage.local.get.mockResolvedValue({ 'replica:registry': registry });
    runtime.sendMessage.mockClear();
    document.body.innerHTML = FOOTER;
    start();
    await vi.advanceTimersByTimeAsync(0);
    answerTexts(ANSWER);
    await vi.advanceTimersByTimeAsync(2000);
    for (const path of ['/', '/equipe/membres', '/eleves', '/certifications']) {
      history.pushState({}, '', path);
      window.dispatchEvent(new Event('popstate'));
      await vi.advanceTimersByTimeAsync(2000);
    }
    document.body.innerHTML = '';
    storage.local.get.mockResolvedValue({});
    return listNamed();
  }

  test('names its school once, where that is kept: the background reads all of storage each time', async () => {
    const kept = { 'establishment:0123456X': { name: ['Lycée Jeanne-Villepreux', 1] } };
    expect(await visitPages({ schema: 2, entries: kept })).toBe(1);
  });

  test('and in each view as long as it is not', async () => {
    expect(await visitPages({ schema: 2, entries: {} })).toBe(5);
  });
});

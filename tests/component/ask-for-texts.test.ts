import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frTexts } from '../../assets/messages/fr/texts.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { askForTexts } from '../../entrypoints/overlay.content/ask-for-texts.ts';
import { PAGES } from '../../pix/catalogue.ts';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: { type: string }) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const NO_BACKGROUND = new Error('Could not establish connection. Receiving end does not exist.');
const ANSWER = {
  texts: frTexts,
  almanac: makeAlmanac(['2026-2027']),
  pages: PAGES,
  styles: '',
  obstacles: { pressed: 'a', named: 'th' },
};
let life: AbortController;
let asked: number[];
let reports: unknown[];

/** From now on the background answers an asking like this; reports are always taken. */
function answerWith(answer: (asking: number) => Promise<unknown>): void {
  const start = Date.now();
  runtime.sendMessage.mockImplementation((message) => {
    if (message.type === 'report') {
      reports.push(message);
      return Promise.resolve();
    }
    expect(message).toEqual({ type: 'read-texts', language: 'fr' });
    asked.push(Date.now() - start);
    return answer(asked.length);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  asked = [];
  reports = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const ask = () => askForTexts('fr', life.signal);

describe('texts asked of the background', () => {
  test('come at the first asking, without a wait', async () => {
    answerWith(async () => ANSWER);
    await expect(ask()).resolves.toBe(ANSWER);
    expect(asked).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are asked for again, less and less often, while it cannot be reached', async () => {
    answerWith((asking) => (asking < 4 ? Promise.reject(NO_BACKGROUND) : Promise.resolve(ANSWER)));
    const texts = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(texts).resolves.toBe(ANSWER);
    expect(asked).toEqual([0, 500, 1500, 3500]);
    expect(reports).toEqual([]);
  });

  test('are given up in the end, with one report', async () => {
    answerWith(() => Promise.reject(NO_BACKGROUND));
    const texts = ask();
    await vi.advanceTimersByTimeAsync(3_600_000);
    await expect(texts).resolves.toBeUndefined();
    expect(asked).toEqual([0, 500, 1500, 3500, 7500, 15_500]);
    expect(reports).toEqual([{ type: 'report', text: `Error: ${NO_BACKGROUND.message}` }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are asked for again where nobody has answered', async () => {
    answerWith((asking) => (asking < 3 ? new Promise(() => {}) : Promise.resolve(ANSWER)));
    const texts = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(texts).resolves.toBe(ANSWER);
    expect(asked).toEqual([0, 15_500, 31_500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    undefined,
    null,
    'texts',
    42,
    [],
    {},
    { texts: null, almanac: ANSWER.almanac },
    { texts: frTexts },
    { texts: frTexts, almanac: null },
    { texts: { language: 'fr' }, almanac: ANSWER.almanac },
    { texts: { language: 'fr', steps: null }, almanac: ANSWER.almanac },
    { texts: { language: 'fr', steps: 'sixteen' }, almanac: ANSWER.almanac },
    { texts: { language: 'en', steps: {} }, almanac: ANSWER.almanac },
    { texts: { steps: {} }, almanac: ANSWER.almanac },
  ])('are not taken for %j, which counts as a failure', async (answer) => {
    answerWith(async () => answer);
    const texts = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(texts).resolves.toBeUndefined();
    expect(asked).toHaveLength(6);
    expect(reports).toHaveLength(1);
  });

  test('never throw, though the extension is gone and its API with it', async () => {
    runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const texts = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(texts).resolves.toBeUndefined();
  });
});

describe('the end of the script', () => {
  test('ends the asking at once, during a wait', async () => {
    answerWith(() => Promise.reject(NO_BACKGROUND));
    const texts = ask();
    await vi.advanceTimersByTimeAsync(1000);
    life.abort();
    await expect(texts).resolves.toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    expect(asked).toEqual([0, 500]);
    expect(reports).toEqual([]);
  });

  test('ends it during an asking, which is not made again', async () => {
    let refuse = (_error: Error) => {};
    answerWith(
      () =>
        new Promise((_resolve, reject) => {
          refuse = reject;
        }),
    );
    const texts = ask();
    await vi.advanceTimersByTimeAsync(0);
    life.abort();
    refuse(NO_BACKGROUND);
    await expect(texts).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([0]);
    expect(reports).toEqual([]);
  });
});

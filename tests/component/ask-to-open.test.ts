import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askToOpen } from '../../components/surface/ask-to-open.ts';

interface Message {
  readonly type: string;
}

const send = vi.hoisted(() => vi.fn<(request: Message) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: send } } }));

const REQUEST = { type: 'open-own-page', page: 'year' } as const;
const list = (type: string) => send.mock.calls.filter(([request]) => request.type === type);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue(true);
});

afterEach(() => {
  vi.useRealTimers();
});

test('a page that is opened is asked for once', async () => {
  await askToOpen(REQUEST);
  await vi.runAllTimersAsync();
  expect(send.mock.calls).toEqual([[REQUEST]]);
});

test.each([
  ['neither answers nor refuses', () => new Promise(() => {})],
  ['refuses', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['does not hear', () => Promise.resolve(undefined)],
])('a background that %s is asked again, and opens it', async (_what, first) => {
  send.mockImplementationOnce(first);
  void askToOpen(REQUEST);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(list('open-own-page')).toHaveLength(2);
  expect(list('report')).toEqual([]);
});

test('a background that never answers is given up, and reported once', async () => {
  send.mockImplementation(({ type }) => (type === 'report' ? Promise.resolve() : new Promise(() => {})));
  void askToOpen(REQUEST);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(list('open-own-page')).toHaveLength(4);
  expect(list('report')).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '../../components/surface/ask-background.ts';

const send = vi.hoisted(() => vi.fn<(request: object) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: send } } }));

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

test('an answer is given, and nothing waits any more', async () => {
  send.mockResolvedValue('done');
  await expect(askBackground({ type: 'undo-import' })).resolves.toBe('done');
  expect(send).toHaveBeenCalledWith({ type: 'undo-import' });
  expect(vi.getTimerCount()).toBe(0);
});

test('a refusal is one', async () => {
  send.mockRejectedValue(new Error('gone'));
  await expect(askBackground({ type: 'undo-import' })).rejects.toThrow('gone');
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['as long as is usual', undefined, 15_000],
  ['as long as told', 60_000, 60_000],
])('who never answers is waited for %s, then counts as away', async (_what, patience, ms) => {
  send.mockReturnValue(new Promise(() => {}));
  const said = vi.fn();
  askBackground({ type: 'import-file' }, patience).catch(said);
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(said).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toHaveBeenCalledWith(new Error('Nobody has answered'));
});

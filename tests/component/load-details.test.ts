import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { loadDetails } from '../../entrypoints/overlay.content/load-details.ts';

const sendMessage = vi.hoisted(() => vi.fn<(message: object) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => vi.useFakeTimers());

afterEach(() => vi.useRealTimers());

test('details that nobody has answered about are told to be missing, and asked for again at the next press', async () => {
  const failed = vi.fn<(error: unknown) => void>();
  sendMessage.mockReturnValue(new Promise(() => {}));
  loadDetails().catch(failed);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(failed).toHaveBeenCalledWith(new Error('Nobody has answered'));
  sendMessage.mockImplementation(async () => {
    detailsWorld.showDetails = () => {};
    return true;
  });
  await loadDetails();
  expect(detailsWorld.hasPanel).toBe(true);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

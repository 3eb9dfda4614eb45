import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readShortcut } from '../../components/details/read-shortcut.ts';

interface Message {
  readonly type: string;
  readonly text?: string;
}

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: Message) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

let life: AbortController;
let answer: () => Promise<unknown>;

beforeEach(() => {
  life = new AbortController();
  answer = async () => 'Alt+Maj+P';
  runtime.sendMessage
    .mockReset()
    .mockImplementation(({ type }) => (type === 'read-shortcut' ? answer() : Promise.resolve()));
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** Lets answers arrive. */
const letAnswer = () => new Promise(setImmediate);

async function start() {
  const onRead = vi.fn<() => void>();
  const { get } = readShortcut(onRead, life.signal);
  await letAnswer();
  return { onRead, get };
}

async function see(state: DocumentVisibilityState): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
  await letAnswer();
}

const list = (type: string) => runtime.sendMessage.mock.calls.filter(([message]) => message.type === type);

describe('the keys that open the card', () => {
  test('are asked of the background, and shown once they are known', async () => {
    const { onRead, get } = await start();
    expect(get()).toBe('Alt+Maj+P');
    expect(onRead).toHaveBeenCalledOnce();
    expect(list('read-shortcut')).toHaveLength(1);
  });

  test('changed by the user are known when the page is next seen', async () => {
    const { onRead, get } = await start();
    answer = async () => 'Ctrl+Maj+Y';
    await see('hidden');
    expect(get()).toBe('Alt+Maj+P');
    await see('visible');
    expect(get()).toBe('Ctrl+Maj+Y');
    expect(onRead).toHaveBeenCalledTimes(2);
  });

  test('taken away by the user are shown no more', async () => {
    const { get } = await start();
    answer = async () => '';
    await see('visible');
    expect(get()).toBe('');
  });

  test('unchanged have nothing drawn anew', async () => {
    const { onRead } = await start();
    await see('visible');
    expect(list('read-shortcut')).toHaveLength(2);
    expect(onRead).toHaveBeenCalledOnce();
  });

  test.each([['Alt+'.repeat(11)], [undefined], [null], [7], [{ keys: 'Alt+P' }]])(
    'are none when the answer is %j',
    async (odd) => {
      answer = async () => odd;
      const { onRead, get } = await start();
      expect(get()).toBe('');
      expect(onRead).not.toHaveBeenCalled();
    },
  );

  test('as long as a browser may write them are shown', async () => {
    answer = async () => 'x'.repeat(40);
    expect((await start()).get()).toBe('x'.repeat(40));
  });

  test('stay as they were when the background cannot be reached, which is reported', async () => {
    const { get } = await start();
    answer = () => Promise.reject(new Error('Receiving end does not exist.'));
    await see('visible');
    expect(get()).toBe('Alt+Maj+P');
    expect(list('report').map(([{ text }]) => text)).toEqual(['Error: Receiving end does not exist.']);
  });
});

describe('once the script has ended', () => {
  test('an answer on its way comes too late, and nothing is asked again', async () => {
    const onRead = vi.fn<() => void>();
    const { get } = readShortcut(onRead, life.signal);
    life.abort();
    await letAnswer();
    await see('visible');
    expect(get()).toBe('');
    expect(onRead).not.toHaveBeenCalled();
    expect(list('read-shortcut')).toHaveLength(1);
  });

  test('a failure is no longer reported', async () => {
    answer = () => Promise.reject(new Error('Extension context invalidated.'));
    readShortcut(() => {}, life.signal);
    life.abort();
    await letAnswer();
    expect(list('report')).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showWhere } from '../../entrypoints/details/show-where.ts';
import type { Landmarks } from '../../pix/landmark.ts';
import type { PixPage } from '../../pix/page.ts';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const STUDENTS: PixPage = { id: 'orga-students', app: 'orga', paths: ['/eleves'], steps: ['share-codes'] };
const LANDMARKS: Landmarks = [
  { role: 'link', names: { fr: 'Importer ma base', en: 'Import my base' } },
  { role: 'button', names: { fr: 'Importer' } },
];

let life: AbortController;
let layer: HTMLElement;
let onEnd: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  document.body.replaceChildren();
  life = new AbortController();
  layer = document.createElement('div');
  onEnd = vi.fn<() => void>();
  runtime.sendMessage.mockReset().mockResolvedValue({ landmarks: LANDMARKS, hint: 'Communiquez les codes' });
});

afterEach(() => {
  life.abort();
  document.documentElement.lang = '';
});

const ask = () =>
  showWhere({
    page: STUDENTS,
    step: 'share-codes',
    language: 'fr',
    isSouthern: false,
    layer,
    onEnd,
    signal: life.signal,
  });

describe('"Montrer où"', () => {
  test('asks the background what to look for, and points at it', async () => {
    document.body.innerHTML = '<a href="/import">Importer ma base</a>';
    await expect(ask()).resolves.toBe('shown');
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'read-landmarks',
      page: 'orga-students',
      step: 'share-codes',
      language: 'fr',
      isSouthern: false,
    });
    expect(layer.textContent).toBe('Communiquez les codes');
    life.abort();
    expect(onEnd).toHaveBeenCalledOnce();
    expect(layer.childElementCount).toBe(0);
  });

  test('points at the second landmark when the first is not there', async () => {
    document.body.innerHTML = '<button>Importer</button>';
    await expect(ask()).resolves.toBe('shown');
  });

  test.each([
    ['fr', 'Importer ma base'],
    ['en-GB', 'Import my base'],
    ['nl', 'Importer ma base'],
    ['', 'Importer ma base'],
  ])('on a page in "%s" without it says the words to look for: %s', async (language, missing) => {
    document.documentElement.lang = language;
    await expect(ask()).resolves.toEqual({ missing });
    expect(layer.childElementCount).toBe(0);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test.each([[null], [undefined], [{ landmarks: [], hint: '' }]])(
    'shows nothing when the background answers %j',
    async (answer) => {
      document.body.innerHTML = '<a href="/import">Importer ma base</a>';
      runtime.sendMessage.mockResolvedValue(answer);
      await expect(ask()).resolves.toBe('gone');
      expect(layer.childElementCount).toBe(0);
    },
  );

  test('shows nothing on a page that was left meanwhile', async () => {
    document.body.innerHTML = '<a href="/import">Importer ma base</a>';
    const asked = ask();
    life.abort();
    await expect(asked).resolves.toBe('gone');
    expect(layer.childElementCount).toBe(0);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('tells its caller that the background cannot be reached', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(ask()).rejects.toThrow('Receiving end does not exist.');
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readShortcut, TOGGLE_COMMAND, toggleCard } from '../../../entrypoints/background/toggle-card.ts';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

const tabs = vi.hoisted(() => ({
  query: vi.fn<(wanted: object) => Promise<Tab[]>>(),
  sendMessage: vi.fn<(tab: number, message: unknown) => Promise<unknown>>(),
}));
const commands = vi.hoisted(() => ({ getAll: vi.fn<() => Promise<object[]>>() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs, commands } }));

beforeEach(() => {
  tabs.query.mockReset();
  tabs.sendMessage.mockReset().mockResolvedValue(undefined);
  commands.getAll.mockReset();
});

describe('the keyboard shortcut', () => {
  test.each([
    'https://orga.pix.fr/campagnes',
    'https://orga.pix.org/',
    'https://certif.pix.fr/sessions',
    'https://certif.pix.org/',
  ])('is passed on to the tab before the user: %s', async (url) => {
    tabs.query.mockResolvedValue([{ id: 7, url }]);
    await toggleCard();
    expect(tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, lastFocusedWindow: true });
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'toggle-card' });
  });

  test.each<[string, Tab[]]>([
    ['another site', [{ id: 7, url: 'https://app.pix.fr/accueil' }]],
    ['a site that looks like Pix', [{ id: 7, url: 'https://orga.pix.fr.example.org/' }]],
    ['Pix without encryption', [{ id: 7, url: 'http://orga.pix.fr/' }]],
    ['a page of the browser', [{ id: 7, url: 'about:blank' }]],
    ['a page whose address is not told', [{ id: 7 }]],
    ['an empty tab', [{ id: 7, url: '' }]],
    ['a tab without an id', [{ url: 'https://orga.pix.fr/' }]],
    ['no tab at all', []],
  ])('does nothing before %s', async (_name, found) => {
    tabs.query.mockResolvedValue(found);
    await toggleCard();
    expect(tabs.query).toHaveBeenCalledOnce();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  test('tells its caller when the page has no script of ours', async () => {
    tabs.query.mockResolvedValue([{ id: 7, url: 'https://orga.pix.fr/' }]);
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(toggleCard()).rejects.toThrow('Receiving end does not exist.');
  });
});

describe('the keys of the shortcut', () => {
  test('are those of its command among the others', async () => {
    commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: 'Alt+Shift+O' },
      { name: TOGGLE_COMMAND, shortcut: 'Alt+Shift+P' },
    ]);
    await expect(readShortcut()).resolves.toBe('Alt+Shift+P');
  });

  test.each<[string, object[]]>([
    ['has no command of ours', [{ name: '_execute_action', shortcut: 'Alt+Shift+O' }]],
    ['has none for it', [{ name: TOGGLE_COMMAND, shortcut: '' }]],
    ['does not tell', [{ name: TOGGLE_COMMAND }]],
  ])('are none in a browser that %s', async (_name, all) => {
    commands.getAll.mockResolvedValue(all);
    await expect(readShortcut()).resolves.toBe('');
  });
});

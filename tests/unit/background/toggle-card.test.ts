import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { readShortcut, TOGGLE_COMMAND, toggleCard } from '../../../entrypoints/background/toggle-card.ts';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

const query = vi.spyOn(browser.tabs, 'query');
const sendMessage = vi.spyOn(browser.tabs, 'sendMessage');
const getAll = vi.spyOn(browser.commands, 'getAll');

const open = (...tabs: Tab[]) => query.mockResolvedValue(tabs as Tabs.Tab[]);

beforeEach(() => {
  query.mockReset();
  sendMessage.mockReset().mockResolvedValue(undefined);
  getAll.mockReset();
});

describe('the keyboard shortcut', () => {
  test.each([
    'https://orga.pix.fr/campagnes',
    'https://orga.pix.org/',
    'https://certif.pix.fr/sessions',
    'https://certif.pix.org/',
  ])('is passed on to the tab before the user: %s', async (url) => {
    open({ id: 7, url });
    await toggleCard();
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, lastFocusedWindow: true });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'toggle-card' });
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
    open(...found);
    await toggleCard();
    expect(query).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('tells its caller when the page has no script of ours', async () => {
    open({ id: 7, url: 'https://orga.pix.fr/' });
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(toggleCard()).rejects.toThrow('Receiving end does not exist.');
  });
});

describe('the keys of the shortcut', () => {
  test('are those of its command among the others', async () => {
    getAll.mockResolvedValue([
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
    getAll.mockResolvedValue(all);
    await expect(readShortcut()).resolves.toBe('');
  });
});

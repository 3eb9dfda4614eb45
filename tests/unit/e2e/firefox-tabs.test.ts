import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { meetTabs } from '../../e2e/harness/firefox-tabs.ts';

/** A Firefox that shows some tabs and whose puppeteer knows others, each by its name. */
function startFirefox({ shown, known }: { shown: readonly string[]; known: readonly string[] }) {
  const events: unknown[] = [];
  const browser = {
    pages: async () => known.map((name) => ({ mainFrame: () => ({ _id: name }) })),
    connection: {
      send: async () => ({ result: { contexts: shown.map((context) => ({ context, url: 'about:blank' })) } }),
      emit: (event: string, tab: unknown) => events.push([event, tab]),
    },
  };
  return { browser: browser as unknown as Browser, events };
}

describe('the tabs that puppeteer knows', () => {
  it('become those that Firefox shows, where one was named a second time unsaid', async () => {
    const { browser, events } = startFirefox({ shown: ['helper', 'second'], known: ['helper', 'first'] });
    expect(await meetTabs(browser)).toBe(2);
    expect(events).toEqual([
      ['browsingContext.contextDestroyed', { context: 'first' }],
      ['browsingContext.contextCreated', { context: 'second', url: 'about:blank', parent: null }],
    ]);
  });

  it('stay as they are where nothing was lost', async () => {
    const { browser, events } = startFirefox({ shown: ['helper', 'page'], known: ['page', 'helper'] });
    expect(await meetTabs(browser)).toBe(0);
    expect(events).toEqual([]);
  });
});

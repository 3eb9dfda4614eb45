import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { listOverlays, waitForOverlay } from './overlay.ts';
import { useExtension } from './use-extension.ts';

const PUPILS = 'https://orga.pix.fr/eleves';

/** What the Navigation API has of interest here. */
interface Navigation {
  addEventListener(type: 'navigate', listener: (event: Event) => void): void;
}

describe('what looks like a change of page and is none', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = async (): Promise<Page> => {
    const page = await running.browser.openPage(PUPILS);
    await waitForOverlay(page, 'the pupils', ({ page: id }) => id === 'orga-students');
    await page.evaluate(() => document.querySelector('check-list-pix')?.setAttribute('data-marked', ''));
    return page;
  };

  /** The overlay is the one that was there: it was neither removed nor drawn anew for another page. */
  const expectTheSame = async (page: Page) => {
    await running.browser.describe(page);
    expect((await listOverlays(page)).map(({ page: id }) => id)).toEqual(['orga-students']);
    expect(await page.evaluate(() => document.querySelector('check-list-pix[data-marked]') !== null)).toBe(
      true,
    );
  };

  it('a file made by the page and downloaded', async () => {
    const page = await open();
    const told = await page.evaluate(async () => {
      const { navigation } = window as unknown as { navigation: Navigation };
      const told = new Promise<string>((resolve) => {
        navigation.addEventListener('navigate', ({ type }) => resolve(type));
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['Nom;Prénom'], { type: 'text/csv' }));
      link.download = 'attestations.csv';
      document.body.append(link);
      link.click();
      return told;
    });
    // Told as a navigation: that is what must not fool us.
    expect(told).toBe('navigate');
    await expectTheSame(page);
    await page.close();
  });

  it('a navigation that the page cancels', async () => {
    const page = await open();
    const address = await page.evaluate(() => {
      const { navigation } = window as unknown as { navigation?: Navigation };
      navigation?.addEventListener('navigate', (event) => event.preventDefault());
      const link = document.createElement('a');
      link.href = '/import-participants';
      document.body.append(link);
      if (navigation) link.click();
      return location.pathname;
    });
    expect(address).toBe('/eleves');
    await expectTheSame(page);
    await page.close();
  });

  it('another query and another hash, as filters make them', async () => {
    const page = await open();
    await page.evaluate(() => window.demoSite.navigate('/eleves?certificability=["eligible"]&pageNumber=2'));
    await page.evaluate(() => {
      location.hash = 'tableau';
    });
    await waitFor(() => page.evaluate(() => location.href.endsWith('#tableau')), { what: 'the hash' });
    await expectTheSame(page);
    await page.close();
  });
});

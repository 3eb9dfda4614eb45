import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { speedUpStopwatch } from './altered-build.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { clickInOverlay, findInOverlay, waitForOverlay } from './overlay.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

const PUPILS = 'https://orga.pix.fr/eleves';

const readFocus = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('check-list-pix')?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
  });

async function openCard(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.openPage(PUPILS);
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  await page.bringToFront();
  return page;
}

describe('the overlay hears its user alone', () => {
  // A form may follow the user's own click for a second: here that is a millisecond.
  const running = useExtension({ today: '2026-11-20', alter: { content: [speedUpStopwatch(1000)] } });

  it('a script of the page ticks nothing, puts nothing off, and hides nothing', async () => {
    const page = await openCard(running.browser);
    await clickInOverlay(page, 'button', 'Reporter');
    await findInOverlay(page, 'input[type="date"]');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const date = root?.querySelector<HTMLInputElement>('input[type="date"]');
      if (!root || !date) throw new Error('no date');
      date.value = '2027-01-15';
      date.form?.requestSubmit();
      for (const button of root.querySelectorAll('button')) button.click();
      for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.click();
      root.querySelector('.button-filled')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    const { mainStep, view } = await waitForOverlay(page, 'the card');
    expect({ mainStep, view }).toEqual({ mainStep: 'import-siecle', view: 'card' });
    const { local, sync } = await readAll(running.browser);
    expect(Object.keys(local).filter((key) => key.startsWith('outbox:'))).toEqual([]);
    expect(JSON.stringify([local, sync])).not.toMatch(/"done"|putOffUntil|orga-students/);
    await page.close();
  });
});

describe('focus and keys in the overlay', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = () => openCard(running.browser);

  it('a second press after a move or a hiding undoes nothing that was ticked before', async () => {
    const page = await open();
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');
    const pressed = async (name: string) => {
      await (await findInOverlay(page, 'button', name)).focus();
      await page.keyboard.press('Enter');
    };
    await pressed("Afficher plus d'actions");
    await pressed('Déplacer en haut à gauche');
    expect(await readFocus(page)).toBe("Afficher plus d'actions");
    await pressed("Afficher plus d'actions");
    await pressed('Masquer sur cette page');
    await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
    expect(await readFocus(page)).toBe('Annuler');
    await page.keyboard.press('Enter');
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    expect(await readFocus(page)).toBe("Afficher plus d'actions");
    expect((await waitForOverlay(page, 'the card')).mainStep).toBe('check-certifiable');
    await page.close();
  });

  it('Escape folds the menu first, and gives focus back to its button', async () => {
    const page = await open();
    await (await findInOverlay(page, 'button', "Afficher plus d'actions")).focus();
    await page.keyboard.press('Enter');
    await findInOverlay(page, 'button', 'Masquer sur cette page');
    await page.keyboard.press('Escape');
    expect(await readFocus(page)).toBe("Afficher plus d'actions");
    expect((await waitForOverlay(page, 'the card')).view).toBe('card');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.close();
  });

  it('focus comes back when a dialog of the page has closed', async () => {
    const page = await open();
    await (await findInOverlay(page, 'button', "Afficher plus d'actions")).focus();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.waitForSelector('check-list-pix[data-aside]');
    await page.evaluate(() => document.querySelector('body > dialog')?.remove());
    await page.waitForSelector('check-list-pix:not([data-aside])');
    expect(await readFocus(page)).toBe("Afficher plus d'actions");
    await page.close();
  });
});

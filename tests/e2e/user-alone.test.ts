import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { readKeptActs } from './kept-acts.ts';
import { clickInOverlay, findInOverlay, tabTo, waitForFocusOn, waitForOverlay } from './overlay.ts';
import { PAGE_ATTACKS } from './page-attacks.ts';
import { readAll, readReplica, waitForQueue, waitForTurn } from './stored.ts';
import { useExtension } from './use-extension.ts';

const PUPILS = 'https://orga.pix.fr/eleves';

async function openCard(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.openPage(PUPILS);
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  await page.bringToFront();
  return page;
}

/** What is kept of the user's acts, and what the overlay says: an attack must change nothing of it. */
async function readState(browser: ExtensionBrowser, page: Page) {
  return { kept: await readKeptActs(browser), overlay: await waitForOverlay(page, 'the overlay') };
}

/** The card with its folds open, and the days to put a step off to. */
async function openFolds(page: Page): Promise<void> {
  await clickInOverlay(page, 'summary', 'Aussi sur cette page');
  await clickInOverlay(page, 'button', 'Reporter');
  await findInOverlay(page, 'input[type="date"]');
}

describe('the overlay hears its user alone', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('whatever a script of the page does, of itself, nothing is kept and nothing changes', async () => {
    const page = await openCard(running.browser);
    await openFolds(page);
    await waitForTurn(running.browser);
    const before = await readState(running.browser, page);
    for (const { name, act } of PAGE_ATTACKS) {
      await page.evaluate(`(${act})(document.querySelector('check-list-pix').shadowRoot)`);
      await waitForQueue(running.browser);
      expect(await readState(running.browser, page), name).toEqual(before);
      expect(await running.browser.describe(page), name).toMatchObject({
        page: 'orga-students',
        view: 'card',
      });
      const boxes = await page.evaluate(() =>
        [
          ...(document.querySelector('check-list-pix')?.shadowRoot?.querySelectorAll('.step-box') ?? []),
        ].filter((box) => (box as HTMLInputElement).checked),
      );
      expect(boxes, name).toEqual([]);
      if (!(await page.evaluate(hasDate))) await clickInOverlay(page, 'button', 'Reporter');
    }
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
    expect(PAGE_ATTACKS.length).toBeGreaterThanOrEqual(55);
    // The user themself is still heard.
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');
  });

  it('takes no gesture for another: a form sent by the page just after a press puts nothing off', async () => {
    const page = await openCard(running.browser);
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      // At once, and for a second after: within the gesture, after it, and in the listeners of the page itself.
      let isSending = false;
      const send = () => {
        if (isSending) return;
        isSending = true;
        const date = root?.querySelector<HTMLInputElement>('input[type="date"]');
        if (date) date.value = '2027-01-15';
        date?.form?.requestSubmit();
        root?.querySelector('input[type=checkbox]')?.dispatchEvent(new MouseEvent('click'));
        const button = root?.querySelector<HTMLElement>('.button-filled')?.cloneNode(true);
        (button as HTMLElement | undefined)?.click();
        isSending = false;
      };
      root?.addEventListener('click', send, { capture: true });
      root?.addEventListener('click', send);
      window.addEventListener('click', send);
      const timer = setInterval(send, 30);
      setTimeout(() => clearInterval(timer), 1200);
    });
    const before = await readState(running.browser, page);
    await clickInOverlay(page, 'button', 'Reporter');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
  });

  it('takes our controls away to press them elsewhere, within a gesture on another: nothing changes', async () => {
    const page = await openCard(running.browser);
    const before = await readState(running.browser, page);
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const steal = (event: Event) => {
        if (!event.isTrusted) return;
        // The very event of the user's, once it is over, sent to another control.
        setTimeout(() => {
          const other = root?.querySelector<HTMLElement>('.button-filled');
          const [parent, after] = [other?.parentNode, other?.nextSibling ?? null];
          other?.remove();
          other?.dispatchEvent(event);
          if (other) parent?.insertBefore(other, after);
          document.documentElement.dataset.sent = 'yes';
        }, 100);
        const button = root?.querySelector<HTMLElement>('.button-filled');
        const [home, next] = [button?.parentNode, button?.nextSibling ?? null];
        button?.remove();
        button?.click();
        if (button) home?.insertBefore(button, next);
      };
      for (const capture of [true, false]) root?.addEventListener('click', steal, { capture });
    });
    await clickInOverlay(page, 'button', 'Reporter');
    await findInOverlay(page, 'input[type="date"]');
    await page.waitForSelector('[data-sent]');
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
  });

  it('unfolds and points, though the page has elements and frames by the names of what comes for that', async () => {
    const page = await openCard(running.browser);
    await page.evaluate(() => {
      for (const name of ['showDetails', 'showWhere', 'hearEvent', 'hasPanel', 'describe']) {
        for (const tag of ['a', 'form', 'iframe']) {
          const element = document.createElement(tag);
          element.id = name;
          element.setAttribute('name', name);
          document.body.append(element);
        }
      }
    });
    await clickInOverlay(page, '.card-buttons [data-focus=where]');
    await waitFor(
      () =>
        page.evaluate(
          () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.where-ring') != null,
        ),
      { what: 'the ring' },
    );
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    await clickInOverlay(page, 'button', 'Reporter');
    await findInOverlay(page, 'input[type="date"]');
    expect(await running.browser.describe(page)).toMatchObject({ view: 'card' });
  });

  it.each([
    ['a button', '.button-filled', 'Enter'],
    ['a box', '.step-box', ' '],
  ] as const)('asks again for a press of %s that the page has given focus', async (_what, selector, key) => {
    const page = await openCard(running.browser);
    await clickInOverlay(page, 'summary', 'Aussi sur cette page');
    await findInOverlay(page, 'details[open] .step-box');
    const focus = () =>
      page.evaluate((wanted) => {
        document.querySelector('check-list-pix')?.shadowRoot?.querySelector<HTMLElement>(wanted)?.focus();
      }, selector);
    const readSaid = () =>
      page.evaluate(
        () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.said')?.textContent,
      );
    const before = await readState(running.browser, page);
    await focus();
    await page.keyboard.press(key);
    await waitFor(async () => (await readSaid()) === 'Appuyez une seconde fois pour confirmer.', {
      what: 'the question',
    });
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
    // Assistive tools move focus themselves: who presses again meant it.
    await page.keyboard.press(key);
    await waitFor(async () => JSON.stringify((await readAll(running.browser)).local).includes('"done"'), {
      what: 'the tick',
    });
    await waitFor(async () => (await readSaid()) === undefined, { what: 'the question to go' });
  });

  it('asks again for an Enter meant for the page, which moves focus to our button just then', async () => {
    const page = await openCard(running.browser);
    // A gesture made before, on another control, allows nothing of it.
    await clickInOverlay(page, 'summary', 'Aussi sur cette page');
    await clickInOverlay(page, '.fold .step-title');
    await waitFor(async () => Object.keys(await readReplica(running.browser)).length === 1, {
      what: 'the tick of the box',
    });
    await waitForTurn(running.browser);
    const before = await readState(running.browser, page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      field.addEventListener('keydown', () =>
        document
          .querySelector('check-list-pix')
          ?.shadowRoot?.querySelector<HTMLElement>('.button-filled')
          ?.focus(),
      );
    });
    await page.keyboard.press('Enter');
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
  });

  it.each([
    ['one that only unfolds', 'aria-expanded', 'false'],
    ['the pill', 'class', 'button button-filled pill'],
  ])(
    'asks again for a press of a button that the page has dressed as %s',
    async (_what, attribute, value) => {
      const page = await openCard(running.browser);
      const before = await readState(running.browser, page);
      await page.evaluate(
        (name, text) => {
          const root = document.querySelector('check-list-pix')?.shadowRoot;
          const button = root?.querySelector<HTMLElement>('.button-filled');
          button?.setAttribute(name, text);
          button?.focus();
        },
        attribute,
        value,
      );
      await page.keyboard.press('Enter');
      await waitForTurn(running.browser);
      expect(await readState(running.browser, page)).toEqual(before);
    },
  );

  it('asks again for a press of a button that the page has given focus before a dialog of its own', async () => {
    const page = await openCard(running.browser);
    const before = await readState(running.browser, page);
    await page.evaluate(async () => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      root?.querySelector<HTMLElement>('.button-filled')?.focus();
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
      await new Promise((done) => setTimeout(done, 300));
      dialog.remove();
    });
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    await page.keyboard.press('Enter');
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
  });

  it('asks anew each time that focus has been elsewhere', async () => {
    const page = await openCard(running.browser);
    const before = await readState(running.browser, page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      field.addEventListener('keydown', () => {
        const root = document.querySelector('check-list-pix')?.shadowRoot;
        root?.querySelector<HTMLElement>('.button-filled')?.focus();
        setTimeout(() => field.focus(), 50);
      });
    });
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.localName === 'input');
    }
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
  });

  it('takes no press meant for the page: a label of the page, a sheet that hangs on our control, a control stretched over it', async () => {
    const page = await openCard(running.browser);
    await clickInOverlay(page, 'summary', 'Aussi sur cette page');
    await findInOverlay(page, 'details[open] .step-box');
    await waitForTurn(running.browser);
    const before = await readState(running.browser, page);
    const point = await page.evaluate(() => {
      const { top } = document.querySelector('h1')?.getBoundingClientRect() ?? { top: 0 };
      return { x: innerWidth - 60, y: top + 10 };
    });
    const isLaid = () =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'check-list-pix', point);
    expect(await isLaid()).toBe(false);
    for (const [name, lay, times] of LAID) {
      await page.evaluate(`(${lay})(document.querySelector('check-list-pix').shadowRoot)`);
      await waitFor(isLaid, { what: name });
      for (let time = 0; time < times; time += 1) await page.mouse.click(point.x, point.y);
      await waitForQueue(running.browser);
      expect(await readState(running.browser, page), name).toEqual(before);
      await page.evaluate(() => {
        const root = document.querySelector('check-list-pix')?.shadowRoot;
        for (const each of root?.querySelectorAll('.laid') ?? []) each.remove();
      });
      await waitFor(async () => !(await isLaid()), { what: `${name} taken away` });
    }
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
    // A hand on the words beside the box, and on the button, where they stand.
    await clickInOverlay(page, '.fold .step-title');
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitFor(async () => Object.keys(await readReplica(running.browser)).length === 2, {
      what: 'both ticks',
    });
  });

  it('asks again for an Enter on a control chosen before, when the page keeps from us that focus has left and came back', async () => {
    const page = await openCard(running.browser);
    const before = await readState(running.browser, page);
    await page.evaluate(() => {
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      const field = document.createElement('input');
      field.id = 'theirs';
      field.style.cssText = 'position:fixed;top:0;right:0;z-index:999';
      document.body.append(field);
      // Once it has focus, ours is given it instead.
      field.addEventListener('click', () =>
        document
          .querySelector('check-list-pix')
          ?.shadowRoot?.querySelector<HTMLElement>('.button-filled')
          ?.focus(),
      );
    });
    await tabTo(page, 'Marquer comme fait');
    await page.click('#theirs');
    await waitForFocusOn(page, 'Marquer comme fait');
    await page.keyboard.press('Enter');
    await waitForTurn(running.browser);
    expect(await readState(running.browser, page)).toEqual(before);
    await page.keyboard.press('Enter');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');
  });

  it('hears at once who has gone to a control by the keyboard, and who presses the words beside a box', async () => {
    const page = await openCard(running.browser);
    await clickInOverlay(page, 'summary', 'Aussi sur cette page');
    await findInOverlay(page, 'details[open] .step-box');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    const countDone = async () => Object.keys(await readReplica(running.browser)).length;
    await waitFor(async () => (await countDone()) === 1, { what: 'the first tick' });
    await clickInOverlay(page, '.fold .step-title');
    await waitFor(async () => (await countDone()) === 2, { what: 'the second tick' });
  });
});

/** A page's style sheet in our root, which lets nothing of ours be cut off. */
const laySheet = (rules: string) => `(root) => {
  const style = document.createElement('style');
  style.className = 'laid';
  style.textContent = '*{overflow:visible!important;contain:none!important} ' + ${JSON.stringify(rules)};
  root.append(style);
}`;

/**
 * What a page lays over itself in our shadow root for the user's own presses to fall on, and how often it is pressed: a control
 * of ours that is as large as the page is asked for once more.
 */
const LAID: readonly (readonly [string, string, number])[] = [
  [
    'a label of the page, for a box of ours',
    `(root) => {
      const box = root.querySelector('.fold .step-box');
      box.id = 'ours';
      const label = document.createElement('label');
      label.htmlFor = 'ours';
      label.className = 'laid';
      label.style.cssText = 'position:fixed;inset:-3000px;pointer-events:auto';
      root.append(label);
    }`,
    3,
  ],
  [
    'the same within our card',
    `(root) => {
      const label = document.createElement('label');
      label.htmlFor = 'ours';
      label.className = 'laid step-label';
      label.style.cssText = 'position:fixed;inset:-3000px;pointer-events:auto';
      root.querySelector('.fold .step-row').append(label);
      const style = document.createElement('style');
      style.className = 'laid';
      style.textContent = '*{overflow:visible!important;contain:none!important}';
      root.append(style);
    }`,
    3,
  ],
  [
    'a copy of our own label',
    `(root) => {
      const label = root.querySelector('.fold .step-label').cloneNode(true);
      label.querySelector('input').remove();
      label.htmlFor = 'ours';
      label.classList.add('laid');
      label.style.cssText = 'position:fixed;inset:-3000px;pointer-events:auto';
      root.append(label);
    }`,
    3,
  ],
  [
    'a sheet that hangs on our button',
    laySheet(
      '.card-buttons .button-filled::after, .main-step .button-filled::after, .button-filled::after{content:"";position:absolute;inset:-3000px} ',
    ),
    3,
  ],
  [
    'our button, as large as the page',
    laySheet(
      '.button-filled{position:fixed!important;inset:-3000px!important;width:auto!important;height:auto!important;z-index:9}',
    ),
    1,
  ],
  [
    'our label, as large as the page, with our card',
    laySheet(
      '.fold .step-label{position:fixed!important;inset:-3000px!important;z-index:9} .overlay{position:fixed!important;inset:-3000px!important;width:9000px}',
    ),
    1,
  ],
];

const hasDate = () =>
  Boolean(document.querySelector('check-list-pix')?.shadowRoot?.querySelector('input[type="date"]'));

describe('focus and keys in the overlay', () => {
  const running = useExtension({ today: '2026-11-20' });

  const open = () => openCard(running.browser);

  it('a second press after a move or a hiding undoes nothing that was ticked before', async () => {
    const page = await open();
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep === 'check-certifiable');
    const pressed = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    await pressed("Afficher plus d'actions");
    await pressed('Déplacer en haut à gauche');
    await waitForFocusOn(page, "Afficher plus d'actions");
    await pressed("Afficher plus d'actions");
    await pressed('Masquer sur cette page');
    await waitForOverlay(page, 'the way back', ({ view }) => view === 'hidden');
    await waitForFocusOn(page, 'Annuler');
    await page.keyboard.press('Enter');
    await waitForOverlay(page, 'the card again', ({ view }) => view === 'card');
    await waitForFocusOn(page, "Afficher plus d'actions");
    expect((await waitForOverlay(page, 'the card')).mainStep).toBe('check-certifiable');
    await page.close();
  });

  it('Escape folds the menu first, and gives focus back to its button', async () => {
    const page = await open();
    await tabTo(page, "Afficher plus d'actions");
    await page.keyboard.press('Enter');
    await findInOverlay(page, 'button', 'Masquer sur cette page');
    await page.keyboard.press('Escape');
    await waitForFocusOn(page, "Afficher plus d'actions");
    expect((await waitForOverlay(page, 'the card')).view).toBe('card');
    await page.keyboard.press('Escape');
    await waitForFocusOn(page, 'Détails');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    await page.close();
  });

  it('focus comes back when a dialog of the page has closed', async () => {
    const page = await open();
    await tabTo(page, "Afficher plus d'actions");
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.waitForSelector('check-list-pix[data-aside]');
    await page.evaluate(() => document.querySelector('body > dialog')?.remove());
    await page.waitForSelector('check-list-pix:not([data-aside])');
    await waitForFocusOn(page, "Afficher plus d'actions");
    await page.close();
  });
});

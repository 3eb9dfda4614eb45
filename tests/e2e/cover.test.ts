import type { BoundingBox, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { countWords } from '../fixtures/count-words.ts';
import { measureCover } from './cover.ts';
import { COVER_CASES, visitCovers } from './cover-visits.ts';
import { waitFor } from './harness/wait-for.ts';
import { openCard } from './live.ts';
import {
  clickInOverlay,
  findInOverlay,
  isUnfolded,
  readCardText,
  unfoldDetails,
  waitForOverlay,
} from './overlay.ts';
import { findOnPage, goTo } from './press.ts';
import { rewriteFooter } from './school-names.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

/** The screen most schools have. */
const WINDOW = { width: 1366, height: 768 };
/** Pages on which a card of 376 × 538 px covered something of Pix's own. */
const PAGES = [
  'orga-home',
  'orga-team-members',
  'orga-team-invite',
  'orga-import',
  'orga-students',
  'orga-campaigns-all',
  'orga-campaign-new',
  'orga-campaign-settings',
  'orga-certifications',
  'certif-sessions',
  'certif-session-new',
  'certif-session',
  'certif-session-candidates',
  'certif-session-enrol',
  'certif-session-finalise',
  'certif-session-edit',
];

describe('what opens by itself', () => {
  const running = useExtension({ today: '2026-11-20', ...WINDOW });

  /** What a page puts where the card stands, unseen by it: a change of style alone is looked at with the next look. */
  const putUnder = (page: Page, selector: string, box: BoundingBox) =>
    page.evaluate(
      (wanted, { x, y }) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`No ${wanted}`);
        element.style.cssText = `position:fixed;left:${x + 8}px;top:${y + 8}px;width:64px;height:32px`;
      },
      selector,
      box,
    );
  const readBox = async (page: Page): Promise<BoundingBox> => {
    const box = await (await findInOverlay(page, '.card')).boundingBox();
    if (!box) throw new Error('The card has no box');
    return box;
  };
  const waitForClear = (page: Page) =>
    waitFor(async () => (await measureCover(page)).covered.length === 0, { what: 'nothing covered' });

  it('makes way for what is typed in, for a chat and for a bubble that come up', async () => {
    const page = await openCard(running.browser, 'https://certif.pix.fr/sessions/creation');
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await (await findOnPage(page, 'main input[type=text]')).click();
    const first = await readBox(page);
    await putUnder(page, 'main input[type=text]', first);
    await page.keyboard.press('B');
    await waitForClear(page);
    expect((await measureCover(page)).form).toBe('card');
    expect(await readBox(page)).not.toEqual(first);

    for (const [name, attribute] of [
      ['iframe', 'title'],
      ['div', 'data-popper-placement'],
    ] as const) {
      const box = await readBox(page);
      await page.evaluate(
        ({ x, y }, tag, named) => {
          const shown = document.createElement(tag);
          shown.setAttribute(named, 'bottom');
          shown.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:64px;height:64px`;
          document.body.append(shown);
          document.body.click();
        },
        box,
        name,
        attribute,
      );
      await waitForClear(page);
      expect(await readBox(page)).not.toEqual(box);
      expect((await measureCover(page)).form).toBe('card');
    }
    await page.close();
  });

  it('stays under the pointer, and makes way once that has left', async () => {
    const page = await openCard(running.browser, 'https://certif.pix.fr/sessions/creation');
    await page.mouse.move(1, 1);
    await waitForClear(page);
    const box = await readBox(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.evaluate(({ x, y }) => {
      const chat = document.createElement('iframe');
      chat.title = 'chat';
      chat.style.cssText = `position:fixed;left:${x + 8}px;top:${y + 60}px;width:64px;height:64px`;
      document.body.append(chat);
      document.body.click();
    }, box);
    // The page was looked at with the chat in it, some frames ago.
    await running.browser.describe(page);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 40; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await readBox(page)).toEqual(box);
    await page.mouse.move(1, 1);
    await page.evaluate(() => document.body.click());
    await waitForClear(page);
    expect(await readBox(page)).not.toEqual(box);
    await page.close();
  });

  it.each([
    ['enlarged by its own zoom', { style: 'zoom:1.5', width: 1366, height: 768 }],
    [
      'made smaller by a transform of its root',
      { style: 'transform:scale(.8);transform-origin:0 0', width: 1366, height: 768 },
    ],
    ['seen at 400 %', { style: '', width: 320, height: 256 }],
  ])('stays inside the window of a page %s, folded and unfolded', async (_what, { style, width, height }) => {
    const page = await running.browser.openPage('https://orga.pix.fr/import-participants');
    await page.setViewport({ width, height });
    await page.evaluate((css) => {
      document.documentElement.style.cssText += css;
    }, style);
    await page.reload();
    await page.evaluate((css) => {
      document.documentElement.style.cssText += css;
    }, style);
    await waitForOverlay(page, 'the overlay', ({ mainStep }) => mainStep === 'import-siecle');
    await page.mouse.move(1, 1);
    await page.evaluate(() => document.body.click());
    await waitFor(
      async () => {
        const { isInside, covered } = await measureCover(page);
        return isInside && covered.length === 0;
      },
      { what: 'it to stand inside, over nothing' },
    );
    if ((await measureCover(page)).form !== 'card') await clickInOverlay(page, '.pill');
    await unfoldDetails(page);
    await waitFor(async () => (await measureCover(page)).isInside, { what: 'the details inside the window' });
    // What was unfolded for one page is folded on the next.
    expect(await isUnfolded(page)).toBe(true);
    await goTo(page, '/equipe/membres');
    await waitForOverlay(page, 'the next page', ({ mainStep }) => mainStep === 'update-admins');
    await waitFor(async () => !(await isUnfolded(page)), { what: 'the details to be folded' });
    await page.close();
  });
});

/** As long as a name, and a title, may be. */
const LONG = 'Lycée général et technologique international de la cité scolaire du Haut-Pays '.padEnd(
  119,
  'a b ',
);
const TYPED = 'Préparer la réunion des professeurs principaux de terminale sur la certification';

describe.each([
  ['fr', 'Détails'],
  ['en', 'Details'],
] as const)('what opens by itself, in %s', (language, details) => {
  const running = useExtension({ today: '2026-11-20', language, ...WINDOW });

  it('covers no control, label or heading of the pages that matter, and is a card of 320 × 180 px at most', async () => {
    const open = (address: string) => running.browser.openPage(address);
    const rows = await visitCovers(open, WINDOW, ['first visit'], (id) => PAGES.includes(id));
    expect(rows.filter(({ fault }) => fault !== '')).toEqual([]);
    expect(rows.map(({ page }) => page).sort()).toEqual([...PAGES].sort());
    expect(rows.every(({ form }) => form === 'card')).toBe(true);
    expect(COVER_CASES.length).toBeGreaterThan(30);
  });

  it('says what to do, by when, and one advice in 30 words at most', async () => {
    const page = await openCard(running.browser, 'https://orga.pix.fr/import-participants');
    await findInOverlay(page, '.card-saying');
    const said = await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      return [...(root?.querySelectorAll('.card-title, .card-due, .card-saying') ?? [])].map(
        (each) => each.textContent ?? '',
      );
    });
    expect(said).toHaveLength(3);
    expect(countWords(said.join(' '))).toBeLessThanOrEqual(30);
    expect(await readCardText(page)).toContain(details);
    await page.close();
  });

  it('is as small with a title that somebody typed, and with the question about a school of a long name', async () => {
    const at = Date.parse('2026-11-01T10:00:00Z');
    const register = (value: unknown) => [value, at, 'aaaaaaaa'];
    const own = { title: TYPED, by: '11-25', at: 'orga-places', yearly: false, gone: false };
    const step = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, register(value)]));
    const progress = (steps: object) => ({ schema: 2, steps });
    await running.browser.extensionEval((items) => browser.storage.local.set(items), {
      'replica:progress:0590001A:2026-2027': progress({ 'own:k3v9': step }),
      'replica:progress:default:2026-2027': progress({
        'share-codes': { state: register(['done', '2026-10-01']) },
      }),
    });
    const isSmall = async (page: Page) => {
      const { form, width, height } = await measureCover(page);
      return form === 'card' && width <= 320 && height <= 180;
    };
    const page = await openCard(running.browser, 'https://orga.pix.fr/import-participants');
    await page.mouse.move(1, 1);
    await rewriteFooter(page, [`${LONG} (0590001A)`]);
    await waitFor(async () => (await readCardText(page)).includes('Lycée général'), { what: 'the question' });
    await waitFor(() => isSmall(page), { what: 'a question of 320 × 180 px at most' });
    await clickInOverlay(page, '.card-answers button');
    await goTo(page, '/places');
    await waitForOverlay(page, 'the step that was added', ({ mainStep }) => mainStep === 'own:k3v9');
    await waitFor(() => isSmall(page), { what: 'a title of 320 × 180 px at most' });
    await page.close();
  });
});

describe('with the card open, a user of two schools', () => {
  const running = useExtension({ today: '2026-11-20', ...WINDOW });

  const openMenu = async (): Promise<Page> => {
    const page = await openCard(running.browser, 'https://orga.pix.fr/eleves?demo-structures=several');
    await page.bringToFront();
    return page;
  };
  const waitForSchool = (page: Page, name: string) =>
    waitFor(
      () =>
        page.evaluate(
          (wanted) => document.querySelector('.pix-navigation__footer')?.textContent?.includes(wanted),
          name,
        ),
      { what: name },
    );

  it('changes organisation with the mouse, every choice being free', async () => {
    const page = await openMenu();
    await (await findOnPage(page, '.pix-structure-switcher button')).click();
    await findOnPage(page, '[role=option]');
    const listUnder = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=option]')].flatMap((option) => {
          const { left, top, width, height } = option.getBoundingClientRect();
          return [0.1, 0.5, 0.9].map((part) => {
            const under = document.elementFromPoint(left + width * part, top + height / 2);
            return under !== null && option.contains(under);
          });
        }),
      );
    await waitFor(async () => (await listUnder()).every(Boolean), { what: 'every choice to be free' });
    expect((await listUnder()).length).toBeGreaterThan(5);
    await (await findOnPage(page, '[role=option]', 'Lycée professionnel Émile-Combe')).click();
    await waitForSchool(page, 'Émile-Combe');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.close();
  });

  it('changes organisation with the keyboard', async () => {
    const page = await openMenu();
    await (await findOnPage(page, '.pix-structure-switcher button')).focus();
    await page.keyboard.press('Enter');
    await findOnPage(page, '[role=option]');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    const wanted = await page.evaluate(() => document.activeElement?.textContent?.split(' (')[0] ?? '');
    await waitFor(async () => (await measureCover(page)).covered.length === 0, { what: 'nothing covered' });
    await page.keyboard.press('Enter');
    await waitForSchool(page, wanted);
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { slowBackground } from './background-pace.ts';
import { waitFor } from './harness/wait-for.ts';
import { openCard, waitForNudge, waitForProposal } from './live.ts';
import { clickInOverlay, findInOverlay, readCardText, unfoldDetails, waitForOverlay } from './overlay.ts';
import { takeShare } from './shares.ts';
import {
  catchPresses,
  endAnimations,
  holdAnimations,
  listTargets,
  readCaught,
  readControls,
  scrollCard,
  type Target,
  waitForSeen,
} from './still.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

/** What the background answers comes so late, in ms, that the card has long been there. */
const LATE_MS = 1200;

// In this order: what the page of an import says is heard so late that the next test finds it noted.
describe('what comes once the page has been read', { shuffle: false }, () => {
  const TODAY = '2026-11-20';
  const running = useExtension({
    today: TODAY,
    width: 1366,
    height: 768,
    alter: { background: [slowBackground('observe', LATE_MS)] },
  });

  it.each(
    takeShare([
      ['an advice and a list of sessions', 'certif.pix.fr/sessions', 'À finaliser'],
      [
        'an advice in the card of a page with other steps',
        'certif.pix.fr/sessions/61202/candidats',
        '24 candidats',
      ],
      ['an advice on the page of a session', 'certif.pix.fr/sessions/61203', 'Les épreuves du'],
      ['an advice before an import', 'orga.pix.fr/import-participants', 'Avez-vous téléchargé'],
    ]),
  )('moves no control of the card: %s', async (_what, address, said) => {
    const page = await openCard(running.browser, `https://${address}?demo-today=${TODAY}`);
    for (const height of [768, 1200]) {
      await page.setViewport({ width: 1366, height });
      await page.reload();
      await waitForStill(page);
      // The pointer is where a hand is that is about to press.
      await (await findInOverlay(page, '[data-focus=details]')).hover();
      const before = await readControls(page);
      expect(before.length).toBeGreaterThan(2);
      await waitFor(async () => (await readCardText(page)).includes(said), { what: said });
      const after = await readControls(page);
      for (const control of before) expect(after).toContainEqual(control);
    }
    await page.close();
  });

  it('moves no control of the details: an advice', async () => {
    const page = await openCard(
      running.browser,
      `https://certif.pix.fr/sessions/61202/candidats?demo-today=${TODAY}`,
    );
    await unfoldDetails(page);
    const before = await readControls(page);
    expect(before.length).toBeGreaterThan(4);
    await waitForNudge(page, '24 candidats');
    const after = await readControls(page);
    for (const control of before) expect(after).toContainEqual(control);
    await page.close();
  });

  it('has the whole of a proposal in sight in the details, its answers too', async () => {
    const page = await openCard(
      running.browser,
      `https://orga.pix.fr/import-participants?demo-today=${TODAY}&demo-import=2026-09-02`,
    );
    await waitForProposal(page, 'Pix indique un import');
    await waitForSeen(page);
    const listInSight = () =>
      page.evaluate(() => {
        const root = document.querySelector('check-list-pix')?.shadowRoot;
        return [...(root?.querySelectorAll<HTMLElement>('.card-late button') ?? [])]
          .filter((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            return each.contains(root?.elementFromPoint(left + width / 2, top + height / 2) ?? null);
          })
          .map((each) => each.textContent);
      });
    await waitFor(async () => `${await listInSight()}` === 'Oui,Pas encore,Ne plus proposer', {
      what: 'the three answers in sight',
    });
    await page.close();
  });

  it('moves no control of the card: a proposal and an advice at once', async () => {
    const day = `demo-today=${TODAY}&demo-import=2026-09-02`;
    const seen = await openCard(running.browser, `https://orga.pix.fr/import-participants?${day}`);
    await waitForProposal(seen, 'Pix indique un import');
    // It is noted once the page has said it for a while, or is left.
    await waitFor(async () => JSON.stringify(await readAll(running.browser)).includes('file-imported'), {
      what: 'the import to be noted',
    });
    await seen.close();
    const page = await openCard(running.browser, `https://orga.pix.fr/eleves?${day}`);
    await unfoldDetails(page);
    const before = await readControls(page);
    await waitForProposal(page, 'Pix indique un import');
    await waitForNudge(page, 'Des élèves sont-ils arrivés ou partis');
    const after = await readControls(page);
    for (const control of before) expect(after).toContainEqual(control);
    // Both can be read, and answered.
    for (const name of ['Pas encore', 'Ne plus afficher'])
      await clickInOverlay(page, '.card-late button', name);
    // What is there still is where it was.
    expect(after).toEqual(expect.arrayContaining(await readControls(page)));
    await page.close();
  });

  it.each(
    takeShare([
      ['an advice', 'certif.pix.fr/sessions/61203?', '.nudge button', "Masquer pour aujourd'hui"],
      [
        'a proposal',
        'orga.pix.fr/import-participants?demo-import=2026-09-02&',
        '.card-late .adoption button',
        'Pas encore',
      ],
      [
        'a proposal in the small card',
        'orga.pix.fr/import-participants?demo-import=2026-09-03&',
        '.card-answers button',
        'Pas encore',
      ],
    ]),
  )('takes no press as it comes: %s', async (_what, address, selector, name) => {
    const page = await openCard(running.browser, `https://${address}demo-today=${TODAY}`);
    if (!selector.startsWith('.card-answers')) await unfoldDetails(page);
    await holdAnimations(page);
    const find = () =>
      waitFor(async () => (await listTargets(page)).find((target) => target.name === name), { what: name });
    const { x, y } = await find();
    const countThem = () =>
      page.evaluate(
        (wanted) => document.querySelector('check-list-pix')?.shadowRoot?.querySelectorAll(wanted).length,
        selector,
      );
    const before = await countThem();
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    // What a press does is drawn within a frame or two.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await countThem()).toBe(before);
    await endAnimations(page);
    // What comes last may have moved it.
    const now = await find();
    await page.mouse.click(now.x, now.y);
    await waitFor(async () => (await countThem()) === 0, { what: 'it to be gone' });
    await page.close();
  });
});

/** The card is there, and the fonts and pictures of the page as well. */
async function waitForStill(page: Page): Promise<void> {
  await page.waitForFunction(() => window.demoSite?.rendered !== '');
  await waitForOverlay(page, 'the overlay');
}

describe('every control of the card', () => {
  const TODAY = '2027-03-10';
  const running = useExtension({ today: TODAY, width: 1366, height: 768 });

  /** Presses a target, and again where it has moved just before: a hand would go after it. */
  async function isReached(page: Page, { name, x, y }: Target): Promise<boolean> {
    await page.mouse.click(x, y);
    if ((await readCaught(page)) === name) return true;
    const now = (await listTargets(page)).find((each) => each.name === name);
    const hasMoved = now !== undefined && (now.x !== x || now.y !== y);
    return hasMoved && isReached(page, now);
  }

  /** Presses what is seen at each place of the scroll, and gives what a press did not come to. */
  async function pressAll(page: Page): Promise<{ missed: string[]; pressed: Set<string> }> {
    const missed: string[] = [];
    const pressed = new Set<string>();
    await catchPresses(page);
    for (let at = 0; await scrollCard(page, at); at += 40) {
      for (const target of await listTargets(page)) {
        const { name, under } = target;
        if (under !== undefined) missed.push(`${name}, under ${under}, at ${at}`);
        if (pressed.has(name)) continue;
        pressed.add(name);
        if (!(await isReached(page, target))) missed.push(`${name}, pressed at ${at}`);
      }
    }
    return { missed, pressed };
  }

  it.each(
    takeShare<readonly [string, string, number, readonly string[]]>([
      ['of the shortest card', 'orga.pix.fr/places', 768, ['.pill']],
      ['of a card as most are', 'orga.pix.fr/eleves', 768, []],
      ['of a card with an advice', 'certif.pix.fr/sessions', 768, []],
      [
        'of the longest details, all unfolded',
        'certif.pix.fr/sessions',
        768,
        ['summary', '[data-focus=why]'],
      ],
      ['of the same with the days to put off to', 'certif.pix.fr/sessions', 768, ['[data-focus=put-off]']],
      ['of the same with its menu', 'certif.pix.fr/sessions', 768, ['[data-focus=menu]']],
      ['of the same in a low window', 'certif.pix.fr/sessions', 520, ['summary', '[data-focus=why]']],
      ['of the same in a very low window', 'certif.pix.fr/sessions', 360, ['summary']],
    ]),
  )(
    '%s takes a press in its middle, wherever the card is scrolled to',
    async (_what, address, height, unfold) => {
      const isUnfolded = unfold.length > 0 && !unfold.includes('.pill');
      const page = await running.browser.openPage(`https://${address}?demo-today=${TODAY}`);
      await page.setViewport({ width: 1366, height });
      // In a window of that height from the start: it moves off the page's controls after a change.
      await page.reload();
      await waitForStill(page);
      // A low window has no room for a card that covers nothing.
      if ((await waitForOverlay(page, 'the overlay')).view === 'pill' && isUnfolded)
        await clickInOverlay(page, '.pill');
      // What was seen is listed by then.
      if (address.includes('sessions'))
        await waitFor(async () => (await readCardText(page)).includes('À finaliser'), { what: 'the advice' });
      if (isUnfolded) await unfoldDetails(page);
      for (const selector of unfold) await clickInOverlay(page, selector);
      await waitForSeen(page);
      // It is scrolled to when it comes.
      if (unfold.includes('[data-focus=why]')) await findInOverlay(page, '.reasons');
      // What was unfolded scrolls into sight once the browser has told of it: by the next frame but one.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const { missed, pressed } = await pressAll(page);
      expect(missed).toEqual([]);
      expect(pressed.size).toBeGreaterThan(1);
      await page.close();
    },
  );
});

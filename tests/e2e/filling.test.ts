import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { getInvigilatorsKey } from '../../storage/document-names.ts';
import { makePlan, makePlanned, SECOND, THIRD } from '../fixtures/session-plan/known-plan.ts';
import { waitForFocus } from './counted-hand.ts';
import { putEmberForm, readTaken } from './ember-form.ts';
import { waitFor } from './harness/wait-for.ts';
import { forgetFindings, openCard, waitForNudge } from './live.ts';
import { waitForWords } from './options.ts';
import { clickInOverlay, findInOverlay, waitForSaid } from './overlay.ts';
import { PAGE_ATTACKS } from './page-attacks.ts';
import { drivePanel, waitForPanel } from './panel.ts';
import { clickNamed } from './popup.ts';
import { goTo, press, write, writeParts } from './press.ts';
import { readAll, SCHOOL } from './stored.ts';
import { keepPlan, readKeptPlan } from './stored-plan.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const TODAY = '2026-11-20';
const SCOPE = { establishment: SCHOOL, schoolYear: '2026-2027' } as const;
const CREATION = `https://certif.pix.fr/sessions/creation?demo-today=${TODAY}`;
const FILLED = ['Lycée Jeanne-Villepreux', 'B12', '2026-12-01', '10:00', ''];
const EMPTY = ['', '', '', '', ''];

const plan = (sessions = makePlan().sessions): PlanData => ({
  headcounts: [],
  sessions,
  means: {
    ...(makePlan().means as NonNullable<PlanData['means']>),
    groupSize: 20,
    slotMinutes: 120,
    longSlotMinutes: 155,
    pauseMinutes: 15,
    period: { from: '2026-11-20', to: '2027-02-12' },
    catchUpSessions: 0,
    closedDays: [],
    placements: [],
    preference: 'early',
    groups: 'even',
    extraTime: 'own-group',
  },
});

const readFields = (page: Page) =>
  page.evaluate(() =>
    ['address', 'room', 'date', 'time', 'examiner'].map(
      (id) => document.querySelector<HTMLInputElement>(`#session-${id}`)?.value,
    ),
  );

/** Counts what would send the form, however it is sent. */
const countSendings = (page: Page) =>
  page.evaluate(() => {
    const count = () => {
      document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent ?? 0) + 1);
    };
    document.documentElement.dataset.sent = '0';
    document.addEventListener('submit', count, { capture: true });
    document.querySelector('form button[type=submit]')?.addEventListener('click', count);
  });
const readSent = (page: Page) => page.evaluate(() => document.documentElement.dataset.sent);

describe('a form of Pix filled in with a planned session', () => {
  const running = useExtension({ today: TODAY });

  const open = async (address = CREATION) => {
    const page = await openCard(running.browser, address);
    await page.waitForSelector('#session-room');
    return page;
  };

  beforeEach(async () => {
    await forgetFindings(running.browser);
    await keepPlan(running.browser, SCOPE, plan());
  });

  it('holds what was planned, is sent by the user alone, and its number is noted; the next is offered', async () => {
    const page = await open();
    await clickInOverlay(page, '.card-buttons button', 'Remplir…');
    await waitForNudge(page, 'À créer : 2GT3 a, salle B12, mardi 1er décembre à 10 h.');
    await countSendings(page);
    await clickInOverlay(page, '.filling button', 'Remplir : 2GT3 a');
    await waitForSaid(page, 'Site, salle, date et heure sont remplis.');
    expect(await readFields(page)).toEqual(FILLED);
    await waitForNudge(page, '2GT3 a est dans le formulaire.');
    expect(await readSent(page)).toBe('0');

    await write(page, '#session-examiner', 'Mme Corvo');
    await press(page, 'form button[type=submit]');
    const number = await waitFor(
      async () => /^\/sessions\/(\d+)$/.exec(await page.evaluate(() => location.pathname))?.[1],
      { what: 'the page of the new session' },
    );
    await waitForNudge(
      page,
      '2GT3 a est créée (1 sur 3). Suivante : 2GT3 b, salle B12, mardi 1er décembre à 14 h.',
    );
    const readNumbers = async () =>
      (await readKeptPlan(running.browser, SCOPE)).sessions.map(({ pixNumber }) => pixNumber ?? '');
    await waitFor(async () => (await readNumbers()).join() === `${number},,`, { what: 'the number, noted' });

    // Another from the list, and a difference is said at once.
    await goTo(page, '/sessions/creation');
    await waitForNudge(page, 'À créer : 2GT3 b');
    await clickInOverlay(page, '.filling button', 'Une autre session prévue');
    await clickInOverlay(page, '.filling button', 'Remplir : CAP1 + CAP2');
    await waitForSaid(page, 'Site, salle, date et heure sont remplis.');
    await writeParts(page, '#session-time', '11:00');
    await write(page, '#session-examiner', 'Mme Corvo');
    await press(page, 'form button[type=submit]');
    await waitForNudge(page, 'CAP1 + CAP2 diffère du plan. 11 h au lieu de 9 h 30.');

    // The last one: nothing is left to create.
    await goTo(page, '/sessions/creation');
    await clickInOverlay(page, '.filling button', 'Remplir : 2GT3 b');
    await waitForSaid(page, 'Site, salle, date et heure sont remplis.');
    await write(page, '#session-examiner', 'Mme Corvo');
    await press(page, 'form button[type=submit]');
    await waitForNudge(page, '2GT3 b est créée (3 sur 3). Toutes les sessions du plan sont sur Pix');
    await page.close();
  });

  it('has the invigilators that were typed in the plan, whose names stay on this computer', async () => {
    await (await openCard(running.browser, CREATION)).close();
    const own = await running.browser.openExtensionPage('plan.html');
    const label = '::-p-xpath(//label[.="Surveillants habituels"])';
    await waitFor(async () => (await own.$(label)) !== null, { what: 'the field of the usual ones' });
    await (await own.waitForSelector(label))?.click();
    await waitForFocus(own, 'Surveillants habituels');
    await own.keyboard.type('Mme Corvo');
    await own.keyboard.press('Tab');
    await waitFor(async () => JSON.stringify((await readAll(running.browser)).local).includes('Corvo'), {
      what: 'the names, kept here',
    });
    await own.close();
    const page = await open();
    await clickInOverlay(page, '.filling button', 'Remplir : 2GT3 a');
    await waitForSaid(page, 'Site, salle, date, heure et surveillants sont remplis.');
    expect(await readFields(page)).toEqual([...FILLED.slice(0, 4), 'Mme Corvo']);
    expect(
      await page.evaluate(() => document.querySelector('check-list-pix')?.shadowRoot?.textContent),
    ).not.toContain('Corvo');
    const { sync } = await readAll(running.browser);
    expect(JSON.stringify(sync)).not.toContain('Corvo');
    await page.close();
    const key = getInvigilatorsKey(SCOPE);
    await running.browser.extensionEval((name) => browser.storage.local.remove(name), key);
  });

  it('says which field did not take, and leaves alone what is not its own', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#session-room')?.setAttribute('readonly', '');
    });
    await write(page, '#session-examiner', 'Mme Corvo');
    await clickInOverlay(page, '.filling button', 'Remplir : 2GT3 a');
    await waitForSaid(page, "« Nom de la salle » (B12) n'a pas pris : saisissez-le vous-même.");
    expect(await readFields(page)).toEqual([
      'Lycée Jeanne-Villepreux',
      '',
      '2026-12-01',
      '10:00',
      'Mme Corvo',
    ]);
    await page.close();
  });

  it('is taken by an application of Pix’s framework, and never sent', async () => {
    const page = await open();
    await putEmberForm(page);
    await countSendings(page);
    await clickInOverlay(page, '.filling button', 'Remplir : 2GT3 a');
    await waitForSaid(page, 'Site, salle, date et heure sont remplis.');
    expect(await readTaken(page)).toEqual([...FILLED, '0']);
    expect(await readSent(page)).toBe('0');
    await page.close();
  });

  it('is left alone whatever a script of the page does, also with a control that it has taken elsewhere', async () => {
    const page = await open();
    await findInOverlay(page, '.filling button', 'Remplir : 2GT3 a');
    await clickInOverlay(page, 'summary', 'Aussi sur cette page');
    // Those on the day of a putting off are of another control.
    const attacks = PAGE_ATTACKS.filter(({ act }) => !String(act).includes('date'));
    expect(attacks.length).toBeGreaterThanOrEqual(30);
    for (const { name, act } of attacks) {
      await page.evaluate(`(${act})(document.querySelector('check-list-pix').shadowRoot)`);
      expect(await readFields(page), name).toEqual(EMPTY);
    }
    // The rest of the plan stands nowhere in the page before the user asks for it.
    const inPage = await page.evaluate(
      () => document.querySelector('check-list-pix')?.shadowRoot?.textContent ?? '',
    );
    expect(inPage).not.toContain('CAP1');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>('.filling button');
      button?.setAttribute('style', 'position: fixed; inset: 0; z-index: 2000');
      if (button) document.body.append(button);
    });
    await page.mouse.click(400, 300);
    await page.waitForSelector('body > button');
    await running.browser.extensionEval(() => browser.runtime.sendMessage({ type: 'prepare-export' }));
    expect(await readFields(page)).toEqual(EMPTY);
    await page.close();
  });

  it('is filled in from the panel beside it', async () => {
    const page = await open();
    const panel = drivePanel(running.browser, page);
    await panel.open();
    await page.bringToFront();
    await waitForPanel(panel, 'Remplir : 2GT3 a');
    await panel.press('.filling button');
    await waitForPanel(panel, 'Site, salle, date et heure sont remplis.');
    expect(await readFields(page)).toEqual(FILLED);
    await panel.close();
    await page.close();
  });
});

describe('planned sessions on other pages', () => {
  const running = useExtension({ today: TODAY });

  it('plan-enrolment, plan-trouble: whom to tick, counted along, and what was not created in time', async () => {
    const sessions = [
      makePlanned({ pixNumber: '61204', parts: [{ className: 'T1', letter: 'a', pupils: 2, extraTime: 0 }] }),
      { ...SECOND, day: '2026-11-19' } as const,
      THIRD,
    ];
    await keepPlan(running.browser, SCOPE, plan(sessions));
    const page = await openCard(
      running.browser,
      `https://certif.pix.fr/sessions/61204/inscription-eleves?demo-today=${TODAY}`,
    );
    await waitForNudge(page, 'Filtrez T1, puis cochez 2 élèves. 0 sur 2.');
    await press(page, 'tbody input:not(:disabled):not(:checked)');
    await waitForNudge(page, 'Filtrez T1, puis cochez 2 élèves. 1 sur 2.');
    await press(page, 'tbody input:not(:disabled):not(:checked)');
    await waitForNudge(page, '2 sur 2 : le compte y est.');
    await press(page, 'tbody input:not(:disabled):not(:checked)');
    await waitForNudge(page, '3 élèves pour 2 prévus.');
    await goTo(page, '/sessions');
    // What is to be finalised comes first.
    await waitForNudge(page, 'À finaliser');
    await clickInOverlay(page, '.nudge button', "Masquer pour aujourd'hui");
    await waitForNudge(page, '2GT3 b était prévue');
    await page.close();
  });

  it('made before the establishment was known are offered once it is, and stay where they were', async () => {
    const before = { ...SCOPE, establishment: 'default' } as const;
    await keepPlan(running.browser, before, plan());
    const page = await openCard(running.browser, CREATION);
    const own = await running.browser.openExtensionPage('plan.html');
    await waitForWords(own, "Un plan a été commencé avant que l'établissement soit connu : 3 sessions.");
    await clickNamed(own, 'button', 'Le reprendre ici');
    await waitFor(async () => (await readKeptPlan(running.browser, SCOPE)).sessions.length === 3, {
      what: 'the plan of the establishment',
    });
    expect((await readKeptPlan(running.browser, before)).sessions).toHaveLength(3);
    await waitFor(async () => (await own.$('.plan-earlier')) === null, { what: 'no offer any more' });
    await clickNamed(own, 'button', 'Annuler la dernière modification');
    await waitForWords(own, 'Le reprendre ici');
    await own.close();
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Effort, makeCountedHand, waitForFocus } from '../e2e/counted-hand.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { openCard, waitForNudge } from '../e2e/live.ts';
import { waitForWords } from '../e2e/options.ts';
import { clickInOverlay, readOverlayText } from '../e2e/overlay.ts';
import { waitForToast } from '../e2e/pix-flows.ts';
import { goTo, press } from '../e2e/press.ts';
import { SCHOOL } from '../e2e/stored.ts';
import { readKeptPlan } from '../e2e/stored-plan.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

const TODAY = '2026-11-20';
const SCOPE = { establishment: SCHOOL, schoolYear: '2026-2027' } as const;
/** 210 pupils: eleven groups of twenty at the least. */
const CLASSES = ['2GT1', '2GT2', '2GT3', '1G1', '1STMG', 'TG1', 'TG2'];
const TABLE = CLASSES.map((name) => `${name};30`).join('\n');
const INVIGILATOR = 'Mme Corvo';
const SITE = 'Lycée Jeanne-Villepreux';
const SESSIONS = 11;

const sum = ({ clicks, keys }: Effort) => clicks + keys;

describe('a year of certification, by hand and with the plan', { shuffle: false }, () => {
  const running = useExtension({ today: TODAY, width: 1366, height: 768, isOneStory: true });
  const { effort: withPlan, click, press: pressKey, type, paste } = makeCountedHand();

  it('takes a fifth of the presses at most from head counts to the eleventh session', async () => {
    // A page of Pix names the school first, as it does for who opens the plan from there.
    await (await openCard(running.browser, `https://certif.pix.fr/sessions?demo-today=${TODAY}`)).close();
    const plan = await running.browser.openExtensionPage('plan.html');
    await waitForWords(plan, 'Commencez par les effectifs.');
    await click(plan, 'button', 'Coller un tableau');
    await waitForFocus(plan, 'Votre tableau');
    await paste(plan, TABLE);
    await click(plan, 'button', 'Lire le tableau');
    await waitForWords(plan, '7 classes, 210 élèves');
    await click(plan, 'button', 'Garder ces 7 classes');
    withPlan.clicks += 1;
    await (await plan.waitForSelector('::-p-xpath(//label[.="Surveillants habituels"])'))?.click();
    await waitForFocus(plan, 'Surveillants habituels');
    await type(plan, INVIGILATOR);
    await click(plan, 'button', 'Ajouter une salle');
    await waitForFocus(plan, 'Nom de la salle');
    await type(plan, 'B12');
    await pressKey(plan, 'Tab', 3);
    await waitForFocus(plan, 'lundi');
    await type(plan, '8h-12h');
    await pressKey(plan, 'Tab');
    await click(plan, 'button', 'Mettre les heures du lundi');
    await click(plan, 'summary', 'Durées, groupes, répartition');
    await click(plan, 'label', 'Complets, pour le moins de sessions');
    await click(plan, 'button', 'Établir le plan');
    await waitForWords(plan, 'pour 210 élèves, du 20 novembre au');
    const { sessions, means } = await waitFor(
      async () => {
        const kept = await readKeptPlan(running.browser, SCOPE);
        return kept.sessions.length > 0 ? kept : undefined;
      },
      { what: 'the plan, kept' },
    );
    const exams = sessions.filter(({ kind }) => kind === 'exam');
    expect(exams).toHaveLength(SESSIONS);
    expect(means?.site).toBe(SITE);
    await plan.close();

    const page = await openCard(running.browser, `https://certif.pix.fr/sessions?demo-today=${TODAY}`);
    for (let each = 1; each <= SESSIONS; each += 1) {
      withPlan.clicks += 1;
      await goTo(page, '/sessions/creation');
      await waitForNudge(page, 'À créer');
      // The first of the card unfolds what has the button.
      const isFolded = await page.evaluate(
        () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.filling button') == null,
      );
      if (isFolded) withPlan.clicks += 1;
      withPlan.clicks += 1;
      await clickInOverlay(page, '.filling button', 'Remplir');
      await waitFor(
        async () =>
          (await readOverlayText(page)).includes('Site, salle, date, heure et surveillants sont remplis.'),
        { what: 'the form, filled in' },
      );
      withPlan.clicks += 1;
      await press(page, 'form button[type=submit]');
      await waitForNudge(page, each < SESSIONS ? `est créée (${each} sur ` : 'est créée');
    }
    await page.close();

    // By hand: a table thought out in a spreadsheet (group, room, day, hour), then the form of each session, one field after the other.
    const byHand: Effort = { clicks: 0, keys: 0 };
    for (const { parts, room } of exams) {
      const group = parts.map(({ className }) => className).join('+');
      byHand.keys += group.length + room.length + '01/12'.length + '10h'.length + 4;
      byHand.clicks += 3;
      byHand.keys += SITE.length + room.length + '01122026'.length + '1000'.length + INVIGILATOR.length + 4;
    }
    await keepFigures('head counts to the eleventh session', {
      'clicks by hand': byHand.clicks,
      'keys by hand': byHand.keys,
      'clicks with the plan': withPlan.clicks,
      'keys with the plan': withPlan.keys,
    });
    expect(sum(withPlan)).toBeLessThanOrEqual(sum(byHand) / 5);
  });

  it('enrols and finalises by the same presses as by hand, one group and one session counted', async () => {
    const [first] = (await readKeptPlan(running.browser, SCOPE)).sessions.filter(
      ({ pixNumber, parts }) =>
        pixNumber !== undefined && parts.length === 1 && parts[0]?.className === '2GT1',
    );
    if (!first?.pixNumber) throw new Error('2GT1 has a session of its own');
    const enrolment: Effort = { clicks: 0, keys: 0 };
    const hand = async (page: Page, selector: string, name?: string) => {
      enrolment.clicks += 1;
      await press(page, selector, name);
    };
    const page = await openCard(
      running.browser,
      `https://certif.pix.fr/sessions/${first.pixNumber}/inscription-eleves?demo-today=${TODAY}`,
    );
    await waitForNudge(page, 'Filtrez 2GT1, puis cochez 20 élèves. 0 sur 20.');
    await hand(page, '.pix-multi-select button, .pix-multi-select input[type=text]');
    await hand(page, '.pix-multi-select li label', '2GT1');
    await hand(page, 'thead input[type=checkbox]');
    await waitForNudge(page, '20 sur 20 : le compte y est.');
    await hand(page, '.bottom-action-bar__actions--add-button');
    await waitForToast(page, 'success');
    await page.close();
    // The demo forgets what was made in another tab: one of its own sessions is finalised.
    const day = await openCard(running.browser, 'https://certif.pix.fr/sessions/61202?demo-today=2027-02-20');
    const finalisation: Effort = { clicks: 0, keys: 0 };
    for (const [selector, name] of [
      ['main a, main button', 'Finaliser la session'],
      ['.finalize__button', undefined],
      ['dialog button', 'Confirmer la finalisation'],
    ] as const) {
      finalisation.clicks += 1;
      await press(day, selector, name);
    }
    await waitForToast(day, 'success');
    await keepFigures('enrolment and finalisation', {
      'clicks to enrol twenty': enrolment.clicks,
      'clicks to finalise one': finalisation.clicks,
    });
    await day.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countPupils } from '../../checklist/session-plan/match-sessions.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { type Effort, makeCountedHand, waitForFocus } from '../e2e/counted-hand.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { openCard, readFindings, waitForNudge, waitForProposal } from '../e2e/live.ts';
import { waitForWords } from '../e2e/options.ts';
import { clickInOverlay, readOverlayText } from '../e2e/overlay.ts';
import { finalise, waitForToast } from '../e2e/pix-flows.ts';
import { goTo, press, waitForPage } from '../e2e/press.ts';
import { SCHOOL } from '../e2e/stored.ts';
import { readKeptPlan } from '../e2e/stored-plan.ts';
import { useDays } from './days.ts';
import { keepFigures } from './figures.ts';

/** The plan is made, the sessions created and the pupils enrolled. */
const AUTUMN = '2026-11-20';
/** All that was planned is past. */
const WINTER = '2027-01-20';
const SCOPE = { establishment: SCHOOL, schoolYear: '2026-2027' } as const;
/** The demo's 120 pupils, and ninety more shared out among their classes: eleven groups of twenty at the least. */
const CLASSES = { '1G1': 33, '2GT1': 35, '2GT2': 31, T1: 39, T2: 37, T3: 35 } as const;
const MORE_PUPILS = 90;
const TABLE = Object.entries(CLASSES)
  .map(([name, pupils]) => `${name};${pupils}`)
  .join('\n');
const INVIGILATOR = 'Mme Corvo';
const SITE = 'Lycée Jeanne-Villepreux';
const SESSIONS = 11;

const sum = ({ clicks, keys }: Effort) => clicks + keys;

const getAddress = (path: string, day: string) =>
  `https://certif.pix.fr${path}?demo-today=${day}&demo-pupils=${MORE_PUPILS}`;

describe('a year of certification, by hand and with the plan', { shuffle: false }, () => {
  const days = useDays({ width: 1366, height: 768 });
  const { effort: withPlan, click, press: pressKey, type, paste } = makeCountedHand();
  /** The demo knows in this tab alone what was done on it. */
  let tab: Page;

  const listExams = async (): Promise<readonly PlannedSession[]> =>
    (await readKeptPlan(days.browser, SCOPE)).sessions.filter(({ kind }) => kind === 'exam');
  const getNumber = ({ id, pixNumber }: PlannedSession) => {
    if (pixNumber === undefined) throw new Error(`${id} has no number`);
    return pixNumber;
  };
  /** Waits until a session was seen on Pix as it is to be. */
  const waitForSeen = (
    { pixNumber }: Pick<PlannedSession, 'pixNumber'>,
    isAsWanted: (seen: Readonly<Record<string, unknown>>) => boolean,
  ) =>
    waitFor(
      async () =>
        (await readFindings(days.browser)).sessions?.some(
          (each) => each.number === pixNumber && isAsWanted(each),
        ),
      { what: `session ${pixNumber} to be seen as it is` },
    );
  /** What the page of the plan says of Pix. */
  const waitForCounts = async (...counts: readonly string[]) => {
    const plan = await days.browser.openExtensionPage('plan.html');
    for (const count of counts) await waitForWords(plan, count);
    await plan.close();
    await tab.bringToFront();
  };

  it('takes a fifth of the presses at most from head counts to the eleventh session', async () => {
    await days.begin(AUTUMN);
    // A page of Pix names the school first, as it does for who opens the plan from there.
    tab = await openCard(days.browser, getAddress('/sessions', AUTUMN));
    const plan = await days.browser.openExtensionPage('plan.html');
    await waitForWords(plan, 'Commencez par les effectifs.');
    await click(plan, 'button', 'Coller un tableau');
    await waitForFocus(plan, 'Votre tableau');
    await paste(plan, TABLE);
    await click(plan, 'button', 'Lire le tableau');
    await waitForWords(plan, '6 classes, 210 élèves');
    await click(plan, 'button', 'Garder ces 6 classes');
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
    await waitFor(async () => (await listExams()).length > 0, { what: 'the plan, kept' });
    const exams = await listExams();
    expect(exams).toHaveLength(SESSIONS);
    expect((await readKeptPlan(days.browser, SCOPE)).means?.site).toBe(SITE);
    await plan.close();

    for (let each = 1; each <= SESSIONS; each += 1) {
      withPlan.clicks += 1;
      await goTo(tab, '/sessions/creation');
      await waitForNudge(tab, 'À créer');
      // The first of the card unfolds what has the button.
      const isFolded = await tab.evaluate(
        () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.filling button') == null,
      );
      if (isFolded) withPlan.clicks += 1;
      withPlan.clicks += 1;
      await clickInOverlay(tab, '.filling button', 'Remplir');
      await waitFor(
        async () =>
          (await readOverlayText(tab)).includes('Site, salle, date, heure et surveillants sont remplis.'),
        { what: 'the form, filled in' },
      );
      withPlan.clicks += 1;
      await press(tab, 'form button[type=submit]');
      await waitForNudge(tab, `est créée (${each} sur `);
    }
    await waitFor(async () => (await listExams()).every(({ pixNumber }) => pixNumber !== undefined), {
      what: 'the number of each session in the plan',
    });

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

  it('enrols every group by the same presses as by hand, counted along to the last pupil', async () => {
    const effort: Effort = { clicks: 0, keys: 0 };
    const hand = async (selector: string, name?: string) => {
      effort.clicks += 1;
      await press(tab, selector, name);
    };
    /** Of each class, how many are in the groups before. */
    const enrolled = new Map<string, number>();
    for (const session of await listExams()) {
      const pupils = countPupils(session);
      await goTo(tab, `/sessions/${getNumber(session)}/inscription-eleves`);
      await waitForNudge(tab, `0 sur ${pupils}.`);
      await hand('.pix-multi-select button');
      for (const { className, pupils: wanted } of session.parts) {
        const before = enrolled.get(className) ?? 0;
        enrolled.set(className, before + wanted);
        await hand('.pix-multi-select li label', className);
        await waitFor(async () => (await listShownClasses(tab)) === className, {
          what: `the pupils of ${className}`,
        });
        const others = CLASSES[className as keyof typeof CLASSES] - wanted;
        // Whichever is shorter: each one ticked, or all of them and the others unticked.
        const isAll = others + 1 < wanted;
        if (isAll) await hand('thead input[type=checkbox]');
        for (let row = 1; row <= wanted + others; row += 1) {
          const isOwn = row > before && row <= before + wanted;
          if (isOwn !== isAll) await hand(`tbody tr:nth-child(${row}) input`);
        }
        if (session.parts.length === 1) continue;
        await hand('.pix-multi-select li label', className);
        await waitFor(async () => (await listShownClasses(tab)).includes(' '), { what: 'all classes' });
      }
      await waitForNudge(tab, `${pupils} sur ${pupils} : le compte y est.`);
      await hand('.bottom-action-bar__actions--add-button');
      await waitForToast(tab, 'success');
      await waitForSeen(session, ({ candidates }) => candidates === pupils);
    }
    expect(Object.fromEntries(enrolled)).toEqual(CLASSES);
    await waitForCounts(`${SESSIONS} sur 12 avec des inscrits`);
    await keepFigures('enrolment', { pupils: 210, sessions: SESSIONS, clicks: effort.clicks });
  });

  it('finalises every planned session, to the last, by the same presses as by hand', async () => {
    await days.begin(WINTER);
    const effort: Effort = { clicks: 0, keys: 0 };
    await tab.goto(getAddress('/sessions', WINTER));
    await waitForPage(tab);
    await waitForCounts(`${SESSIONS} sur 12 passées`);
    const exams = await listExams();
    for (const session of exams) {
      const number = getNumber(session);
      await goTo(tab, '/sessions');
      for (const [selector, name] of [
        ['main a', `Session ${number}`],
        ['main a, main button', 'Finaliser la session'],
        ['.finalize__button', undefined],
        ['dialog button', 'Confirmer la finalisation'],
      ] as const) {
        effort.clicks += 1;
        await press(tab, selector, name);
      }
      await waitForToast(tab, 'success');
      await waitForSeen(session, ({ status }) => status === 'finalised');
    }
    await waitForCounts(`${SESSIONS} sur 12 finalisées`);
    // Two more, which are not in the plan, are the last ones of the school.
    for (const other of ['61202', '61203']) {
      await finalise(tab, other);
      await waitForSeen({ pixNumber: other }, ({ status }) => status === 'finalised');
    }
    await waitForProposal(tab, 'Vous venez de finaliser la session 61203');
    await keepFigures('finalisation', { sessions: exams.length, clicks: effort.clicks });
    expect(effort).toEqual({ clicks: 4 * SESSIONS, keys: 0 });
  });
});

/** The classes of those in the list to enrol from, each once. */
const listShownClasses = (page: Page) =>
  page.$$eval('tbody tr td:nth-child(2)', (cells) =>
    [...new Set(cells.map(({ textContent }) => textContent))].join(' '),
  );

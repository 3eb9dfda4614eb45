import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import { slowBackground } from './background-pace.ts';
import { waitFor } from './harness/wait-for.ts';
import { hearNextRead } from './heard.ts';
import {
  askWhy,
  forgetFindings,
  listNudges,
  openCard,
  waitForNudge,
  waitForNudgeGone,
  waitForProposal,
} from './live.ts';
import { openOptions } from './options.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { changeSession, download, fillForm, importFile } from './pix-flows.ts';
import { clickNamed } from './popup.ts';
import { goTo, press, writeParts } from './press.ts';
import { takeShare } from './shares.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

const TODAY = '2026-11-20';

const FINALISE_HERE = 'Les épreuves du 19 novembre sont passées.';
const TO_FINALISE = 'À finaliser : la session 61203 du 19 novembre.';
const CERTIFICATES =
  "Avant d'importer la nouvelle base : avez-vous téléchargé les certificats de l'an dernier ?";
const FILTER = ' Filtrez la liste par classe, puis inscrivez un groupe par session.';
const MOVED = 'Des élèves sont-ils arrivés ou partis';
const PAGE_ONLY = 'Seuls les élèves de cette page sont cochés.';
/** The reminder that is there when nothing presses: what a form has where its day and room are good. */
const REMINDER = 'Groupes de 20 élèves';

/** A day of the form, and what is said of it. */
type DayCase = readonly [day: string, said: string];

const ESTIMATED_WINDOW: readonly DayCase[] = [
  ['2026-12-18', REMINDER],
  ['2026-12-19', 'Le samedi 19 décembre tombe pendant les vacances de Noël.'],
  ['2027-01-03', 'Le dimanche 3 janvier tombe pendant les vacances de Noël.'],
  ['2027-01-04', REMINDER],
  ['2026-11-10', REMINDER],
  ['2026-11-11', 'Le mercredi 11 novembre est un jour férié.'],
  ['2026-11-12', REMINDER],
  ['2026-11-27', REMINDER],
  ['2026-11-28', "Le samedi 28 novembre : vérifiez que l'établissement est ouvert."],
  [
    '2026-11-29',
    "Le dimanche 29 novembre n'est pas un jour de classe. Choisissez plutôt le lundi 30 novembre",
  ],
  ['2026-11-30', REMINDER],
  ['2027-03-12', REMINDER],
  [
    '2027-03-15',
    'Le lundi 15 mars est hors de la période nationale de certification, dont les dates sont estimées.',
  ],
];

const OUTSIDE = 'est hors de la période nationale de certification.';
const SEEN_WINDOW: readonly DayCase[] = [
  ['2026-11-23', `Le lundi 23 novembre ${OUTSIDE} Choisissez plutôt le mardi 24 novembre`],
  ['2026-11-24', REMINDER],
  ['2027-01-28', REMINDER],
  ['2027-01-29', `Le vendredi 29 janvier ${OUTSIDE} Choisissez plutôt le jeudi 28 janvier`],
];

describe('the advice on Pix', () => {
  const running = useExtension({ today: TODAY });

  const open = (at: string) =>
    openCard(
      running.browser,
      `https://${at.replace('/', '.pix.fr/')}${at.includes('?') ? '&' : '?'}demo-today=${TODAY}`,
    );
  /** No advice, once the page has been read as a line of the trace tells. */
  const expectNone = async (page: Page, line: string) => {
    await askWhy(page, line);
    expect(await listNudges(page)).toEqual([]);
  };
  const expectOne = async (page: Page, text: string) => {
    // In one look: it may be drawn anew between two.
    await waitFor(
      async () => {
        const [first, ...others] = await listNudges(page);
        return first?.includes(text) && others.length === 0;
      },
      { what: `the advice "${text}" alone` },
    );
  };

  describe('session-day: says which day is no good, and the nearest that is', () => {
    it.each([
      ['the estimated window', 'certif/sessions/creation', ESTIMATED_WINDOW],
      [
        'the window that a banner gives',
        'certif/sessions/creation?demo-period=2026-11-24/2027-01-28',
        SEEN_WINDOW,
      ],
    ] as const)('in %s', async (_what, at, cases) => {
      const page = await open(at);
      await page.waitForSelector('#session-date');
      for (const [day, said] of cases) {
        await writeParts(page, '#session-date', day);
        await expectOne(page, said);
      }
      await page.close();
    });
  });

  it('session-day: also of a session that is changed', async () => {
    const page = await open('certif/sessions/61204/modification');
    await expectNone(page, '[form-day]');
    await writeParts(page, '#session-date', '2026-12-13');
    await expectOne(page, "Le dimanche 13 décembre n'est pas un jour de classe.");
    await page.close();
  });

  it('room-overlap: less than two hours from a session in the same room, however its name is typed', async () => {
    const page = await open('certif/sessions');
    await askWhy(page, '[session-rows]');
    await goTo(page, '/sessions/creation');
    await fillForm(page, { room: 'salle b12', date: '2026-11-30', time: '12:00' });
    await expectOne(page, REMINDER);
    for (const time of ['12:01', '15:59']) {
      await writeParts(page, '#session-time', time);
      await expectOne(page, 'La session 61202 a lieu dans cette salle le lundi 30 novembre à 14:00. Laissez');
      await writeParts(page, '#session-time', time === '12:01' ? '16:00' : '16:01');
      await expectOne(page, REMINDER);
    }
    await fillForm(page, { room: 'B13', time: '14:00' });
    await expectOne(page, REMINDER);
    // A session is no obstacle to itself.
    await goTo(page, '/sessions/61202/modification');
    await waitForOverlay(page, 'the form', ({ page: id }) => id === 'certif-session-edit');
    await writeParts(page, '#session-time', '14:30');
    await expectNone(page, '14:30');
    await page.close();
  });

  /** Changes a session by its form, and waits for its page. */
  const change = async (page: Page, session: string, date: string, time: string) => {
    await changeSession(page, session, date, time);
    await waitForOverlay(page, 'the session', ({ page: id }) => id === 'certif-session');
  };

  it('to-finalise: a day that is past, on the list, with its link, and on the page of the session', async () => {
    const page = await open('certif/sessions');
    await expectOne(page, TO_FINALISE);
    await clickInOverlay(page, '.nudge a', 'Ouvrir la session 61203');
    const opened = await running.browser.findPage('https://certif.pix.fr/sessions/61203');
    await waitForOverlay(opened, 'the session');
    await opened.close();
    await goTo(page, '/sessions/61203');
    await expectOne(page, FINALISE_HERE);
    // One is on the page: a link would open it a second time.
    expect(
      await page.evaluate(
        () => document.querySelector('check-list-pix')?.shadowRoot?.querySelectorAll('.nudge a').length,
      ),
    ).toBe(0);
    await goTo(page, '/sessions/61202');
    await waitForNudgeGone(page, FINALISE_HERE);
    await change(page, '61203', TODAY, '08:00');
    await askWhy(page, '08:00');
    await waitForNudgeGone(page, FINALISE_HERE);
    await page.close();
  });

  it('session-expiry: more than twenty hours after the planned start, until a day after it', async () => {
    const page = await open('certif/sessions/61203');
    for (const [time, said] of [
      ['16:00', FINALISE_HERE],
      ['15:59', "Si la session a commencé à l'heure prévue, elle expire le vendredi 20 novembre à 15:59."],
      ['12:01', 'elle expire le vendredi 20 novembre à 12:01.'],
      ['12:00', FINALISE_HERE],
    ] as const) {
      await change(page, '61203', '2026-11-19', time);
      await askWhy(page, `, ${time}`);
      await expectOne(page, said);
    }
    await page.close();
  });

  it.each(
    takeShare([
      ['2026-11-22', 'Pix Certif ouvre le 22 novembre, dans 2 jours.'],
      ['2026-11-21', 'Pix Certif ouvre le 21 novembre, demain.'],
      [TODAY, "Pix Certif ouvre le 20 novembre, aujourd'hui."],
      ['2026-11-19', ''],
    ]),
  )('opening: %s, "%s"', async (day, said) => {
    const page = await open(`certif/sessions?demo-closed&demo-opening=${day}`);
    if (said) await expectOne(page, said);
    else await expectNone(page, '[opening-day]');
    await clickInOverlay(page, '[data-focus=close]');
    await waitForOverlay(page, 'the pill', ({ view }) => view === 'pill');
    // Nothing to beware of.
    expect(await readOverlayText(page)).not.toContain('!');
    await clickInOverlay(page, '.pill');
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await page.close();
  });

  it.each(
    takeShare([
      ['2026-12-21', ''],
      ['2026-12-20', "L'accès à Pix Certif se termine le 20 décembre, dans 30 jours."],
      [TODAY, "L'accès à Pix Certif se termine le 20 novembre, aujourd'hui."],
      ['2026-11-19', ''],
    ]),
  )('access-end: %s, "%s"', async (day, said) => {
    const page = await open(`certif/equipe/membres?demo-banner=${day}`);
    if (said) await expectOne(page, said);
    else await expectNone(page, 'Trouvé : le jour de fin');
    await page.close();
  });

  it('page-only-selected: while the box that ticks all is ticked and there are other pages', async () => {
    const page = await open('certif/sessions/61204/inscription-eleves');
    await expectOne(page, REMINDER);
    await press(page, 'thead input');
    await expectOne(
      page,
      `50 élèves cochés. Pour des groupes de 20, prévoyez 3 sessions (17 + 17 + 16).${FILTER}`,
    );
    await press(page, 'tbody input');
    await expectOne(
      page,
      `49 élèves cochés. Pour des groupes de 20, prévoyez 3 sessions (17 + 16 + 16).${FILTER}`,
    );
    await page.close();

    const few = await open('certif/sessions/61204/inscription-eleves?pageSize=10');
    await press(few, 'thead input');
    await expectOne(few, `${PAGE_ONLY} 110 autres élèves de la liste ne le sont pas`);
    await few.close();

    const one = await open('certif/sessions/61204/inscription-eleves?divisions=%5B%22T1%22%5D');
    await press(one, 'thead input');
    await expectOne(one, `24 élèves cochés. Pour des groupes de 20, prévoyez 2 sessions (12 + 12).${FILTER}`);
    await one.close();
  });

  it('certificates-before-import: until they are saved, before the first import of the year', async () => {
    for (const day of ['none', '2026-07-31']) {
      const page = await open(`orga/import-participants?demo-import=${day}`);
      await expectOne(page, CERTIFICATES);
      await page.close();
    }
    const imported = await open('orga/import-participants?demo-import=2026-08-01');
    await expectNone(imported, '1 août 2026');
    await imported.close();

    await forgetFindings(running.browser);
    const page = await open('orga/certifications');
    await download(page, 'results');
    await waitForProposal(page, 'Avez-vous sauvegardé les certifications');
    await clickInOverlay(page, '.adoption button', 'Oui');
    await goTo(page, '/import-participants');
    await waitForOverlay(page, 'the import', ({ page: id }) => id === 'orga-import');
    await expectNone(page, '[last-import]');
    await goTo(page, '/certifications');
    await waitForOverlay(page, 'the certifications', ({ page: id }) => id === 'orga-certifications');
    await page.close();
  });

  it.each(
    takeShare([
      ['2026-09-21', undefined, false],
      ['2026-09-20', undefined, true],
      ['2026-09-20', '2026-09-07/2026-11-20', true],
      ['2026-09-20', '2026-09-07/2026-11-19', false],
    ]),
  )('pupils-moved: import of %s, window %s: %s', async (day, period, isSaid) => {
    if (period) {
      const certif = await open(`certif/equipe/membres?demo-period=${period}`);
      await askWhy(certif, '[window-banner]');
      await certif.close();
    }
    const page = await open(`orga/import-participants?demo-import=${day}`);
    await askWhy(page, 'Trouvé : le jour du dernier import');
    await goTo(page, '/eleves');
    await waitForOverlay(page, 'the pupils', ({ page: id }) => id === 'orga-students');
    if (isSaid) await expectOne(page, `${MOVED} depuis le 20 septembre ?`);
    else await expectNone(page, '(orga-students)');
    await page.close();
  });

  it('pupils-moved: no more once they are imported again', async () => {
    const page = await open('orga/import-participants?demo-import=2026-09-20');
    await askWhy(page, 'Trouvé : le jour du dernier import');
    await importFile(page);
    await askWhy(page, '20 novembre 2026)');
    await goTo(page, '/eleves');
    await waitForOverlay(page, 'the pupils', ({ page: id }) => id === 'orga-students');
    await expectNone(page, 'Trouvé : le jour du dernier import');
    await page.close();
  });

  it('hidden for today stays hidden for that session, also once loaded anew, and no other', async () => {
    const page = await open('certif/sessions');
    await expectOne(page, TO_FINALISE);
    await clickInOverlay(page, '.nudge button', "Masquer pour aujourd'hui");
    await waitForNudgeGone(page, TO_FINALISE);
    await page.reload();
    await waitForOverlay(page, 'the card');
    await expectNone(page, 'Trouvé : le jour');
    // Two other sessions of that day.
    await change(page, '61202', '2026-11-18', '09:00');
    await expectOne(page, 'Les épreuves du 18 novembre sont passées.');
    await page.close();
  });

  it('not wanted any more stays away everywhere, is off in the options, and comes back from there', async () => {
    const page = await open('certif/sessions');
    await expectOne(page, TO_FINALISE);
    await clickInOverlay(page, '.nudge button', 'Ne plus afficher');
    await waitForNudgeGone(page, TO_FINALISE);
    // Durable: a page loaded in the same instant could not know of it.
    const readMuted = async () =>
      JSON.stringify(await readAll(running.browser)).includes('nudge:to-finalise');
    await waitFor(readMuted, { what: 'the choice to be kept' });
    await page.reload();
    await waitForOverlay(page, 'the card');
    await expectNone(page, 'Trouvé : le jour');
    await goTo(page, '/sessions/61203');
    await waitForOverlay(page, 'the session', ({ page: id }) => id === 'certif-session');
    await expectNone(page, '[session-room]');

    const options = await openOptions(running.browser, '#nudges');
    const listOff = () =>
      options.$$eval('#nudges ~ * input:not(:checked), section:has(#nudges) input:not(:checked)', (boxes) =>
        boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent?.trim()),
      );
    await waitFor(async () => (await listOff()).includes('Sessions à finaliser'), { what: 'it to be off' });
    await clickNamed(options, 'label', 'Sessions à finaliser');
    await page.bringToFront();
    await expectOne(page, FINALISE_HERE);
    await options.close();
    await page.close();
  });

  it('marks the pill, and gives way there to what is proposed', async () => {
    const page = await open('certif/sessions/61203');
    await expectOne(page, FINALISE_HERE);
    const readMark = () =>
      page.evaluate(
        () =>
          document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.pill-mark [aria-hidden]')
            ?.textContent ?? '',
      );
    await clickInOverlay(page, '[data-focus=close]');
    await waitFor(async () => (await readMark()) === '!', { what: 'the mark of an advice' });
    const readHabit = async () => JSON.stringify((await readAll(running.browser)).local['overlay-view']);
    await waitFor(async () => (await readHabit())?.includes('"pill"'), { what: 'the habit to be kept' });
    await page.close();

    const waitUntilRead = await hearNextRead(running.browser, '/campagnes/4101');
    const orga = await running.browser.openPage(`https://orga.pix.fr/campagnes/4101?demo-today=${TODAY}`);
    await waitForOverlay(orga, 'the pill', ({ view }) => view === 'pill');
    await waitUntilRead();
    await press(orga, '.campaign-header-title__campaign-code button');
    const read = () =>
      orga.evaluate(
        () => document.querySelector('check-list-pix')?.shadowRoot?.querySelector('.pill-mark')?.textContent,
      );
    await waitFor(async () => (await read())?.includes('?'), { what: 'the mark of a proposal' });
    await clickInOverlay(orga, '.pill');
    await waitForProposal(orga, 'Vous venez de copier un code.');
    await orga.close();
  });

  it('has a test for each', () => {
    const tested = [
      'group-size', // nudge.test.ts
      'session-day',
      'room-overlap',
      'to-finalise',
      'session-expiry',
      'opening',
      'access-end',
      'page-only-selected',
      'certificates-before-import',
      'pupils-moved',
      // filling.test.ts
      'plan-session',
      'plan-difference',
      'plan-trouble',
      'plan-enrolment',
    ];
    expect(tested.sort()).toEqual([...NUDGE_IDS].sort());
  });
});

describe('an advice, however late the background answers', () => {
  const running = useExtension({
    today: TODAY,
    alter: { background: [slowBackground('observe', 1500)] },
  });

  it('hidden for today is hidden though the page is left at once', async () => {
    const page = await openCard(running.browser, `https://certif.pix.fr/sessions?demo-today=${TODAY}`);
    await waitForNudge(page, TO_FINALISE);
    // Its question is on its way when the answer comes.
    await clickInOverlay(page, '[data-focus=why]');
    await clickInOverlay(page, '.nudge button', "Masquer pour aujourd'hui");
    await page.reload();
    await waitForOverlay(page, 'the card');
    await askWhy(page, 'Trouvé : le jour');
    expect(await listNudges(page)).toEqual([]);
  });
});

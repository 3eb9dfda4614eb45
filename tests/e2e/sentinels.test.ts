import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { hearNextRead, listen, listHeard, wasRead } from './heard.ts';
import { askWhy, openCard, readFindings, waitForNudge, waitForProposal } from './live.ts';
import { PATH_CASES } from './oracle-cases.ts';
import { clickInOverlay, findInOverlay, waitForOverlay } from './overlay.ts';
import {
  archiveCampaign,
  changeRole,
  countCertifiable,
  createCampaign,
  createSession,
  deleteFromList,
  download,
  enrol,
  fillForm,
  finalise,
  importFile,
  invite,
  removeMember,
} from './pix-flows.ts';
import { goTo, press } from './press.ts';
import { IS_WHOLE } from './shares.ts';
import { readAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

/** What the demo marks (its README), by kind: none of it may get anywhere. */
const SENTINELS = {
  'last names': /SENTINELNOM\d/i,
  'first names': /SentinelPrenom\d/i,
  'birth dates': /13\/07\/2009|2009-07-13|13 juillet 2009/,
  'birth places': /SENTINELVILLE/i,
  'pupil numbers': /SENTINELINE\d/i,
  'e-mails': /sentinel\d+@sentinel\.example/i,
  'access codes': /SENTINELCODE/i,
  passwords: /SENTINELPASS/i,
  'names of campaigns': /SENTINELCAMPAGNE\d/i,
  invigilators: /SENTINELSURVEILLANT/i,
  'the user': /SentinelUser|SENTINELUSER/i,
} as const;

/** Every mark has it, besides the days of birth; `demo-sentinels` itself is the flag in the address. */
const ANY = /sentinel|13\/07\/2009|2009-07-13|13 juillet 2009/i;

/** The kinds of marks in a text. */
const listKinds = (text: string) =>
  Object.entries(SENTINELS).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));

/** A few characters around the first mark of a text; empty when it has none. */
const showMark = (text: string) => {
  const { index = -1 } = ANY.exec(text) ?? {};
  return index < 0 ? '' : text.slice(Math.max(0, index - 60), index + 60);
};

/** All that one sees of the page, and what stands in its fields; and all that our own shadow root holds. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const ours = document.querySelector('check-list-pix');
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what a person sees
      theirs: [document.body.innerText, ...fields].join('\n'),
      ours: `${ours?.outerHTML ?? ''}${ours?.shadowRoot?.innerHTML ?? ''}`,
    };
  });

/** An address of each page, and one that is no page of ours; all of them in `npm run test:deep`. */
const VISITED = PATH_CASES.filter(
  ({ page }, index) => IS_WHOLE || PATH_CASES.findIndex((each) => each.page === page) === index,
);

/** The kinds that were on the pages visited. */
const present = new Set<string>();

// One story, in order: what was there to be taken is asked at its end.
describe('in what is marked', { shuffle: false }, () => {
  describe.each([
    ['2026-11-20', 'November'],
    ['2027-03-10', 'March'],
  ])('of all that is marked as personal on the pages of %s', (today, month) => {
    const running = useExtension({ today, isOneStory: true });
    const seenOurs: string[] = [];
    const logged: string[] = [];
    const flags = `demo-sentinels&demo-today=${today}`;

    const open = async (address: string): Promise<Page> => {
      const page = await openCard(running.browser, `${address}${address.includes('?') ? '&' : '?'}${flags}`);
      page.on('console', (message) => logged.push(message.text()));
      return page;
    };
    /** Takes down what the page has and what we show on it. */
    const take = async (page: Page) => {
      const { theirs, ours } = await readPage(page);
      for (const kind of listKinds(theirs)) present.add(kind);
      seenOurs.push(ours);
    };
    /** Waits for a proposal, takes all down and says yes. */
    const accept = async (page: Page, question: string) => {
      await waitForProposal(page, question);
      await take(page);
      await clickInOverlay(page, '.adoption button', 'Oui');
      await findInOverlay(page, '.just-done');
      await take(page);
    };
    const expectNudge = async (page: Page, text: string) => {
      await waitForNudge(page, text);
      await take(page);
    };

    const visitAll = async () => {
      for (const app of ['orga', 'certif']) {
        const page = await open(`https://${app}.pix.fr${app === 'orga' ? '/eleves' : '/sessions'}`);
        const cases = VISITED.filter(({ url }) => url.startsWith(`https://${app}.`));
        for (const { url, page: id } of cases) {
          const { length: since } = await listHeard(running.browser);
          const { pathname } = new URL(url);
          // Where one is already, nothing is read anew.
          if ((await page.evaluate(() => location.pathname)) === pathname) continue;
          await goTo(page, pathname);
          if (id === null)
            await waitFor(async () => (await page.$('check-list-pix')) === null, {
              what: `nothing at ${url}`,
            });
          else {
            // An address that only leads elsewhere is read there.
            await waitForOverlay(page, `the overlay at ${url}`, (overlay) => overlay.page === id);
            await waitFor(() => wasRead(running.browser, id, { since }), { what: `${url} to be read` });
          }
          await take(page);
        }
        await page.close();
      }
    };

    /** Goes where something that is pressed comes up with its answer at once: the page is read before it is. */
    const goToRead = async (page: Page, path: string) => {
      const waitUntilRead = await hearNextRead(running.browser, path);
      await goTo(page, path);
      await waitUntilRead();
    };

    const doAllOfNovember = async () => {
      const orga = await open('https://orga.pix.fr/import-participants?demo-import=2026-09-16');
      await askWhy(orga, '[last-import]');
      await goTo(orga, '/eleves');
      await expectNudge(orga, 'Des élèves sont-ils arrivés ou partis depuis le 16 septembre');
      await goTo(orga, '/import-participants');
      await importFile(orga);
      await accept(orga, "Vous venez d'importer la base élèves.");
      await goTo(orga, '/eleves');
      await countCertifiable(orga);
      await accept(orga, 'Vous venez de compter les élèves certifiables.');
      await goTo(orga, '/equipe/membres');
      await changeRole(orga);
      await removeMember(orga);
      await accept(orga, "Vous venez de modifier l'équipe.");
      await goTo(orga, '/equipe/creation');
      await invite(orga);
      await goTo(orga, '/certifications');
      await download(orga, 'results');
      await accept(orga, 'Avez-vous sauvegardé les certifications');
      await goTo(orga, '/campagnes/toutes');
      await deleteFromList(orga, [4087]);
      await goToRead(orga, '/campagnes/4088/parametres');
      await archiveCampaign(orga);
      await accept(orga, "Avez-vous fini de supprimer ou d'archiver les campagnes");
      await goTo(orga, '/campagnes/creation');
      await createCampaign(orga, 'SENTINELCAMPAGNE1');
      await accept(orga, 'Vous venez de créer une campagne.');
      await goToRead(orga, '/campagnes/4101');
      await press(orga, '.campaign-header-title__campaign-code button');
      await accept(orga, 'Vous venez de copier un code.');
      await orga.close();

      const before = await open('https://orga.pix.fr/import-participants?demo-structure=0123457Y');
      await expectNudge(before, "Avant d'importer la nouvelle base");
      await before.close();

      const certif = await open('https://certif.pix.fr/sessions/creation');
      await createSession(certif, { date: '2026-12-10', time: '10:00', room: 'B12' });
      await accept(certif, 'Vous venez de créer la session');
      await goTo(certif, '/sessions/61204/inscription-eleves');
      await press(certif, 'thead input');
      await expectNudge(certif, '50 élèves cochés.');
      await goTo(certif, '/sessions/61204/candidats');
      await goTo(certif, '/sessions/61204/inscription-eleves');
      await enrol(certif, 2);
      await take(certif);
      await goTo(certif, '/sessions/61202/candidats');
      await expectNudge(certif, '24 candidats inscrits.');
      await goTo(certif, '/sessions');
      await expectNudge(certif, 'À finaliser : la session 61203');
      await goTo(certif, '/sessions/creation');
      await fillForm(certif, { date: '2026-11-29', time: '14:00', room: 'B12' });
      await expectNudge(certif, "n'est pas un jour de classe");
      await fillForm(certif, { date: '2026-11-30', time: '14:30' });
      await expectNudge(certif, 'La session 61202 a lieu dans cette salle');
      await goTo(certif, '/sessions/61203/modification');
      await fillForm(certif, { date: '2026-11-19', time: '14:00' });
      await press(certif, 'form button[type=submit]');
      await waitForOverlay(certif, 'the session', ({ page: id }) => id === 'certif-session');
      await expectNudge(certif, "Si la session a commencé à l'heure prévue");
      await certif.close();

      const closed = await open('https://certif.pix.fr/sessions?demo-closed&demo-opening=2026-11-22');
      await expectNudge(closed, 'Pix Certif ouvre le 22 novembre');
      await closed.close();
      const ending = await open('https://certif.pix.fr/equipe/membres?demo-banner=2026-12-10');
      await expectNudge(ending, "L'accès à Pix Certif se termine");
      await ending.close();
    };

    const doAllOfMarch = async () => {
      const certif = await open('https://certif.pix.fr/sessions');
      await askWhy(certif, '[session-rows]');
      for (const session of ['61202', '61203']) {
        await finalise(certif, session);
        await waitFor(
          async () =>
            (await readFindings(running.browser)).sessions?.some(
              ({ number, status }) => number === session && status === 'finalised',
            ),
          { what: `session ${session} to be seen finalised` },
        );
        await take(certif);
      }
      await accept(certif, 'Vous venez de finaliser la session 61203');
      await certif.close();
      const orga = await open('https://orga.pix.fr/certifications');
      await download(orga, 'attestations');
      await orga.bringToFront();
      await waitFor(
        async () =>
          (await readFindings(running.browser)).sightings?.some(
            ({ signal }) => signal === 'certificates-downloaded',
          ),
        { what: 'the download to be seen' },
      );
      await take(orga);
      await orga.close();
    };

    it('all of it is gone through', async () => {
      await listen(running.browser);
      if (month === 'November') {
        await visitAll();
        await doAllOfNovember();
      } else await doAllOfMarch();
    });

    it('nothing is in the diagnostic, in the trace and as it is pasted', async () => {
      for (const address of [
        'https://certif.pix.fr/sessions/61202',
        'https://certif.pix.fr/sessions/61202/candidats',
        'https://orga.pix.fr/campagnes/4101',
        'https://orga.pix.fr/eleves?search=SentinelPrenom7',
      ]) {
        const page = await open(address);
        const lines = await askWhy(page, 'Page reconnue');
        await clickInOverlay(page, '[data-focus=why]');
        await clickInOverlay(page, 'button', 'Copier le diagnostic');
        const outcome = await waitFor(
          () =>
            page.evaluate(() => {
              const root = document.querySelector('check-list-pix')?.shadowRoot;
              return root?.querySelector('.why [role=status]')?.textContent;
            }),
          { what: 'what became of the copy' },
        );
        await take(page);
        // As the user would: pasted, which no permission is needed for.
        await page.evaluate(() => {
          const field = document.createElement('textarea');
          field.id = 'paste-here';
          document.body.append(field);
          field.focus();
        });
        await page.keyboard.down('Control');
        await page.keyboard.press('v');
        await page.keyboard.up('Control');
        const pasted = await waitFor(
          () => page.$eval('#paste-here', (field) => (field as HTMLTextAreaElement).value),
          { what: `the diagnostic to be pasted (${outcome})` },
        );
        expect(outcome).toBe('Copié.');
        expect(pasted.split('\n')[0]?.replace(/\s/g, ' ')).toBe(lines[0]);
        expect(pasted).not.toMatch(/\?|=|SENTINEL/i);
        expect(showMark(pasted)).toBe('');
        await page.close();
      }
    });

    it('nothing is kept, shown, sent or logged', async () => {
      // All of it was there to be taken: else this would prove nothing.
      const expected = Object.keys(SENTINELS).sort();
      expect([...present].sort()).toEqual(expected);
      const heard = await listHeard(running.browser);
      expect(heard.some(({ observed = {} }) => Object.keys(observed).length > 0)).toBe(true);
      expect(seenOurs.some((each) => each.includes('61203'))).toBe(true);

      const { sync, local } = await readAll(running.browser);
      expect(JSON.stringify(local)).toContain('QWERTY123');
      expect({
        'storage.sync': showMark(JSON.stringify(sync)),
        'storage.local': showMark(JSON.stringify(local)),
        'what we show': showMark(seenOurs.join('\n')),
        'what is sent': showMark(JSON.stringify(heard)),
        'the consoles of pages': showMark(logged.join('\n')),
        'errors of any console': showMark(running.browser.consoleErrors.join('\n')),
      }).toEqual({
        'storage.sync': '',
        'storage.local': '',
        'what we show': '',
        'what is sent': '',
        'the consoles of pages': '',
        'errors of any console': '',
      });
      console.info(
        `${running.browser.name}, ${month}: ${present.size} kinds of marks on the pages, ${heard.length} messages, ` +
          `${seenOurs.length} looks at what we show, none with a mark`,
      );
    });
  });
});

import { describe, expect, it } from 'vitest';
import { DATED_CASES, DATED_DAYS } from '../fixtures/dated-steps.ts';
import { muteBackground } from './background-pace.ts';
import { waitFor } from './harness/wait-for.ts';
import {
  clickInOverlay,
  findInOverlay,
  readOverlayText,
  unfoldDetails,
  waitForOverlay,
  waitForSaid,
} from './overlay.ts';
import { importFile } from './pix-flows.ts';
import { takeShare } from './shares.ts';
import { useExtension } from './use-extension.ts';

const FOR_ADMIN = 'À demander à un administrateur de Pix Orga';
const at = (app: string, path: string, today: string) => `https://${app}.pix.fr${path}?demo-today=${today}`;

describe.each(DATED_DAYS)('what pages say of days comes before their addresses, on %s', (today) => {
  const running = useExtension({ today });

  it.each(takeShare(['orga', 'certif'] as const, DATED_DAYS.indexOf(today)))(
    'on the pages of %s',
    async (app) => {
      const cases = DATED_CASES.filter((each) => each.app === app);
      expect(cases.length).toBeGreaterThanOrEqual(8);
      const page = await running.browser.openPage(at(app, '/page-de-depart', today));
      for (const { path, steps } of cases) {
        await page.evaluate((to) => window.demoSite.navigate(to), path);
        const shown = async () => ((await running.browser.describe(page)) as { steps: string[] }).steps;
        await waitFor(async () => String(await shown()) === String(steps[today]), {
          what: `${steps[today].join(' ') || 'nothing'} at ${path}`,
        });
        const overlay = await waitForOverlay(
          page,
          `the overlay at ${path}`,
          ({ steps: all }) => String(all) === String(steps[today]),
        );
        expect(overlay.mainStep, path).toBe(steps[today][0] ?? '');
      }
      await page.close();
    },
  );
});

describe('what must be done on this very page', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('is to finalise the session of yesterday: named so, pointed at, and nothing ticks the whole step', async () => {
    const page = await running.browser.openPage(at('certif', '/sessions/61203', '2026-11-20'));
    await waitForOverlay(
      page,
      'the card',
      ({ view, mainStep }) => view === 'card' && mainStep === 'finalise-and-download',
    );
    await waitForSaid(page, 'Finalisez cette session');
    await waitForSaid(page, 'Appuyez sur « Finaliser la session »');
    expect(await readOverlayText(page)).not.toMatch(/Marquer comme fait|Reporter|4 janvier|1er avril/);
    await clickInOverlay(page, 'button', 'Montrer où');
    const readRing = () =>
      page.evaluate(() => {
        const box = document
          .querySelector('check-list-pix')
          ?.shadowRoot?.querySelector('.where-ring')
          ?.getBoundingClientRect();
        const button = document.querySelector('a[href$="/finalisation"]')?.getBoundingClientRect();
        return box && button && Math.abs(box.x + 6 - button.x) < 2 && Math.abs(box.y + 6 - button.y) < 2;
      });
    await waitFor(readRing, { what: 'the ring around the button' });
    await page.close();
  });

  it('leaves the step open on the page where one finalises, in November', async () => {
    const page = await running.browser.openPage(at('certif', '/sessions/61203/finalisation', '2026-11-20'));
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitForSaid(page, '1er avril');
    expect(await readOverlayText(page)).not.toContain('4 janvier');
    await page.close();
  });

  it('is to import again, where the last file was refused', async () => {
    const page = await running.browser.openPage(at('orga', '/import-participants', '2026-11-20'));
    await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
    await waitForSaid(page, 'Importez le fichier XML');
    await importFile(page, 'eleves.txt');
    await waitFor(async () => /Corrigez le fichier/.test(await readOverlayText(page)), {
      what: 'the word on the file that was refused',
    });
    await page.close();
  });
});

describe('a member who is no administrator', () => {
  const running = useExtension({ today: '2026-11-20' });

  it('is told whom to ask for what only administrators may do, and nothing is pointed at', async () => {
    const page = await running.browser.openPage('https://orga.pix.fr/eleves?demo-member');
    for (const [path, step] of [
      ['/eleves', 'import-siecle'],
      ['/equipe/membres', 'update-admins'],
      ['/campagnes/4088/parametres', 'archive-last-year'],
    ] as const) {
      await page.evaluate((to) => window.demoSite.navigate(to), path);
      await waitForOverlay(page, `the card at ${path}`, ({ mainStep }) => mainStep === step);
      await waitForSaid(page, FOR_ADMIN);
      expect(await readOverlayText(page), path).not.toContain('Montrer où');
    }
    // Unfolded, it says so, and nothing leads where a member may not go.
    await unfoldDetails(page);
    await waitForSaid(page, FOR_ADMIN);
    expect(await readOverlayText(page)).not.toContain('Montrer où');
    await page.evaluate(() => window.demoSite.navigate('/campagnes/toutes'));
    await waitForOverlay(page, 'the campaigns', ({ mainStep }) => mainStep === 'themed-campaigns');
    await waitFor(async () => (await readOverlayText(page)).includes('Montrer où'), { what: '"Montrer où"' });
    expect(await readOverlayText(page)).not.toContain('À demander à un administrateur');
    await page.close();
    const admin = await running.browser.openPage('https://orga.pix.fr/eleves');
    await waitForOverlay(admin, 'the card', ({ mainStep }) => mainStep === 'import-siecle');
    await waitForSaid(admin, 'Montrer où');
    await admin.close();
  });
});

describe.each(['observe', 'read-observations'])(
  'a background that does not answer its first "%s"',
  (type) => {
    const running = useExtension({
      today: '2026-11-20',
      alter: {
        background: [
          muteBackground(type, 6),
          muteBackground('open-own-page', 1),
          muteBackground('open-step', 1),
        ],
      },
    });

    it('is asked again, though the page has nothing new to say', async () => {
      const page = await running.browser.openPage(at('orga', '/campagnes/4101/parametres', '2026-11-20'));
      await waitForOverlay(page, 'the steps of its day', ({ steps }) => String(steps) === 'share-codes');
      await unfoldDetails(page);
      // Neither is to be pressed a second time.
      await clickInOverlay(page, 'button', "Toute l'année");
      const year = await running.browser.findPage(/popup\.html\?in=tab$/);
      await year.close();
      const place = await (await findInOverlay(page, '.next a')).evaluate(
        (link) => (link as HTMLAnchorElement).href,
      );
      await clickInOverlay(page, '.next a');
      const next = await running.browser.findPage(place);
      await next.close();
      await page.close();
    });
  },
);

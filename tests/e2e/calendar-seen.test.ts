import { describe, expect, it } from 'vitest';
import { waitFor } from './harness/wait-for.ts';
import { askWhy, openCard, readFindings } from './live.ts';
import { fillDates, openOptions, readSource, waitForDates } from './options.ts';
import { waitForOverlay } from './overlay.ts';
import { takeShare } from './shares.ts';
import { clearAll } from './stored.ts';
import { useExtension } from './use-extension.ts';

const WINDOW = 'Certification des lycées';
const ACCESS = "Fin de l'accès à Pix Certif";
const SEEN = 'Lu sur Pix le 20 novembre';

describe('dates that Pix gives, in November', () => {
  const TODAY = '2026-11-20';
  const running = useExtension({ today: TODAY });

  const open = (query: string, path = '/sessions') =>
    openCard(running.browser, `https://certif.pix.fr${path}?demo-today=${TODAY}&${query}`);
  const readSeen = async () => (await readFindings(running.browser)).dates ?? {};
  const waitForSeen = (name: string) =>
    waitFor(async () => (await readSeen())[name], { what: `${name} to be kept` });

  it('the opening day is kept with the day it was read', async () => {
    const page = await open('demo-closed&demo-opening=2026-11-23');
    expect(await waitForSeen('accessOpens')).toEqual({ value: '2026-11-23', read: TODAY });
    await askWhy(page, 'Ouverture de Pix Certif : 23 novembre (lu sur Pix le 20 novembre).');
    expect(Object.keys(await readSeen())).toEqual(['accessOpens']);
    await page.close();
  });

  it('the period of the lycées is the window, with its source, and its first day may lack the year', async () => {
    for (const [period, from, to] of [
      ['2026-11-09/2027-03-05', '2026-11-09', '2027-03-05'],
      ['2027-01-11/2027-02-26', '2027-01-11', '2027-02-26'],
    ] as const) {
      const page = await open(`demo-period=${period}`);
      await waitFor(
        async () => JSON.stringify((await readSeen()).examWindow?.value) === JSON.stringify({ from, to }),
        { what: `the window ${period}` },
      );
      expect((await readSeen()).examWindow?.read).toBe(TODAY);
      expect(Object.keys(await readSeen())).toEqual(['examWindow']);
      await askWhy(page, '(lu sur Pix le 20 novembre).');
      const options = await openOptions(running.browser, '#dates');
      await waitFor(async () => (await readSource(options, WINDOW)) === SEEN, { what: 'its source' });
      await waitForDates(options, WINDOW, [from, to]);
      await options.close();
      await page.close();
    }
  });

  it('the suspension is the end of access, and not of the window', async () => {
    const page = await open('demo-banner=2027-06-30');
    expect(await waitForSeen('accessEnds')).toEqual({ value: '2027-06-30', read: TODAY });
    expect(Object.keys(await readSeen())).toEqual(['accessEnds']);
    const options = await openOptions(running.browser, '#dates');
    await waitFor(async () => (await readSource(options, ACCESS)) === SEEN, { what: 'its source' });
    await waitForDates(options, ACCESS, ['2027-06-30']);
    expect(await readSource(options, WINDOW)).toBe('Estimé');
    await options.close();
    await page.close();
  });

  it('both banners at once are each read for what they say', async () => {
    const page = await open('demo-banner=2027-07-09&demo-period=2026-11-09/2027-03-05&demo-banner-strange');
    await waitForSeen('accessEnds');
    await waitForSeen('examWindow');
    expect(await readSeen()).toEqual({
      accessEnds: { value: '2027-07-09', read: TODAY },
      examWindow: { value: { from: '2026-11-09', to: '2027-03-05' }, read: TODAY },
    });
    await page.close();
  });

  it.each(
    takeShare([
      ['about something else', 'demo-banner-strange', 'maintenance', 'Cherché, pas trouvé : le jour de fin'],
      ['of another school year', 'demo-banner=2026-07-16', '16 juillet 2026', 'Trouvé : le jour de fin'],
      [
        'whose period is of another year',
        'demo-period=2025-11-10/2026-03-06',
        '6 mars 2026',
        '[window-banner]',
      ],
      ['that closes another year', 'demo-closed&demo-opening=2025-11-03', '03/11/2025', 'Trouvé : le jour d'],
    ]),
  )('an announcement %s is ignored', async (_what, query, said, line) => {
    const page = await open(query);
    expect(await page.evaluate(() => document.body.textContent)).toMatch(
      new RegExp(said.replaceAll(' ', '\\s')),
    );
    await askWhy(page, line);
    expect(await readSeen()).toEqual({});
    await page.close();
  });

  it('a date that the user typed wins, and is not lost', async () => {
    const page = await open('demo-period=2026-11-09/2027-03-05&demo-banner=2027-06-30');
    await waitForSeen('examWindow');
    const options = await openOptions(running.browser, '#dates');
    await waitFor(async () => (await readSource(options, WINDOW)) === SEEN, { what: 'its source' });
    await fillDates(options, WINDOW, ['2026-11-16', '2027-02-05']);
    await waitFor(async () => (await readSource(options, WINDOW)) === 'Confirmé ou saisi par vous', {
      what: "the user's own",
    });
    await page.bringToFront();
    await page.reload();
    await waitForOverlay(page, 'the card');
    await askWhy(page, 'du 16 novembre au 5 février (saisi par vous).');
    await options.bringToFront();
    await waitForDates(options, WINDOW, ['2026-11-16', '2027-02-05']);
    await waitForDates(options, ACCESS, ['2027-06-30']);
    expect((await readSeen()).examWindow?.value).toEqual({ from: '2026-11-09', to: '2027-03-05' });
    await options.close();
    await page.close();
    await clearAll(running.browser);
  });
});

describe('the opening day, in September', () => {
  const TODAY = '2026-09-10';
  const running = useExtension({ today: TODAY });

  it('opens the step of the sessions, on that day and no sooner', async () => {
    for (const [opening, steps] of [
      ['2026-09-11', []],
      [TODAY, ['create-sessions']],
    ] as const) {
      const closed = await openCard(
        running.browser,
        `https://certif.pix.fr/?demo-today=${TODAY}&demo-closed&demo-opening=${opening}`,
      );
      await waitFor(async () => (await readFindings(running.browser)).dates?.accessOpens?.value === opening, {
        what: `the opening on ${opening}`,
      });
      await closed.close();
      const page = await openCard(running.browser, `https://certif.pix.fr/sessions?demo-today=${TODAY}`);
      // Answered once the page has named its establishment: the first frame may be of what the calendar says.
      await running.browser.describe(page);
      await waitForOverlay(
        page,
        `${steps.join() || 'no step'} of it`,
        ({ steps: all }) => `${all}` === `${steps}`,
      );
      await page.close();
    }
  });
});

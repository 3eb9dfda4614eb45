import { waitFor } from '../../tests/e2e/harness/wait-for.ts';
import { openCard } from '../../tests/e2e/live.ts';
import { readOverlayText } from '../../tests/e2e/overlay.ts';
import { clearAll } from '../../tests/e2e/stored.ts';
import { SCENES } from './live-scenes.ts';
import type { PictureSet, Sitting } from './picture-set.ts';

/** Pictures each scene of a day, the card open. One that does not say what it must is pictured too, and named. */
async function pictureLive({ extension, day, shoot }: Sitting): Promise<void> {
  for (const { name, url, act, says } of SCENES[day] ?? []) {
    await clearAll(extension);
    const page = await openCard(extension, url);
    if (act) await act(page, extension);
    await waitFor(async () => (await readOverlayText(page)).includes(says), {
      what: `${name}: "${says}"`,
    }).catch(async (error: unknown) => {
      console.log(`${name}: ${String(error)}\n  ${await readOverlayText(page)}`);
    });
    await shoot(page, name);
    await page.close();
  }
}

export const LIVE: PictureSet = {
  shows: 'each proposal, each advice, a list and a trace, as the card shows them on a page of Pix',
  folder: 'screenshots/live',
  nameSubfolder: (browser) => browser,
  browsers: ['chromium', 'firefox'],
  languages: ['fr'],
  days: Object.keys(SCENES),
  windows: [{ width: 1366, height: 768 }],
  picture: pictureLive,
};

import { waitFor } from '../../../e2e/harness/wait-for.ts';
import { type Contender, getOrigins } from '../contender.ts';
import type { Run } from '../figures.ts';
import { showView } from '../our-view.ts';
import { recordProfile } from '../profile/record-profile.ts';
import { readScriptTime } from '../profile/script-time.ts';
import { openProbed, type ProbedPage } from './open-probed.ts';

type TypingFigures = Pick<Run, 'pageScriptMs' | 'pageShare' | 'typeScriptMs' | 'typeShare'>;

/** What is typed, and how fast a hand types, in ms. */
const LETTERS = 'marti';
const DELAY_MS = 120;

const FILTER = 'input[type="search"]';

/** What the list shows, by which it is known to have followed. */
const readFirstRow = ({ page }: ProbedPage) =>
  page.evaluate(() => document.querySelector('tbody tr')?.textContent ?? '');

/** Goes forth and back through the list, each page once it is drawn. */
async function turnPages(probed: ProbedPage): Promise<void> {
  for (const name of ['suivante', 'suivante', 'précédente', 'précédente']) {
    const before = await readFirstRow(probed);
    // Not by mouse: under driver.js nothing of the page can be pressed.
    await probed.page.$eval(`button[aria-label="Aller à la page ${name}"]`, (button) => {
      (button as HTMLButtonElement).click();
    });
    await waitFor(async () => (await readFirstRow(probed)) !== before, { what: 'another page of the list' });
  }
}

/** In a new tab with the pill: the list is paged through, then five letters are typed into its filter. */
export async function measureTyping(contender: Contender, probe: string): Promise<TypingFigures> {
  await showView(contender, 'pill');
  const probed = await openProbed(contender, probe, 'pill');
  await probed.load();
  const record = async (act: () => Promise<void>) => {
    const { profile } = await recordProfile(probed.session, act);
    return readScriptTime(profile, getOrigins(contender));
  };
  const paged = await record(() => turnPages(probed));
  await probed.page.focus(FILTER);
  const typed = await record(() => probed.page.keyboard.type(LETTERS, { delay: DELAY_MS }));
  await probed.page.close();
  return {
    pageScriptMs: paged.ms,
    pageShare: paged.share,
    typeScriptMs: typed.ms,
    typeShare: typed.share,
  };
}

import { clickField, clickNamed } from '../popup.ts';
import { writeSync } from '../stored.ts';
import type { AccessibleState } from './state.ts';

/** The questions of the first run. */
export const FIRST_RUN_STATES: readonly AccessibleState[] = [
  {
    name: 'in each question of the first run',
    hasThemes: true,
    async run({ openFirstRun, checkPage, words: { firstRun } }) {
      const popup = await openFirstRun();
      await popup.waitForSelector('.question-form select');
      await checkPage(popup, 'the académie');
      await clickNamed(popup, '.question-foot button', firstRun.skip);
      await popup.waitForSelector('.question-uai');
      await clickField(popup, '.question-uai');
      await popup.keyboard.type('0750655A');
      await clickNamed(popup, '.question-foot button', firstRun.goOn);
      await popup.waitForSelector('[aria-invalid=true]');
      await checkPage(popup, 'the establishment, with a fault');
      await clickNamed(popup, '.question-foot button', firstRun.skip);
      await popup.waitForSelector('.past-steps');
      await clickNamed(popup, '.question-body button', firstRun.tickAll);
      await checkPage(popup, 'what is done already');
      await popup.close();
    },
  },
  {
    name: 'in the question about the establishment, when one or two are known',
    hasThemes: true,
    async run({ extension, openFirstRun, checkPage, words: { firstRun } }) {
      for (const [index, name] of ['Lycée Jeanne-Villepreux', 'Lycée Émile-Combe'].entries()) {
        const entries = { [`establishment:012345${6 + index}X`]: { name: [name, 1] } };
        await writeSync(extension, `registry:device${index}`, { schema: 2, entries });
        const known = await openFirstRun();
        await clickNamed(known, '.question-foot button', firstRun.skip);
        await known.waitForSelector('.known-establishment');
        await checkPage(known, `${index + 1} known`);
        await known.close();
      }
    },
  },
];

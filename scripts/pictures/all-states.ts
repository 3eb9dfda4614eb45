import { openPopup } from '../demo/open-popup.ts';
import { pictureCards } from './cards.ts';
import { pictureFirstRun } from './first-run.ts';
import type { PictureSet } from './picture-set.ts';
import { pictureEstablishments } from './several-establishments.ts';

const CARD_DAY = '2026-11-20';

export const ALL_STATES: PictureSet = {
  shows:
    'the card, the popup, two establishments and the first questions, on three days and in both languages',
  folder: 'screenshots',
  nameSubfolder: (browser, language) => `${browser}-${language}`,
  browsers: ['chromium', 'firefox'],
  languages: ['fr', 'en'],
  days: ['2026-09-10', CARD_DAY, '2027-03-10'],
  windows: [{ width: 1366, height: 768 }],
  picture: async (sitting) => {
    const popup = await openPopup(sitting.extension);
    await sitting.shoot(popup, `popup-${sitting.day}`, { fullPage: true });
    await popup.close();
    if (sitting.day === CARD_DAY) {
      await pictureCards(sitting);
      await pictureEstablishments(sitting);
    }
    await pictureFirstRun(sitting);
  },
};

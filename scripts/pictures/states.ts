import { pictureOverlayStates } from './overlay-states.ts';
import type { PictureSet } from './picture-set.ts';
import { picturePopupThemes } from './popup-themes.ts';

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

export const STATES: PictureSet = {
  shows:
    'each state of the overlay in a wide and in a narrow window, and the popup in the light and in the dark',
  folder: 'screenshots/states',
  nameSubfolder: (browser) => browser,
  browsers: ['chromium', 'firefox'],
  languages: ['fr'],
  days: ['2026-11-20'],
  windows: [WIDE, NARROW],
  picture: async (sitting) => {
    await pictureOverlayStates(sitting);
    if (sitting.window === WIDE) await picturePopupThemes(sitting);
  },
};

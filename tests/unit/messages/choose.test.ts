import { expect, test } from 'vitest';
import { chooseMessages } from '../../../assets/messages/choose.ts';
import { choosePopupMessages } from '../../../assets/messages/choose-popup.ts';
import { enPopup } from '../../../assets/messages/en/popup.ts';
import { frPopup } from '../../../assets/messages/fr/popup.ts';

test.each([
  [['fr'], 'fr'],
  [['fr-CA', 'en'], 'fr'],
  [['en-GB', 'fr'], 'en'],
  [['EN'], 'en'],
  [['de'], 'fr'],
  [['de', 'en'], 'en'],
  [['english'], 'fr'],
  [[], 'fr'],
] as const)('a browser in %j speaks %s', (languages, expected) => {
  expect(chooseMessages(languages).language).toBe(expected);
  expect(choosePopupMessages(languages)).toBe({ fr: frPopup, en: enPopup }[expected]);
});

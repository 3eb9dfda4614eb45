import { expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { formatDay } from '../../../components/ui/format-day.ts';

test.each([
  ['2026-09-01', 'plain', '1er septembre', '1 September'],
  ['2026-09-14', 'plain', '14 septembre', '14 September'],
  ['2026-11-21', 'plain', '21 novembre', '21 November'],
  ['2027-03-01', 'plain', '1er mars', '1 March'],
  ['2026-12-18', 'weekday', 'vendredi 18 décembre', 'Friday 18 December'],
  ['2027-02-01', 'weekday', 'lundi 1er février', 'Monday 1 February'],
  ['2026-11-30', 'short', '30 nov.', '30 Nov'],
] as const)('%s, %s: "%s", "%s"', (day, style, french, english) => {
  expect(formatDay(day, fr, style)).toBe(french);
  expect(formatDay(day, en, style)).toBe(english);
});

import { describe, expect, test } from 'vitest';
import { chooseWhereMessages } from '../../../assets/messages/choose-where.ts';
import { en } from '../../../assets/messages/en/index.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { composeHint } from '../../../components/live/compose-hint.ts';
import { PAGES } from '../../../pix/catalogue.ts';
import { getLandmarks } from '../../../pix/landmark-catalogue.ts';
import { countWords } from '../../fixtures/count-words.ts';

/** Every step that has something to point at, on every page. */
const PAIRS = PAGES.flatMap(({ id, steps }) =>
  steps.filter((step) => getLandmarks(id, step)).map((step) => [id, step] as const),
);

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('the hint of "Montrer où", in %s', (language, t) => {
  const { nudges } = chooseWhereMessages(language);
  const hints = [
    ...PAIRS.map(([page, step]) => composeHint(page, step, language, '2026-2027')),
    ...Object.values(nudges).flatMap((said) => (typeof said === 'string' ? [said] : Object.values(said))),
  ];

  test('says what to do there in twelve words at most, and has no place left to fill', () => {
    expect(hints.length).toBeGreaterThan(60);
    expect(hints.filter((hint) => countWords(hint) > 12 || /[{}]/.test(hint))).toEqual([]);
  });

  test('never repeats a title', () => {
    const titles = Object.values(t.steps(20)).flatMap(({ title, short }) => [title, short]);
    expect(hints.filter((hint) => titles.some((title) => hint.includes(title)))).toEqual([]);
  });
});

test.each([
  [
    'orga-campaigns-mine',
    'archive-last-year',
    "Triez par date, ouvrez celles d'avant août 2026, puis supprimez-les.",
  ],
  ['orga-home', 'themed-campaigns', "C'est par ici que l'on y va."],
  ['certif-sessions', 'create-sessions', 'Appuyez ici, une fois par groupe.'],
  ['certif-session-new', 'create-sessions', 'Remplissez le formulaire, puis appuyez ici.'],
] as const)('on %s, for %s: %s', (page, step, hint) => {
  expect(composeHint(page, step, 'fr', '2026-2027')).toBe(hint);
});

test('speaks of no day where the school year goes from February or March to December', () => {
  const hint = composeHint('orga-campaigns-mine', 'archive-last-year', 'fr', undefined);
  expect(hint).toBe("Triez par date, ouvrez celles de l'an dernier, puis supprimez-les.");
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../../checklist/steps.ts';
import { ENGLISH, FRENCH, listSentences } from '../../fixtures/sentences/sentences.ts';

describe.each([
  ['French', FRENCH],
  ['English', ENGLISH],
])('the %s catalogue', (_name, messages) => {
  const sentences = [...listSentences(messages)];

  test('has something to say under every key', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    expect(sentences.filter(([, sentence]) => /undefined|null|NaN|\[object|[{}]/.test(sentence))).toEqual([]);
  });

  test('tells each of the sixteen steps, with short titles all different', () => {
    const texts = messages.steps(20);
    expect(Object.keys(texts)).toEqual(STEP_IDS);
    expect(new Set(Object.values(texts).map(({ title }) => title)).size).toBe(16);
  });

  test('names the group size the user chose', () => {
    const said = (groupSize: number) => JSON.stringify(messages.steps(groupSize)['create-sessions']);
    expect(said(15).replaceAll('15', '20')).toBe(said(20));
    expect(said(15)).not.toContain('20 ');
  });
});

test.each([FRENCH, ENGLISH])(
  'no text says Siècle or XML where the import takes something else',
  (messages) => {
    const texts = messages.steps(20, '.csv');
    expect(texts['import-siecle'].title).toContain('(.csv)');
    expect(JSON.stringify(Object.values(texts))).not.toMatch(/si[eè]cle|xml|[{}]formats/i);
    expect(JSON.stringify(messages.steps(20)['import-siecle'])).toMatch(/Siècle/);
    expect(Object.keys(texts)).toEqual(STEP_IDS);
  },
);

test('both languages say the same things, key by key', () => {
  expect([...listSentences(ENGLISH).keys()]).toEqual([...listSentences(FRENCH).keys()]);
});

test('no sentence was left in the other language', () => {
  const french = listSentences(FRENCH);
  const same = [...listSentences(ENGLISH)].filter(([key, sentence]) => french.get(key) === sentence);
  expect(
    same
      .map(([, sentence]) => sentence)
      .filter((sentence) => sentence.includes(' '))
      .sort(),
  ).toEqual([
    // The same word in both.
    '1 participant',
    '1 session',
    '2 participants',
    '2 sessions',
    '24 participants',
    '24 sessions',
    'Check-list Pix',
    'Check-list Pix',
    'Check-list Pix',
    // A name or a word, and a number.
    'Chrome 156',
    'Chrome 156',
    'Lycée Jeanne-Villepreux (0123456X)',
    'Lycée Jeanne-Villepreux (0123456X)',
    'Lycée Jeanne-Villepreux, 2026-2027',
    'Pix Certif',
    'Pix Orga',
    'Session 61202',
    'Un titre, code ABCDEF123',
  ]);
});

test('the manifest has the same messages in both languages', () => {
  const read = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const [french, english] = [read('fr'), read('en')];
  expect(Object.keys(english)).toEqual(Object.keys(french));
  expect(
    [...Object.values(french), ...Object.values(english)].every(({ message }) => message.length > 0),
  ).toBe(true);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FRENCH, listSentences } from '../../fixtures/sentences/sentences.ts';

const NARROW = '\u202F';
/** A sign without its space. An hour is written as Pix writes it: "14:00". */
const BARE = /[^\u202F](?:[;!?»]|:(?!\d\d\b))/;
const manifest: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/fr/messages.json', 'utf8'),
);
const sentences = [
  // An address is no sentence.
  ...[...listSentences(FRENCH).values()].filter((sentence) => !sentence.startsWith('https://')),
  ...Object.values(manifest).map(({ message }) => message),
];
const breaking = (rule: RegExp) => sentences.filter((sentence) => rule.test(sentence));

describe('French typography, in every sentence and every step', () => {
  test('there are sentences to look at', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.some((sentence) => sentence.includes(`${NARROW}:`))).toBe(true);
  });

  test('a narrow no-break space, and nothing else, before ; : ! ? and », but for hours', () => {
    expect(breaking(BARE)).toEqual([]);
  });

  test('a narrow no-break space after «', () => {
    expect(breaking(/«[^\u202F]/)).toEqual([]);
  });

  test('no straight double quote, no three dots, no space at the ends or twice', () => {
    expect(breaking(/"/)).toEqual([]);
    expect(breaking(/\.\.\./)).toEqual([]);
    expect(breaking(/^\s|\s$|\s\s/)).toEqual([]);
  });

  test('capitals keep their accents', () => {
    expect(breaking(/\bA partir|\bEtat|\bEtape|\bEcole/)).toEqual([]);
  });

  test('the rule does see a bad sentence', () => {
    expect(BARE.test('Pourquoi ?')).toBe(true);
    expect(BARE.test('Règle : une')).toBe(true);
    expect(BARE.test(`Pourquoi${NARROW}?`)).toBe(false);
    expect(BARE.test('à 14:00')).toBe(false);
  });
});

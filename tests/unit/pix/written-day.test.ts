import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTime, parseWrittenDay, WRITTEN_DAY, WRITTEN_DAY_AND_MONTH } from '../../../pix/written-day.ts';
import { anyDay } from '../../fixtures/arbitraries.ts';

const LANGUAGES = ['fr', 'en-US', 'en-GB', 'nl', 'es', 'it', 'de'];
/** What is taken of a sentence. */
const take = (sentence: string) => new RegExp(WRITTEN_DAY, 'iu').exec(sentence)?.[0];

describe('a day written in a sentence', () => {
  test.each([
    ['Dernier fichier importé avec succès le 2 septembre 2026 par Camille Ferrand.', '2 septembre 2026'],
    ['Dernier fichier importé avec succès le 1er septembre 2026 par Mai Nguyen.', '1er septembre 2026'],
    ['Les participants ont bien été importés le 2 sept. 2026 par Avril Mars.', '2 sept. 2026'],
    [
      'Ouverture de votre espace Pix Certif le 02/11/2026 (00h00, heure France métropolitaine).',
      '02/11/2026',
    ],
    ['jeudi 12 mars 2026', '12 mars 2026'],
    ['mar. 12 mai 2026', '12 mai 2026'],
    ['The last file was imported on September 2, 2026 by May Ferrand.', 'September 2, 2026'],
    ['Imported on 2 September 2026 by Camille Ferrand.', '2 September 2026'],
    ['Laatste bestand geïmporteerd op 2 september 2026 door Jan Mei.', '2 september 2026'],
    ['Importado el 2 de septiembre de 2026 por Camille Ferrand.', '2 de septiembre de 2026'],
    ['Importato il 2 settembre 2026 da Camille Ferrand.', '2 settembre 2026'],
    ['Am 2. September 2026 von Camille Ferrand importiert.', '2. September 2026'],
    ['du\u00a016\u00a0juillet\u00a02026.', '16\u00a0juillet\u00a02026'],
  ])('%s', (sentence, written) => {
    expect(take(sentence)).toBe(written);
  });

  test.each([
    'Échec de l’import (voir la page d’import).',
    'Importé par Camille Ferrand.',
    'Session 61202, salle B12, de 9:00 à 11:00',
    'Grandes étapes de l’année 2026-2027',
    'Le lycée Mars, 2 rue Avril',
    '',
  ])('"%s" has none', (sentence) => {
    expect(take(sentence)).toBeUndefined();
  });
});

describe('the day that a text names', () => {
  test.each([
    ['2 septembre 2026', '2026-09-02'],
    ['1er août 2026', '2026-08-01'],
    ['2 SEPTEMBRE 2026', '2026-09-02'],
    ['2 sept. 2026', '2026-09-02'],
    ['12 févr. 2027', '2027-02-12'],
    ['September 2, 2026', '2026-09-02'],
    ['Sep 2, 2026', '2026-09-02'],
    ['2 de marzo de 2027', '2027-03-02'],
    ['2 mrt 2027', '2027-03-02'],
    ['2. März 2027', '2027-03-02'],
    ['2 mag 2027', '2027-05-02'],
    ['16\u00a0juillet\u00a02026', '2026-07-16'],
    ['02/11/2026', '2026-11-02'],
    ['2.11.2026', '2026-11-02'],
    ['2-11-2026', '2026-11-02'],
    ['29 février 2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseWrittenDay(text)).toBe(day);
  });

  test.each([
    '31 février 2026',
    '29 février 2027',
    '0 mai 2026',
    '32/01/2026',
    '12/13/2026',
    'septembre 2026',
    '2 septembre',
    '2026',
    'demain',
    '',
  ])('%s is none', (text) => {
    expect(parseWrittenDay(text)).toBeUndefined();
  });

  test('without its year is of the year that is given', () => {
    expect(new RegExp(WRITTEN_DAY_AND_MONTH, 'iu').exec('du 7 novembre au 7 mars 2027')?.[0]).toBe(
      '7 novembre',
    );
    expect(parseWrittenDay('7 novembre', 2026)).toBe('2026-11-07');
    expect(parseWrittenDay('7 novembre 2025', 2026)).toBe('2025-11-07');
    expect(parseWrittenDay('29 février', 2027)).toBeUndefined();
  });
});

describe('laws', () => {
  test.each(LANGUAGES)(
    'any day, as %s writes it, whole or short, is found again, and nothing more',
    (language) => {
      const formats = (['long', 'short'] as const).map(
        (month) =>
          new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
      );
      fc.assert(
        fc.property(anyDay, fc.constantFrom(...formats), (day, format) => {
          const written = format.format(Date.parse(`${day}T12:00:00Z`));
          const taken = take(`Fin le ${written} par Camille Ferrand`);
          expect(taken).toBe(written);
          expect(parseWrittenDay(taken ?? '')).toBe(day);
        }),
      );
    },
  );

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.integer(), { nil: undefined }),
        (text, year) => {
          const day = parseWrittenDay(text, year);
          expect(day === undefined || /^\d{4,}-\d{2}-\d{2}$/.test(day)).toBe(true);
        },
      ),
    );
  });
});

describe('a time of day', () => {
  test.each([
    ['14:00', '14:00'],
    ['9:05', '09:05'],
    ['09h05', '09:05'],
    ['9 h 05', '09:05'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['midi', undefined],
    ['2:30 PM', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['2:30 p. m.', '14:30'],
    ['2:30\u202FPM', '14:30'],
    ['2:30 am', '02:30'],
    ['12:05 AM', '00:05'],
    ['12:00 PM', '12:00'],
    ['14:30 PM', undefined],
    ['14 h 30', '14:30'],
  ])('%s is %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
});

describe('a month whose accents stand in two characters', () => {
  test.each([
    ['24 août 2026', '2026-08-24'],
    ['24 décembre 2026', '2026-12-24'],
    ['3 févr. 2027', '2027-02-03'],
  ])('%s', (text, day) => {
    const decomposed = text.normalize('NFD');
    expect(parseWrittenDay(decomposed)).toBe(day);
    expect(take(`le ${decomposed} par Camille`)).toBe(decomposed);
  });
});

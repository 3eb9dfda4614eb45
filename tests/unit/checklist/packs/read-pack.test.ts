import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocatedJson } from '../../../../checklist/packs/located-json.ts';
import { readDayRule } from '../../../../checklist/packs/read-day-rule.ts';
import { readPack } from '../../../../checklist/packs/read-pack.ts';
import { RIGHT_PACK } from '../../../fixtures/packs/wrong-packs.ts';
import { checkProperty } from '../../../fixtures/property-runs.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a JSON text read by line', () => {
  test('is what JSON.parse makes of it, whatever its layout', async () => {
    const property = fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 4), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const reading = readLocatedJson(text);
      return reading.ok && JSON.stringify(reading.json.value) === JSON.stringify(JSON.parse(text));
    });
    await checkProperty('JSON read by line', property);
  });

  test('is refused where JSON.parse refuses it, and where a key is given twice', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n1a-.eE+truefalsn') });
    const property = fc.property(signs, (text) => {
      const reading = readLocatedJson(text);
      return reading.ok === isJson(text) || (!reading.ok && reading.error.fault === 'key-twice');
    });
    await checkProperty('JSON refused', property);
  });

  test('says the line of each key and value', () => {
    const reading = readLocatedJson('{\r\n  "a": [1,\n 2],\n\n "b": {"c": "x"}\n}');
    expect(reading.ok && [...reading.json.lines]).toEqual([
      ['', 1],
      ['a', 2],
      ['a.0', 2],
      ['a.1', 3],
      ['b', 5],
      ['b.c', 5],
    ]);
  });

  test('keys that objects have of themselves are keys like others', () => {
    const reading = readLocatedJson('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(reading.ok && Object.keys(reading.json.value as object)).toEqual(['__proto__', 'constructor']);
    expect(readPack(RIGHT_PACK.replace('"nom"', '"__proto__": {"nom": 1},\n"nom"')).ok).toBe(false);
  });
});

describe('a pack', () => {
  test('is read whole', () => {
    const reading = readPack(RIGHT_PACK);
    expect(reading).toEqual({
      ok: true,
      pack: {
        id: 'mon-academie',
        name: { fr: 'Les dates de mon académie' },
        author: 'DRANE de mon académie',
        version: 1,
        date: '2026-11-29',
        about: { fr: 'Pour les lycées.', en: 'For lycées.' },
        steps: [
          {
            id: 'pack:mon-academie:bilan-de-mars',
            title: { fr: 'Envoyez le bilan' },
            short: { fr: 'Envoyez le bilan' },
            opens: { on: 'day', at: 'end', monthDay: '03-01' },
            due: { on: 'day', at: 'end', monthDay: '03-31' },
            years: ['2026-2027'],
            isRepeatable: false,
            page: 'https://orga.pix.fr/certifications',
            links: [{ title: { fr: 'Le formulaire' }, url: 'https://exemple.fr/bilan' }],
            source: { text: 'Courrier du 1er septembre', url: 'https://exemple.fr/', read: '2026-11-29' },
          },
          {
            id: 'pack:mon-academie:reunion',
            title: { fr: 'Réunissez les référents' },
            opens: { on: 'first-school-day', plus: 0 },
            due: { on: 'eve-of', holiday: 'autumn' },
            isRepeatable: false,
            links: [],
          },
        ],
        changes: [
          {
            step: 'run-exams',
            due: { on: 'earlier-of-window-end', and: { on: 'day', at: 'end', monthDay: '02-12' } },
            more: { fr: 'Pensez aux stages.' },
            links: [],
          },
          { step: 'plan-catch-up', when: { fr: 'La semaine qui suit.' }, links: [] },
        ],
        dates: [
          {
            schoolYear: '2026-2027',
            examWindow: { from: '2026-11-03', to: '2027-03-06' },
            accessOpens: '2026-11-02',
            certainty: 'published',
            source: { text: 'DANE de Lille', read: '2026-11-29' },
          },
        ],
        hosts: ['ent.exemple.fr'],
        groupSize: 18,
      },
    });
  });

  test('with a byte order mark and lines of Windows is the same pack', () => {
    expect(readPack(`\uFEFF${RIGHT_PACK.replaceAll('\n', '\r\n')}`)).toEqual(readPack(RIGHT_PACK));
  });

  test('of any text at all is a pack or faults, never an error', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.nat(RIGHT_PACK.length), fc.nat(40), fc.string())
        .map(([at, length, put]) => RIGHT_PACK.slice(0, at) + put + RIGHT_PACK.slice(at + length)),
    );
    const property = fc.property(anyText, (text) => {
      const reading = readPack(text);
      return reading.ok || reading.faults.length > 0;
    });
    await checkProperty('packs read', property);
  });
});

test.each([
  ['30/11', { on: 'day', at: 'start', monthDay: '11-30' }],
  ['1/3', { on: 'day', at: 'end', monthDay: '03-01' }],
  ['31/07', { on: 'day', at: 'end', monthDay: '07-31' }],
  ['01/08', { on: 'day', at: 'start', monthDay: '08-01' }],
  ['Rentrée', { on: 'first-school-day', plus: 0 }],
  ['rentrée + 14 jours', { on: 'first-school-day', plus: 14 }],
  ['veille de Noël', { on: 'eve-of', holiday: 'christmas' }],
  ['retour des vacances de la Toussaint', { on: 'return-from', holiday: 'autumn' }],
  [
    'début de la certification',
    { on: 'known-window-start', otherwise: { on: 'return-from', holiday: 'autumn' } },
  ],
  [
    'début de la certification, sinon 15/03',
    { on: 'known-window-start', otherwise: { on: 'day', at: 'end', monthDay: '03-15' } },
  ],
  [
    'fin des rattrapages',
    { on: 'earlier-of-catch-up-end', and: { on: 'day', at: 'end', monthDay: '07-31' } },
  ],
  ['31/11', undefined],
  ['29/02', undefined],
  ['rentrée + 400 jours', undefined],
  ['fin de la certification, sinon 15/03', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the day written "%s"', (written, rule) => {
  expect(readDayRule(written)).toEqual(rule);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDraftFault, toInitials, toOwnStep } from '../../../checklist/own-step-draft.ts';
import { MAX_EXTRA_ENTRIES } from '../../../storage/bounds/find-overflow.ts';
import { findFault } from '../../../storage/changes/find-fault.ts';
import { readExportFile } from '../../../storage/file/read-file.ts';
import { planOwnItems } from '../../../storage/keeper/own-items.ts';
import { REGISTRY } from '../../../storage/keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../../../storage/merge/field-map.ts';
import { findFieldGuard } from '../../../storage/schema/fields.ts';
import { isStepTitle } from '../../../storage/schema/name-size.ts';
import { readItem } from '../../../storage/schema/read-item.ts';
import { countItemBytes } from '../../../storage/schema/stored-size.ts';
import { toProgress } from '../../../storage/schema/to-progress.ts';
import { CLICK, change, DEVICE, PROGRESS } from '../../fixtures/changes.ts';

const OWN = 'own:k3v9q0zt';
const VALUES = { title: 'Réunion des tuteurs', by: '11-20', at: 'certif-sessions', yearly: true };
const read = (fields: Readonly<Record<string, unknown>>, entry = OWN) =>
  readItem(
    PROGRESS,
    {
      schema: 2,
      steps: {
        [entry]: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, 1]])),
      },
    },
    DEVICE,
  );
const show = (fieldMap: FieldMap) => toProgress(fieldMap)[OWN as 'own:'];

describe('a step that the user added, as it is kept', () => {
  test('is read with what is noted of it', () => {
    const { value, condition } = read({ ...VALUES, who: 'JD', note: 'salle B12' });
    expect(condition).toBe('good');
    expect(show(value)).toMatchObject({ state: 'todo', who: 'JD', note: 'salle B12', own: VALUES });
  });

  test.each([
    ['no day', { by: '02-30' }],
    ['a day of one year in four', { by: '02-29' }],
    ['a day with its year', { by: '2026-11-20' }],
    ['a holiday that is none', { by: 'summer' }],
    ['a rule in an array', { by: ['03-01'] }],
    ['a script', { at: 'javascript:alert(1)' }],
    ['http', { at: 'http://example.fr/' }],
    ['an address with a mark that turns text round', { at: 'https://example.fr/\u202Egnp' }],
    ['an address without end', { at: `https://example.fr/${'a'.repeat(300)}` }],
    ['a title on two lines', { title: 'un\ndeux' }],
    ['a title that turns text round', { title: 'un\u202Edeux' }],
    ['a title longer than the form takes', { title: 'a'.repeat(81) }],
    ['a full name', { who: 'Jeanne Dupont' }],
    ['five letters', { who: 'ABCDE' }],
  ])('lets %s fall alone', (_what, wrong) => {
    const { value, condition } = read({ ...VALUES, note: 'ici', ...wrong });
    expect(condition).toBe('damaged');
    expect(show(value)?.note).toBe('ici');
    expect(value.get(OWN)?.has(Object.keys(wrong)[0] ?? '')).toBe(false);
  });

  test('is none before both its title and its deadline have come', () => {
    expect(show(read({ title: 'Réunion' }).value)?.own).toBeUndefined();
    expect(show(read({ by: '11-20' }).value)?.own).toBeUndefined();
  });

  test('makes nothing of a step of the sixteen, nor hides it', () => {
    const { value } = read({ ...VALUES, gone: true, state: ['done', '2026-11-20'] }, 'share-codes');
    expect(toProgress(value)['share-codes']).toEqual({ state: 'done', day: '2026-11-20' });
  });

  test('merges field by field: a title from here, a deadline from there', () => {
    const base = change(OWN, VALUES, { at: 10 }).changes;
    const here = mergeFieldMaps(base, change(OWN, { title: 'Réunion' }, { at: 20 }).changes);
    const there = mergeFieldMaps(base, change(OWN, { by: 'christmas' }, { at: 21 }).changes);
    expect(show(mergeFieldMaps(here, there))?.own).toMatchObject({ title: 'Réunion', by: 'christmas' });
  });

  test('comes back from no other computer once removed, and comes back when that is undone', () => {
    const known = change(OWN, VALUES, { at: 10 }).changes;
    const removed = mergeFieldMaps(known, change(OWN, { gone: true }, { at: 20 }).changes);
    const noted = mergeFieldMaps(known, change(OWN, { note: 'x', title: 'Autre' }, { at: 30 }).changes);
    expect(show(mergeFieldMaps(removed, noted))).toBeUndefined();
    const undone = mergeFieldMaps(removed, change(OWN, { gone: false }, { at: 40 }).changes);
    expect(show(mergeFieldMaps(undone, noted))?.own?.title).toBe('Autre');
  });
});

describe('what the form keeps, storage takes', () => {
  const takes = (field: string, value: unknown) => findFieldGuard(PROGRESS, OWN, field)?.(value) === true;
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc.string({ unit: fc.constantFrom('é', 'É', 'œ', '’', '<', '🎓', 'a', ' '), maxLength: 90 }),
    fc.integer({ min: 60, max: 85 }).map((count) => 'é'.repeat(count)),
  );
  const link = typed.map((text) => `https://dane.ac-lille.fr/${text}`);

  test('title, deadline and place', () => {
    const days = fc.constantFrom('2026-11-20', '2027-02-28', '2027-07-31');
    let kept = 0;
    fc.assert(
      fc.property(typed, days, link, (title, day, address) => {
        const draft = { title, by: 'day', day, isYearly: false, at: 'link', link: address };
        if (findDraftFault(draft, '2026-2027', isStepTitle) !== undefined) return;
        kept += 1;
        for (const [field, value] of Object.entries(toOwnStep(draft)))
          expect({ field, value, isTaken: takes(field, value) }).toEqual({ field, value, isTaken: true });
      }),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  test('and as many accents as storage takes, no more, are typed', () => {
    const fault = (title: string) =>
      findDraftFault(
        { title, by: 'christmas', day: '', isYearly: false, at: '', link: '' },
        '2026-2027',
        isStepTitle,
      );
    const lengths = Array.from({ length: 90 }, (_none, index) => index + 1);
    for (const each of ['a', 'é', '…', '🎓'])
      expect(lengths.filter((length) => fault(each.repeat(length)) === undefined)).toEqual(
        lengths.filter((length) => takes('title', each.repeat(length))),
      );
  });

  test('who sees to it', () => {
    fc.assert(fc.property(typed, (text) => takes('who', toInitials(text))));
  });
});

describe('a title that nobody can see', () => {
  const UNSEEN = [
    '\u3164',
    '\u115F\u1160',
    '\uFFA0',
    '\u2800',
    '\u00A0',
    '\u0301',
    '\uFE0F',
    '\u{1D159}',
    '',
  ];
  const SEEN = ['a', '7', '🎓', '❤️', '✓', '-', 'é', '한', '\u3164a'];

  test('is asked for by no click, and falls out of a file alone; the least sign makes it one', () => {
    const read = (title: string) => {
      const fields = { ...VALUES, title, note: 'ici' };
      const item = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, [value, 1, 'aaaa']]),
      );
      const progress = { '0590001A': { '2026-2027': { [OWN]: item } } };
      const file = { format: 'check-list-pix', schema: 2, exportedOn: '2026-09-09', progress };
      const reading = readExportFile(JSON.stringify(file), CLICK);
      if (!reading.ok) throw new Error(reading.reason);
      return reading.file.documents.get('progress:0590001A:2026-2027')?.get(OWN);
    };
    for (const title of UNSEEN) {
      expect(findFault(change(OWN, { ...VALUES, title }, { at: CLICK }), EMPTY_FIELD_MAP, CLICK)).toBe(
        'names',
      );
      expect(read(title)?.has('title')).toBe(false);
      expect(read(title)?.get('note')?.value).toBe('ici');
    }
    for (const title of SEEN) {
      expect(
        findFault(change(OWN, { ...VALUES, title }, { at: CLICK }), EMPTY_FIELD_MAP, CLICK),
      ).toBeUndefined();
      expect(read(title)?.get('title')?.value).toBe(title);
    }
  });

  test('is that of no school either', () => {
    const entry = 'establishment:0590001A';
    for (const name of ['\u3164', '\uFFA0\u115F'])
      expect(
        findFault(change(entry, { name }, { at: CLICK, document: REGISTRY }), EMPTY_FIELD_MAP, CLICK),
      ).toBe('names');
  });
});

describe('in storage.sync', () => {
  const many = (count: number): FieldMap =>
    new Map(
      Array.from({ length: count }, (_none, index) => [
        ...change(
          `own:${index.toString(36).padStart(8, '0')}`,
          {
            ...VALUES,
            title: 'é'.repeat(70),
            note: 'é'.repeat(200),
            who: 'ABCD',
            state: ['done', '2026-11-20'],
          },
          { at: CLICK },
        ).changes,
      ]).flat(),
    );
  const plan = (merged: FieldMap) =>
    planOwnItems({
      name: PROGRESS,
      merged,
      syncParts: [],
      device: 'here',
      silent: new Set(),
      synced: 'all',
      isTidy: false,
    }).set;

  test('forty of the fullest are in items that browsers take, apart from the sixteen, and are read back', () => {
    const merged = mergeFieldMaps(many(40), change('share-codes', { note: 'x' }, { at: CLICK }).changes);
    const set = plan(merged);
    for (const [key, each] of Object.entries(set)) expect(countItemBytes(key, each)).toBeLessThan(8192);
    const back = Object.values(set).reduce<FieldMap>(
      (all, each) => mergeFieldMaps(all, readItem(PROGRESS, each, 'here').value),
      EMPTY_FIELD_MAP,
    );
    expect(toProgress(back)).toEqual(toProgress(merged));
  });

  test('a change that adds one is believed, one that adds them without end is not', () => {
    const next = change(OWN, VALUES, { at: CLICK });
    expect(findFault(next, many(40), CLICK)).toBeUndefined();
    expect(findFault(next, many(MAX_EXTRA_ENTRIES), CLICK)).toBe('size');
  });
});

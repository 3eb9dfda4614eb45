import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropTyped,
  fillHoles,
  HOLES,
  type HoleValues,
  keepHoles,
  listHoles,
  replaceUnknown,
} from '../../../checklist/mailing/holes.ts';
import { checkProperty } from '../../fixtures/property-runs.ts';

const make = (values: Partial<HoleValues>): HoleValues =>
  ({ ...Object.fromEntries(HOLES.map((hole) => [hole, `[${hole}]`])), ...values }) as HoleValues;

const SEPTEMBER = make({
  campaigns: '- 2de GT : code QWERTY123\n- 1re : code AZERTY456',
  deadline: 'avant le 1er octobre',
  school: 'Lycée Jeanne-Villepreux',
});
const NEXT = make({
  campaigns: '- 2de GT : code MISTRA204',
  deadline: 'dès que possible',
  school: 'Lycée Ada-Lovelace',
});
const TEMPLATE = 'Bonjour,\n\n⟦campaigns⟧\n\nMerci de les faire passer ⟦deadline⟧.\n\n⟦school⟧';
const edit = (change: (text: string) => string) =>
  keepHoles(TEMPLATE, SEPTEMBER, change(fillHoles(TEMPLATE, SEPTEMBER)));

describe('a message that is edited', () => {
  test('keeps its own words and is filled in anew', () => {
    const kept = edit((text) => text.replace('Merci de', 'Pouvez-vous').replace('Bonjour', 'Chers tous'));
    expect(kept).toBe('Chers tous,\n\n⟦campaigns⟧\n\nPouvez-vous les faire passer ⟦deadline⟧.\n\n⟦school⟧');
    expect(fillHoles(kept, NEXT)).toContain('MISTRA204\n\nPouvez-vous les faire passer dès que possible.');
  });

  test('has as words what was changed in a hole, and as holes the others', () => {
    const kept = edit((text) => text.replace('- 1re : code AZERTY456', '- 1re, plus tard'));
    expect(listHoles(kept)).toEqual(['deadline', 'school']);
    expect(fillHoles(kept, NEXT)).toContain('QWERTY123\n- 1re, plus tard\n\nMerci');
  });

  test('has a hole where its value was moved, cut and pasted', () => {
    const cut = edit((text) => text.replace('\n\nLycée Jeanne-Villepreux', ''));
    expect(listHoles(cut)).not.toContain('school');
    const pasted = fillHoles(cut, SEPTEMBER).replace('Bonjour,', 'Lycée Jeanne-Villepreux, bonjour,');
    expect(keepHoles(cut, SEPTEMBER, pasted, listHoles(TEMPLATE))).toMatch(/^⟦school⟧, bonjour,/);
  });

  test('takes no short value for a hole in the middle of a word', () => {
    const values = make({ groupSize: '20' });
    const kept = keepHoles('Groupes de ⟦groupSize⟧', values, 'En 2026, par deux', ['groupSize']);
    expect(kept).toBe('En 2026, par deux');
  });

  test('keeps signs of holes that we do not know, and those that were typed', () => {
    expect(fillHoles('⟦nothing⟧ ⟦school', NEXT)).toBe('⟦nothing⟧ ⟦school');
    const typed = `${fillHoles(TEMPLATE, SEPTEMBER)} ⟦school⟧`;
    expect(fillHoles(keepHoles(TEMPLATE, SEPTEMBER, typed), SEPTEMBER)).not.toBe('');
  });
});

describe('a hole that says nothing for now', () => {
  const values = make({ school: 'Lycée Jeanne-Villepreux', who: '' });
  const template = 'Bonjour,\n\nCordialement,\nPour ⟦school⟧⟦who⟧';
  const put = (change: (text: string) => string) =>
    keepHoles(template, values, change(fillHoles(template, values)), listHoles(template));

  test('stays on its line, and goes with it', () => {
    expect(put((text) => text.replace('Bonjour', 'Chers tous'))).toMatch(/Pour ⟦school⟧⟦who⟧$/);
    expect(put((text) => text.replace('Lycée', 'LPO'))).toMatch(/\nPour LPO Jeanne-Villepreux⟦who⟧$/);
    expect(put((text) => `${text}, bureau 12`)).toMatch(/Pour ⟦school⟧⟦who⟧, bureau 12$/);
    expect(put((text) => text.replace(/,\nPour.*/, ', Jeanne'))).toBe('Bonjour,\n\nCordialement, Jeanne');
    expect(put(() => 'Brève.')).toBe('Brève.');
  });
});

describe('a placeholder that is typed over', () => {
  const values = make({ deadline: '[date limite à compléter]', school: 'Lycée Jeanne-Villepreux' });
  const template = 'Merci de finir ⟦deadline⟧. ⟦school⟧';
  const put = (from: string, change: (text: string) => string) =>
    keepHoles(from, values, change(fillHoles(from, values)), listHoles(template), ['deadline']);

  test('is in the message, sign after sign, and the same hole next time', () => {
    let typed = put(template, (text) => text.replace('[date limite à compléter]', 'v'));
    for (const word of ['ve', 'ven', 'vendredi'])
      typed = put(typed, (text) => text.replace(/finir \w+/, `finir ${word}`));
    expect(fillHoles(typed, values)).toBe('Merci de finir vendredi. Lycée Jeanne-Villepreux');
    expect(dropTyped(typed)).toBe(template);
    expect(listHoles(typed)).toEqual(['deadline', 'school']);
  });

  test('may be emptied first', () => {
    const empty = put(template, (text) => text.replace('[date limite à compléter]', ''));
    const typed = put(empty, (text) => text.replace('finir ', 'finir lundi'));
    expect(fillHoles(typed, values)).toBe('Merci de finir lundi. Lycée Jeanne-Villepreux');
    expect(dropTyped(typed)).toBe(template);
  });

  test('leaves what is put beside it as words', () => {
    const before = put(template, (text) => text.replace('finir ', 'finir tout '));
    expect(dropTyped(before)).toBe('Merci de finir tout ⟦deadline⟧. ⟦school⟧');
    const behind = put(template, (text) => text.replace('compléter]', 'compléter] au soir'));
    expect(dropTyped(behind)).toBe('Merci de finir ⟦deadline⟧ au soir. ⟦school⟧');
  });

  test('is words where it is no placeholder', () => {
    const kept = put(template, (text) => text.replace('Lycée Jeanne-Villepreux', 'Le lycée'));
    expect(dropTyped(kept)).toBe('Merci de finir ⟦deadline⟧. Le lycée');
  });
});

test('a hole that a version knew and this one does not is to be completed', () => {
  expect(replaceUnknown('Le ⟦vanished⟧, ⟦school⟧', '[à compléter]')).toBe('Le [à compléter], ⟦school⟧');
});

const hole = fc.constantFrom(...HOLES).map((name) => `⟦${name}⟧`);
/** Few letters: values and words are often alike. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });
const anyTemplate = fc.array(fc.oneof(hole, words), { maxLength: 8 }).map((parts) => parts.join(''));
const anyValues = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 12 }), {
    minLength: HOLES.length,
    maxLength: HOLES.length,
  })
  .map((texts) => Object.fromEntries(HOLES.map((name, index) => [name, texts[index] ?? 'a'])) as HoleValues);
const anyEdit = fc.record({ at: fc.nat(200), taken: fc.nat(30), put: words });
const apply = (text: string, { at, taken, put }: { at: number; taken: number; put: string }) =>
  text.slice(0, at) + put + text.slice(at + taken);

describe('whatever is edited', () => {
  test('the text is what was typed, over placeholders too', () =>
    checkProperty(
      'placeholders say what was typed',
      fc.property(anyTemplate, anyValues, fc.array(anyEdit, { maxLength: 5 }), (first, values, edits) => {
        let template = first;
        for (const each of edits) {
          const next = apply(fillHoles(template, values), each);
          template = keepHoles(template, values, next, listHoles(first), HOLES);
          if (fillHoles(template, values) !== next) return false;
        }
        return true;
      }),
    ));

  test('the text is what was typed, after any number of edits', () =>
    checkProperty(
      'holes say what was typed',
      fc.property(anyTemplate, anyValues, fc.array(anyEdit, { maxLength: 5 }), (first, values, edits) => {
        let template = first;
        for (const each of edits) {
          const next = apply(fillHoles(template, values), each);
          template = keepHoles(template, values, next, listHoles(first));
          if (fillHoles(template, values) !== next) return false;
        }
        return true;
      }),
    ));

  test('holes that no edit touches are filled in anew', () =>
    checkProperty(
      'holes come round',
      fc.property(anyTemplate, anyTemplate, words, anyValues, anyValues, (before, after, put, one, other) => {
        // In the middle, where a hole ends on both sides.
        const fixed = `${before}<>${after}`;
        const edited = `${fillHoles(before, one)}<${put}>${fillHoles(after, one)}`;
        const kept = keepHoles(fixed, one, edited);
        return fillHoles(kept, other) === `${fillHoles(before, other)}<${put}>${fillHoles(after, other)}`;
      }),
    ));

  test('a text left as it is has its template', () =>
    checkProperty(
      'nothing edited',
      fc.property(anyTemplate, anyValues, (template, values) => {
        const kept = keepHoles(template, values, fillHoles(template, values), listHoles(template));
        return kept === template;
      }),
    ));
});

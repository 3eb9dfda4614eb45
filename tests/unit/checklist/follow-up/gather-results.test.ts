import { describe, expect, test } from 'vitest';
import { gatherResults, makeClassRows, sumClasses } from '../../../../checklist/follow-up/gather-results.ts';
import { addLine, removeLine } from '../../../../checklist/follow-up/note-lines.ts';
import type { CampaignResults, ClassCount } from '../../../../checklist/follow-up/read-results.ts';

const make = (number: string | undefined, ...classes: ClassCount[]): CampaignResults => ({
  ...(number && { number }),
  classes,
  classColumn: 'read',
});
const FIRST = make('4101', { name: '2GT1', finished: 12, unfinished: 19 });

describe('several files', () => {
  test('stand side by side, one a campaign', () => {
    const other = make('4102', { name: '1G1', finished: 1, unfinished: 2, certifiable: 1 });
    const { results, became } = gatherResults([FIRST], other);
    expect(became).toBe('added');
    expect(makeClassRows(results)).toEqual([
      { name: '1G1', counts: [undefined, other.classes[0]] },
      { name: '2GT1', counts: [FIRST.classes[0], undefined] },
    ]);
  });

  test('that are the same one count once', () => {
    expect(gatherResults([FIRST], structuredClone(FIRST))).toEqual({ results: [FIRST], became: 'repeated' });
    const unnamed = make(undefined, { name: '', finished: 1, unfinished: 0 });
    expect(gatherResults([unnamed], structuredClone(unnamed)).became).toBe('repeated');
  });

  test('of one campaign on two days count as the one read last', () => {
    const later = make('4101', { name: '2GT1', finished: 20, unfinished: 11 });
    expect(gatherResults([FIRST], later)).toEqual({ results: [later], became: 'replaced' });
  });

  test('of one campaign are told by its code where a file has no number', () => {
    const { number, ...unnumbered } = {
      ...make('4101', { name: '2GT1', finished: 20, unfinished: 11 }),
      code: 'QWERTY123',
    };
    const there = [{ ...FIRST, code: 'QWERTY123' }];
    expect(gatherResults(there, unnumbered)).toEqual({ results: [unnumbered], became: 'replaced' });
    expect(gatherResults(there, { ...unnumbered, code: 'AZERTY456' }).became).toBe('added');
    expect(gatherResults(there, { ...unnumbered, number: '4102' }).became).toBe('added');
  });

  test('spell a class each their way', () => {
    const other = make('4102', { name: '2 gt 1', finished: 5, unfinished: 2 });
    expect(makeClassRows([FIRST, other])).toEqual([
      { name: '2GT1', counts: [FIRST.classes[0], other.classes[0]] },
    ]);
  });

  test('add up, and say who is certifiable only where it is known', () => {
    const { classes } = make(
      '4102',
      { name: '1G1', finished: 1, unfinished: 2, certifiable: 1 },
      { name: '1G2', finished: 3, unfinished: 4, certifiable: 2 },
    );
    expect(sumClasses(classes)).toEqual({ name: '', finished: 4, unfinished: 6, certifiable: 3 });
    expect(sumClasses(FIRST.classes)).not.toHaveProperty('certifiable');
  });
});

describe('a line in a note', () => {
  test('stands after what is there, and is taken out again alone', () => {
    expect(addLine('', 'Suivi')).toBe('Suivi');
    expect(addLine('Salle B12\n', 'Suivi')).toBe('Salle B12\nSuivi');
    expect(removeLine('Salle B12\nSuivi', 'Suivi')).toBe('Salle B12');
    expect(removeLine('Salle B12\nSuivi\nPlus tard', 'Suivi')).toBe('Salle B12\nPlus tard');
    expect(removeLine('Salle B12', 'Suivi')).toBe('Salle B12');
    expect(removeLine('Suivi', 'Suivi')).toBe('');
  });
});

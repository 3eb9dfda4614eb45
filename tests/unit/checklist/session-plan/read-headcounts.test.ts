import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Columns, guessColumns } from '../../../../checklist/session-plan/guess-columns.ts';
import { readHeadcounts } from '../../../../checklist/session-plan/read-headcounts.ts';
import { readTable } from '../../../../checklist/session-plan/read-table.ts';

/** Reads a text by the columns that are proposed. */
function read(text: string) {
  const { rows } = readTable(text);
  return readHeadcounts(rows, guessColumns(rows) ?? { className: 0, pupils: 1 });
}

const TWO = [
  { name: '2GT3', pupils: 31, extraTime: 0 },
  { name: '2GT4', pupils: 30, extraTime: 0 },
];

describe('headcounts that are pasted or read from a CSV', () => {
  test.each([
    ['tabs, as a spreadsheet pastes', '2GT3\t31\n2GT4\t30'],
    ['lines of Windows, the last one empty', '2GT3\t31\r\n2GT4\t30\r\n\r\n'],
    ['semicolons', '2GT3;31\n2GT4;30'],
    ['commas', '2GT3,31\n2GT4,30'],
    ['quotes', '"2GT3";"31"\n"2GT4";"30"'],
    ['a mark of byte order', '\ufeff2GT3;31\n2GT4;30'],
    ['"31 élèves"', '2GT3\t31 élèves\n2GT4\t30 élèves'],
    ['no-break spaces', '\u00a02GT3\u202f\t31\u00a0élèves\n2GT4\t30'],
    ["a spreadsheet's decimals", '2GT3;31,0\n2GT4;30,00'],
    ['typed lines', '2GT3 31\n2GT4 : 30 élèves'],
    ['the count first', '31\t2GT3\n30\t2GT4'],
    ['a heading that we do not know', 'Classe;Inscrits\n2GT3;31\n2GT4;30', [{ kind: 'heading', row: 1 }]],
    ['another column between', '2GT3;Mme X;31\n2GT4;M. Y;30'],
  ])('%s', (_name, text, problems: unknown[] = []) => {
    expect(read(text)).toEqual({ headcounts: TWO, problems });
  });

  test('a title, headings, empty lines, a total', () => {
    const { headcounts, problems } = read(
      'Effectifs du lycée\t\n\nClasse\tEffectif\n2GT3\t31\n\n2GT4\t30\nTotal\t61\n',
    );
    expect(headcounts).toEqual(TWO);
    expect(problems).toEqual([
      { kind: 'heading', row: 1 },
      { kind: 'heading', row: 3 },
      { kind: 'total', row: 7, said: 61, differs: false },
    ]);
  });

  test('a total that is another sum is told', () => {
    expect(read('2GT3;31\n2GT4;30\nTOTAL;60').problems).toEqual([
      { kind: 'total', row: 3, said: 60, differs: true },
    ]);
  });

  test('a sum without a word is a total', () => {
    expect(read('2GT3;31\n2GT4;30\n;61')).toEqual({
      headcounts: TWO,
      problems: [{ kind: 'total', row: 3, said: 61, differs: false }],
    });
  });

  test('extra time in a column of its own', () => {
    const { headcounts } = read('Division;Nb élèves;dont tiers-temps\n2GT3;31;2\n2GT4;30;');
    expect(headcounts).toEqual([
      { name: '2GT3', pupils: 31, extraTime: 2 },
      { name: '2GT4', pupils: 30, extraTime: 0 },
    ]);
  });

  test('classes that are numbers', () => {
    expect(read('Classe;Effectif\n201;31\n202;30').headcounts.map(({ name }) => name)).toEqual([
      '201',
      '202',
    ]);
  });

  test('a class twice is added up, and told', () => {
    expect(read('2GT3;15\n2GT4;30\n2 GT 3;16')).toEqual({
      headcounts: TWO,
      problems: [{ kind: 'class-twice', className: '2GT3', counts: [15, 16] }],
    });
  });

  test.each([
    ['0', { kind: 'zero', row: 3 }],
    ['-3', { kind: 'no-count', row: 3 }],
    ['=SOMME(B1:B2)', { kind: 'no-count', row: 3 }],
    ['1,000', { kind: 'no-count', row: 3 }],
    ['trente', { kind: 'no-count', row: 3 }],
    ['', { kind: 'no-count', row: 3 }],
  ])('a count of %j is no count', (cell, problem) => {
    expect(read(`2GT3\t31\n2GT4\t30\nTG1\t${cell}`)).toEqual({ headcounts: TWO, problems: [problem] });
  });

  test('1,000 pupils in a class are kept, and asked about', () => {
    expect(read('2GT3;1 000')).toEqual({
      headcounts: [{ name: '2GT3', pupils: 1000, extraTime: 0 }],
      problems: [{ kind: 'many', row: 1, className: '2GT3', pupils: 1000 }],
    });
  });

  test('more pupils with extra time than there are', () => {
    const columns: Columns = { className: 0, pupils: 1, extraTime: 2 };
    expect(readHeadcounts([['2GT3', '5', '7']], columns)).toEqual({
      headcounts: [{ name: '2GT3', pupils: 5, extraTime: 5 }],
      problems: [{ kind: 'extra-time-above', row: 1, className: '2GT3', pupils: 5 }],
    });
  });

  test('a list of pupils is counted by class', () => {
    const list = 'Nom;Prénom;Classe;Tiers temps\nA;B;2GT3;oui\nC;D;2GT4;\nE;F;2GT3;non\nG;H;;\n';
    expect(read(list)).toEqual({
      headcounts: [
        { name: '2GT3', pupils: 2, extraTime: 1 },
        { name: '2GT4', pupils: 1, extraTime: 0 },
      ],
      problems: [
        { kind: 'heading', row: 1 },
        { kind: 'no-class', row: 5 },
      ],
    });
  });

  test('a column of names taken for classes: nothing is kept, nor told', () => {
    const rows = Array.from({ length: 200 }, (_none, index) => [`Élève ${index}`, '2GT3']);
    expect(readHeadcounts(rows, { className: 0 })).toEqual({
      headcounts: [],
      problems: [{ kind: 'not-classes', found: 200 }],
    });
  });

  test('a sentence is no class', () => {
    expect(read(`${'mot '.repeat(20)};31\n2GT3;31\n2GT4;30`).problems).toEqual([
      { kind: 'long-name', row: 1 },
    ]);
  });

  test('a text of 20 MB is cut, and it is said', () => {
    const { rows, cutAt } = readTable('2GT3;31\n'.repeat(2_500_000));
    expect(cutAt).toBe(2_000_000);
    expect(rows.length).toBeLessThanOrEqual(250_001);
  });

  test.each(['', '\n\n', '\t\t\n', 'bonjour'])('%j gives nothing', (text) => {
    expect(read(text).headcounts).toEqual([]);
  });

  test('any text is read without an error, and gives whole counts', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('2GT3', '"', ';', '\t', '\n', ',', '31', ' ', 'Total', '\u00a0'), {
          maxLength: 60,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { name, pupils, extraTime } of read(text).headcounts) {
          expect(name).not.toBe('');
          expect(Number.isInteger(pupils) && pupils > 0).toBe(true);
          expect(extraTime).toBeLessThanOrEqual(pupils);
        }
      }),
    );
  });

  test('what was written is what is read', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[1-3T][A-Z]{2,4}[0-9]?$/), {
      minLength: 1,
      selector: (name) => name.toLowerCase(),
    });
    const rows = names.chain((all) =>
      fc.tuple(...all.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 1, max: 60 })))),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (table, delimiter) => {
        const text = table.map(([name, pupils]) => `${name}${delimiter}${pupils}`).join('\n');
        expect(read(text).headcounts).toEqual(
          table.map(([name, pupils]) => ({ name, pupils, extraTime: 0 })),
        );
      }),
    );
  });
});

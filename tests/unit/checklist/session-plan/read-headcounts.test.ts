import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Columns, guessColumns } from '../../../../checklist/session-plan/guess-columns.ts';
import { listExamples } from '../../../../checklist/session-plan/list-examples.ts';
import { readHeadcounts } from '../../../../checklist/session-plan/read-headcounts.ts';
import { readTable } from '../../../../checklist/session-plan/read-table.ts';

/** Reads a text by the columns that are proposed. */
function read(text: string) {
  const { rows } = readTable(text);
  return readHeadcounts(rows, guessColumns(rows));
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

  test.each(['TT', '1/3 temps', 'Tiers temps', 'Temps majoré', 'Aménagements'])(
    'extra time under the heading "%s"',
    (heading) => {
      const text = `Classe;Effectif;${heading}\n2GT3;31;2\n2GT4;30;`;
      expect(read(text).headcounts[0]?.extraTime).toBe(2);
      expect(listExamples(readTable(text).rows)).toEqual(['Classe', 'Effectif', heading]);
    },
  );

  test('classes of an LP, by the names of their ways', () => {
    const names = ['1CAP AEPE', 'T CAP CUIS', 'TCAP ATMFC', 'T CGEA', 'T SAPAT', 'UPE2A'];
    expect(read(names.map((name) => `${name};12`).join('\n')).headcounts.map(({ name }) => name)).toEqual(
      names,
    );
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

  test('more pupils in a class than a lycée has are left out: no field would keep them', () => {
    expect(read('2GT3;31\n2GT4;30\nTG1;3001')).toEqual({
      headcounts: TWO,
      problems: [{ kind: 'too-many', row: 3, className: 'TG1', pupils: 3001 }],
    });
    expect(read('2GT3;31\n'.repeat(200)).headcounts).toEqual([]);
  });

  test.each(['-3', '30,5', '=B2', 'trente'])('a first class whose count is %j is no title', (cell) => {
    expect(read(`TG1\t${cell}\n2GT3\t31\n2GT4\t30`)).toEqual({
      headcounts: TWO,
      problems: [{ kind: 'no-count', row: 1 }],
    });
  });

  test('a sum of some classes is that of those since the one before', () => {
    const rows = ['2GT3;31', 'Sous-total;31', '2GT4;30', 'TG1;35', 'Sous-total;65', 'Total;96'];
    expect(read(rows.join('\n')).problems).toEqual([
      { kind: 'total', row: 2, said: 31, differs: false },
      { kind: 'total', row: 5, said: 65, differs: false },
      { kind: 'total', row: 6, said: 96, differs: false },
    ]);
    expect(read('2GT3;31\n;31\n2GT4;30\n;30\n;61').headcounts).toEqual(TWO);
  });

  test('two classes under a title and above a total are enough to know their column', () => {
    expect(read('Effectifs au 12/11/2026\n2GT3\t31\n2GT4\t30\nTotal général\t61').headcounts).toEqual(TWO);
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
      problems: [{ kind: 'not-a-class', row: 1, rows: 200 }],
    });
  });

  test('a pupil of whom only the class is said is counted, whatever is said of extra time', () => {
    expect(read('Classe;Tiers temps\n2GT3;\n2GT3;oui\n2GT3;\n2GT4;\n2GT4;\n2GT4;oui').headcounts).toEqual([
      { name: '2GT3', pupils: 3, extraTime: 1 },
      { name: '2GT4', pupils: 3, extraTime: 1 },
    ]);
    const { headcounts, problems } = read('Les élèves\nClasse;Tiers temps\nCuisine;\nCuisine;\nÉdité lundi;');
    expect(headcounts).toEqual([{ name: 'Cuisine', pupils: 2, extraTime: 0 }]);
    expect(problems).toEqual([1, 2, 5].map((row) => ({ kind: 'heading', row })));
  });

  test.each([
    ...['non', 'NON', 'N', '0', '0,00', '-', '–', 'FALSE', 'false', 'FAUX', 'sans', 'Sans objet', 'aucun'],
    ...['Aucune', 'pas demandé', 'néant', 'N/A', 's/o', '☐', '.'],
  ])('in a list of pupils, %j is no extra time', (cell) => {
    expect(read(`Classe;Tiers temps\n2GT3;${cell}\n2GT3;oui`).headcounts[0]?.extraTime).toBe(1);
  });

  test.each(['oui', 'X', 'TRUE', 'VRAI', '1', '1/3', '33 %', '✓', '☒', 'tiers temps'])(
    'in a list of pupils, %j is extra time',
    (cell) => {
      expect(read(`Classe;Tiers temps\n2GT3;${cell}\n2GT3;non`).headcounts[0]?.extraTime).toBe(1);
    },
  );

  test.each(['Sommellerie', 'Ensemble musical', 'Totalement autre'])('%s is a class, not a sum', (name) => {
    expect(read(`Classe;Effectif\n2GT3;31\n${name};30`).headcounts.at(-1)).toMatchObject({
      name,
      pupils: 30,
    });
  });

  test.each([
    'TOTAL',
    'Totaux',
    'Total général',
    'Sous-total 2de',
    'Ensemble',
    'Somme :',
    'Ensemble des classes',
  ])('%s is a sum, not a class', (name) => {
    expect(read(`Classe;Effectif\n2GT3;31\n2GT4;30\n${name};61`).headcounts).toEqual(TWO);
  });

  test.each([
    ['typed with a stroke', '2GT3 - 31\n2GT4 — 30'],
    ['typed with an arrow', '2GT3 -> 31\n2GT4 → 30'],
    ['typed under a title with a semicolon', 'Effectifs ; lycée\n2GT3 31\n2GT4 30'],
    ['commas under a title with a semicolon', 'Effectifs ; 2026\nClasse,Effectif\n2GT3,31\n2GT4,30'],
    ['semicolons under a title with commas', 'Lycée X, Brest, 2026\nClasse;Effectif\n2GT3;31,0\n2GT4;30'],
    ['signs that cannot be seen', '2\u00adGT3\u200b;31\n2GT4\ufeff;30'],
  ])('%s', (_what, text) => {
    expect(read(text).headcounts).toEqual(TWO);
  });

  describe('of pupils who are named', () => {
    const NAMES = /DUPONT|MARTIN|Léa|Hugo|2010|120890123AB/;
    const PUPILS = 'DUPONT;Léa;2GT3;12/03/2010;120890123AB\nMARTIN;Hugo;2GT3;14/05/2010;120890124AB';

    test('the column of classes is proposed, and no other', () => {
      expect(read(PUPILS).headcounts).toEqual([{ name: '2GT3', pupils: 2, extraTime: 0 }]);
      expect(guessColumns(readTable('DUPONT;Léa\nMARTIN;Hugo').rows)).toEqual({});
      expect(guessColumns(readTable('DUPONT;16\nMARTIN;17').rows)).toEqual({});
      expect(read('Classen;Léa;Classe 2GT3\nMARTIN;Hugo;Classe 2GT3').headcounts).toEqual([
        { name: 'Classe 2GT3', pupils: 2, extraTime: 0 },
      ]);
    });

    test.each([
      PUPILS,
      `Nom;;Division;Né(e) le;INE\n${PUPILS}`,
      `Division;;Né(e) le\n2GT3;DUPONT Léa;12/03/2010`,
    ])('no example of a column tells who they are: %s', (text) => {
      expect(listExamples(readTable(text).rows).join()).not.toMatch(NAMES);
      expect(listExamples(readTable(text).rows).join()).toMatch(/2GT3|Division/);
    });

    test('whatever column is taken for that of classes, none of them is one', () => {
      const { rows } = readTable(`Nom;Prénom;Division;Né(e) le;INE\n${PUPILS}`);
      for (const className of [0, 1, 3, 4]) {
        for (const pupils of [undefined, 3]) {
          const columns = { className, ...(pupils !== undefined && { pupils }) };
          const reading = readHeadcounts(rows, columns);
          expect(JSON.stringify(reading)).not.toMatch(NAMES);
          expect(reading.headcounts).toEqual([]);
        }
      }
      expect(readHeadcounts(rows, { className: 0 }).problems).toEqual([
        { kind: 'not-a-class', row: 1, rows: 3 },
      ]);
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
        const text = [['Classe', 'Effectif'], ...table].map((row) => row.join(delimiter)).join('\n');
        expect(read(text).headcounts).toEqual(
          table.map(([name, pupils]) => ({ name, pupils, extraTime: 0 })),
        );
      }),
    );
  });
});

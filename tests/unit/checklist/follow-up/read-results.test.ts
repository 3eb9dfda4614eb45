import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { OTHER_CLASSES } from '../../../../checklist/follow-up/choose-classes.ts';
import { hasClassShape } from '../../../../checklist/follow-up/class-names.ts';
import { type CampaignResults, readResults } from '../../../../checklist/follow-up/read-results.ts';
import {
  CERTIFICATION_RESULTS,
  makeAssessmentExport,
  makeClass,
  makeProfilesExport,
  SECRETS,
} from '../../../fixtures/campaign-results.ts';

const read = (text: string) => readResults(parseCsv(text, { delimiter: ';' }).map((row) => row.map(String)));
const count = (text: string) => {
  const reading = read(text);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
};

const TWO_CLASSES = [
  ...makeClass('2GT10', { pupils: 28, finished: 0 }),
  ...makeClass('2GT2', { pupils: 30, finished: 12, certifiable: 5 }, 100),
];

/** What pupils, or a file that is written badly, may have under "Classe". */
const HOSTILE = [
  'Léa',
  'MARTIN Léa',
  'Martin',
  'Léa Martin3 2B',
  'lea.martin1205',
  '06 12 34 56 78',
  '12 mars 2009',
  '12 MARS 09',
  '1234 5678 90A',
  '12 3',
  '2B Léa',
  '3Eva',
];

describe('the results of a campaign', () => {
  test('are counted class by class, 2GT2 before 2GT10', () => {
    expect(count(makeAssessmentExport(TWO_CLASSES))).toEqual({
      number: '4101',
      code: 'QWERTY123',
      classColumn: 'read',
      classes: [
        { name: '2GT2', finished: 12, unfinished: 18 },
        { name: '2GT10', finished: 0, unfinished: 28 },
      ],
    });
  });

  test('say who is certifiable where profiles are collected', () => {
    expect(count(makeProfilesExport(TWO_CLASSES)).classes).toEqual([
      { name: '2GT2', finished: 12, unfinished: 18, certifiable: 5 },
      { name: '2GT10', finished: 0, unfinished: 28, certifiable: 0 },
    ]);
  });

  test('count a pupil who took it again once, finished as soon as one was sent', () => {
    const again = { className: '2GT2', pupil: 1 };
    const { classes } = count(
      makeProfilesExport([
        { ...again, isFinished: false },
        { ...again, isFinished: true, isCertifiable: true },
        { ...again, isFinished: true, isCertifiable: false },
        { ...again, pupil: 2, isFinished: false },
        { ...again, pupil: 3, isFinished: false },
      ]),
    );
    expect(classes).toEqual([{ name: '2GT2', finished: 1, unfinished: 2, certifiable: 1 }]);
  });

  test('are read with the headings of English', () => {
    const rows = [
      ['Campaign ID', "Participant's last name", "Participant's first name", 'Class', 'Shared (Y/N)'],
      ['4101', 'A', 'B', '2GT2', 'Yes'],
      ['4101', 'C', 'D', '2GT2', 'No'],
      ['4101', 'E', 'F', '2GT2', 'No'],
    ];
    expect(readResults(rows)).toMatchObject({ classes: [{ name: '2GT2', finished: 1, unfinished: 2 }] });
  });

  test('are one total without a column of classes', () => {
    const reading = count(makeAssessmentExport(TWO_CLASSES, { hasClasses: false }));
    expect(reading.classColumn).toBe('absent');
    expect(reading.classes).toEqual([{ name: '', finished: 12, unfinished: 46 }]);
  });

  test('put those without a class last', () => {
    const { classes } = count(
      makeAssessmentExport([
        ...makeClass('', { pupils: 2, finished: 1 }),
        ...makeClass('1G1', { pupils: 3, finished: 0 }, 10),
      ]),
    );
    expect(classes.map(({ name }) => name)).toEqual(['1G1', '']);
  });
});

describe('a file that is none', () => {
  test.each([
    ['empty', ''],
    ['empty', '\n \n'],
    ['certifications', CERTIFICATION_RESULTS],
    ['not-results', 'Classe;Effectif\n2GT1;31'],
    ['not-results', '<html><body>Erreur</body></html>'],
    ['no-pupil', makeAssessmentExport([])],
  ])('is told as %s', (fault, text) => {
    expect(read(text)).toEqual({ fault });
  });
});

describe('nothing of a pupil', () => {
  test('leaves what reads the file', () => {
    for (const make of [makeAssessmentExport, makeProfilesExport]) {
      const text = make(TWO_CLASSES);
      expect(text).toMatch(SECRETS);
      expect(JSON.stringify(count(text))).not.toMatch(SECRETS);
    }
  });

  test('leaves it either where pupils typed their names under "Classe"', () => {
    const named = Array.from({ length: 12 }, (_, pupil) => ({
      className: `Sentinel ${String.fromCharCode(65 + pupil)}`,
      isFinished: true,
      pupil,
    }));
    const reading: CampaignResults = count(makeAssessmentExport(named));
    expect(reading.classColumn).toBe('odd');
    expect(reading.classes).toEqual([{ name: '', finished: 12, unfinished: 0 }]);
    expect(JSON.stringify(reading)).not.toMatch(SECRETS);
  });

  test('leaves it whatever the cells hold, under "Classe" and "Code" too', () => {
    const text = fc.string({ unit: 'binary' }).map((typed) => `§${typed}`);
    const hostile = fc.oneof(text, fc.constantFrom(...HOSTILE));
    const row = fc.record({
      campaign: fc.oneof({ weight: 4, arbitrary: fc.constant('4101') }, hostile),
      code: fc.oneof({ weight: 4, arbitrary: fc.constant('QWERTY123') }, hostile),
      names: fc.tuple(hostile, hostile),
      className: fc.oneof(fc.constantFrom('2GT1', '2gt 1', '1G2', ''), hostile),
      more: fc.array(hostile, { maxLength: 1 }),
      isShared: fc.constantFrom('Oui', 'Non'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const headings = [
          'ID Campagne',
          'Code',
          'Nom du Participant',
          'Prénom du Participant',
          'Classe',
          'INE',
          'Partage (O/N)',
        ];
        const reading = readResults([
          headings,
          ...rows.map((each) => [
            ...[each.campaign, each.code, ...each.names, ...each.more, each.className, 'INE', each.isShared],
          ]),
        ]);
        if ('fault' in reading) {
          expect(reading).toEqual({ fault: 'unreadable' });
          return;
        }
        const { classes, ...others } = reading;
        for (const { name } of classes) expect(['2GT1', '2gt 1', '1G2', '', OTHER_CLASSES]).toContain(name);
        expect([undefined, '4101']).toContain(others.number);
        expect([undefined, 'QWERTY123']).toContain(others.code);
        expect(['read', 'odd']).toContain(others.classColumn);
      }),
    );
  });

  test.each(HOSTILE)('%j is no class, even of many', (cell) => {
    const { classes, classColumn } = count(
      makeAssessmentExport(makeClass(cell, { pupils: 12, finished: 5 })),
    );
    expect({ classes, classColumn }).toEqual({
      classes: [{ name: '', finished: 5, unfinished: 7 }],
      classColumn: 'odd',
    });
  });

  test.each(HOSTILE)('%j is counted among the others beside a class', (cell) => {
    const { classes } = count(
      makeAssessmentExport([
        ...makeClass('2GT1', { pupils: 30, finished: 12 }),
        ...makeClass(cell, { pupils: 1, finished: 1 }, 100),
        ...makeClass('', { pupils: 1, finished: 0 }, 200),
      ]),
    );
    expect(classes).toEqual([
      { name: '2GT1', finished: 12, unfinished: 18 },
      { name: OTHER_CLASSES, finished: 1, unfinished: 0 },
      { name: '', finished: 0, unfinished: 1 },
    ]);
  });

  test('leaves it where each pupil typed a name with the class, or where first names come again', () => {
    const listed = (names: readonly string[]) =>
      count(makeAssessmentExport(names.map((className, pupil) => ({ className, pupil, isFinished: true }))))
        .classes;
    const typed = Array.from({ length: 30 }, (_, pupil) => `Léa Martin${pupil} 2B`);
    expect(listed(typed)).toEqual([{ name: '', finished: 30, unfinished: 0 }]);
    const again = ['Léa', 'Lucas', 'Léa', 'Lucas', 'Léa', 'Lucas', 'TOM', 'TOM', 'TOM'];
    expect(listed(again)).toEqual([{ name: '', finished: 9, unfinished: 0 }]);
    expect(listed(['2B LEA', ...typed.slice(0, 2), '2B', '2B', '2B'])).toEqual([
      { name: '2B', finished: 3, unfinished: 0 },
      { name: OTHER_CLASSES, finished: 3, unfinished: 0 },
    ]);
  });

  test('leaves it by a row that is shifted, which is not counted', () => {
    const text = makeAssessmentExport(makeClass('2GT1', { pupils: 31, finished: 12 }));
    const shifted = text.replace('"SENTINELCAMPAGNE de M. Sentinel"', 'SENTINEL;CAMPAGNE');
    const { classes, unreadable } = count(shifted);
    expect(classes).toEqual([{ name: '2GT1', finished: 11, unfinished: 19 }]);
    expect(unreadable).toBe(1);
    expect(read(text.replaceAll('"SENTINELCAMPAGNE de M. Sentinel"', 'SENTINEL;CAMPAGNE'))).toEqual({
      fault: 'unreadable',
    });
  });

  test.each([
    '=HYPERLINK("x")',
    '13/07/2009',
    '1234567890A',
    'sentinel@sentinel.example',
    'x'.repeat(21),
    // Names beside a class, or in its place.
    '2GT3 MME LEROY',
    '1G2 (M. PETIT)',
    '2 HUGO',
    '1 LÉA',
    'EMMA 2',
    'LEA 2010',
    '2A ANNE',
    'EMMA2',
    'Bac Vu',
    'T Li',
    'T LI',
    'Pro An',
    'Vlk',
  ])('%j is no class', (cell) => {
    expect(hasClassShape(cell)).toBe(false);
  });

  test.each([
    '2GT3',
    'TSTMG',
    '2nde 3',
    'CAP1 EPC',
    'T°G1',
    '1èreG-A',
    'Terminale_2',
    'TG',
    'TG A',
    '2 GT 1',
    '301',
    '2gt1',
    '1MELEC',
    'Seconde B',
    'TermG2',
    '1STI2D1',
    'TST2S',
    'TMELEC 1',
    '2nde AGORA',
    'BTS SIO 2',
    '1 STMG 2',
    'T STI2D 1',
    'CPGE 1',
    '3e prépa-métiers 1',
    '2nde MTNE 1',
    'T CAP EPC',
    'G1',
  ])('%j is a class', (cell) => {
    expect(hasClassShape(cell)).toBe(true);
  });
});

describe('classes', () => {
  test('of one name are one, whatever the case and the blanks', () => {
    const { classes } = count(
      makeAssessmentExport([
        ...makeClass('2GT1', { pupils: 3, finished: 1 }),
        ...makeClass('2gt1', { pupils: 2, finished: 1 }, 10),
        ...makeClass(' 2 GT\u00a01', { pupils: 1, finished: 1 }, 20),
        ...makeClass('2-11', { pupils: 3, finished: 0 }, 30),
        ...makeClass('21-1', { pupils: 3, finished: 0 }, 40),
      ]),
    );
    expect(classes.map(({ name, finished, unfinished }) => [name, finished + unfinished])).toEqual([
      ['2-11', 3],
      ['2GT1', 6],
      ['21-1', 3],
    ]);
  });

  test('are not counted from headings that come twice', () => {
    const text = makeAssessmentExport(makeClass('2GT1', { pupils: 3, finished: 1 }));
    const more = makeAssessmentExport(makeClass('2GT1', { pupils: 3, finished: 3 }, 10));
    const reading = count(text + more);
    expect(reading.classes).toEqual([{ name: '2GT1', finished: 4, unfinished: 2 }]);
    expect(reading.unreadable).toBeUndefined();
  });

  test('of two campaigns in one file name neither', () => {
    const pupils = makeClass('2GT1', { pupils: 3, finished: 1 });
    const other = makeAssessmentExport(pupils, { number: '4109', code: 'GLYCIN377' });
    expect(count(makeAssessmentExport(pupils) + other)).not.toHaveProperty('code');
    expect(count(makeAssessmentExport(pupils) + other)).not.toHaveProperty('number');
  });
});

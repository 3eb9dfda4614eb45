import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { readClassName } from '../../../../checklist/follow-up/class-names.ts';
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
      ]),
    );
    expect(classes).toEqual([{ name: '2GT2', finished: 1, unfinished: 1, certifiable: 1 }]);
  });

  test('are read with the headings of English', () => {
    const rows = [
      ['Campaign ID', "Participant's last name", "Participant's first name", 'Class', 'Shared (Y/N)'],
      ['4101', 'A', 'B', '2GT2', 'Yes'],
      ['4101', 'C', 'D', '2GT2', 'No'],
    ];
    expect(readResults(rows)).toMatchObject({ classes: [{ name: '2GT2', finished: 1, unfinished: 1 }] });
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

  test('leaves it whatever the cells hold', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const headings = [
          'ID Campagne',
          'Nom du Participant',
          'Prénom du Participant',
          'INE',
          'Partage (O/N)',
        ];
        const reading = readResults([headings, ...rows.map((row) => [`§${row[0]}`, ...row.slice(1)])]);
        expect(Object.keys(reading).sort()).toEqual(['classColumn', 'classes']);
        expect(JSON.stringify(reading)).toMatch(
          /^\{"classes":\[\{"name":"","finished":\d+,"unfinished":\d+\}\],"classColumn":"absent"\}$/,
        );
      }),
    );
  });

  test.each(['=HYPERLINK("x")', '13/07/2009', '1234567890A', 'sentinel@sentinel.example', 'x'.repeat(21)])(
    '%j is no class',
    (cell) => {
      expect(readClassName(cell)).toBe('');
    },
  );

  test.each(['2GT3', ' TSTMG ', '2nde 3', 'CAP1 EPC', 'T°G1', "1èreG-A'", 'Terminale_2'])(
    '%j is a class',
    (cell) => {
      expect(readClassName(cell)).toBe(cell.trim());
    },
  );
});

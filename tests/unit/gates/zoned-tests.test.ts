import { describe, expect, test } from 'vitest';
import { listZonedTests } from '../../../scripts/gates/zoned-tests.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';
import { ZONED_TESTS } from '../zoned-tests.ts';

test('the tests listed to run in three time zones are those that could go wrong in one of them', () => {
  expect(ZONED_TESTS).toEqual(listZonedTests('.'));
});

const TREE = {
  'checklist/day.ts': `
    import { addDays as add } from 'date-fns/addDays';
    export const addDays = (day, count) => add(day, count);
    export const isDay = (text) => new Date(text).getDay() >= 0;`,
  'checklist/term.ts':
    "import { addDays } from './day.ts'; export const endTerm = (day) => addDays(day, 90);",
  'checklist/year.ts': "import { endTerm } from './term.ts'; export const endYear = (day) => endTerm(day);",
  'storage/read.ts':
    "import { isDay } from '../checklist/day.ts'; export const read = (text) => isDay(text);",
  'tests/unit/storage/read.test.ts': "import { read } from '../../../storage/read.ts';",
  'tests/unit/gates/days.test.ts': 'new Date(2026, 0, 1);',
  'tests/unit/storage/laws/days.test.ts': 'new Date(2026, 0, 1);',
};
const ADDED = 'tests/unit/checklist/added.test.ts';
const listWith = (text: string) => listZonedTests(writeTree({ ...TREE, [ADDED]: text }));

describe('a test is to run in three zones', () => {
  test.each([
    ['tries a module that handles dates', "import { addDays } from '../../../checklist/day.ts';"],
    ['takes all of it', "import * as day from '../../../checklist/day.ts';"],
    ['takes it late', "const day = await import('../../../checklist/day.ts');"],
    ['takes it under another name', "import { addDays as isDay } from '../../../checklist/day.ts';"],
    ['tries a module that reckons with days', "import { endTerm } from '../../../checklist/term.ts';"],
    ['makes a date', "const date = new Date('2026-01-01');"],
    ['reads a date', 'const hours = date.getHours();'],
    ['writes a date', 'const text = date.toLocaleDateString();'],
    ['parses a text without a zone', 'const instant = Date.parse(text);'],
    ['writes dates in a language', "const format = Intl.DateTimeFormat('fr');"],
    ['reckons with date-fns', "import { addDays } from 'date-fns';"],
  ])('that %s', (_name, text) => {
    expect(listWith(text)).toEqual([ADDED]);
  });

  test.each([
    ['only asks whether a text is a day', "import { isDay } from '../../../checklist/day.ts';"],
    ['takes the type of a day', "import type { Day } from '../../../checklist/day.ts';"],
    ['tries a module that passes days on', "import { endYear } from '../../../checklist/year.ts';"],
    [
      'names an instant',
      "const instants = [Date.now(), Date.UTC(2026, 1), Date.parse('2026-02-01T12:00:00Z')];",
    ],
    ['takes the names of a language', "import { fr } from 'date-fns/locale/fr';"],
  ])('not one that %s', (_name, text) => {
    expect(listWith(text)).toEqual([]);
  });
});

test('a tree with nothing to look at fails the gate', () => {
  expect(() => listZonedTests(writeTree({ 'checklist/a.ts': '' }))).toThrow('No module that handles dates');
  const { 'checklist/day.ts': day } = TREE;
  expect(() => listZonedTests(writeTree({ 'checklist/day.ts': day }))).toThrow('No unit test');
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHER_TEXTS, readPromises, WATCHED_TEXTS } from '../../../scripts/gates/figures-table.ts';
import {
  findFigureFaults,
  formatFiguresTable,
  listFigures,
  type PromisedFigure,
} from '../../../scripts/gates/promised-figures.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const readAll = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, read(path)]));

describe('the figures that our texts promise', () => {
  it('are each in the table, and as they are measured', () => {
    const promises = readPromises();
    expect(promises.length).toBeGreaterThan(15);
    const others = promises.filter(({ file }) => OTHER_TEXTS.includes(file));
    const watched = promises.filter(({ file }) => WATCHED_TEXTS.includes(file));
    expect(others.length + watched.length).toBe(promises.length);
    expect(findFigureFaults(readAll(WATCHED_TEXTS), watched)).toEqual([]);
    // Of these, what is not in the table is not asked for.
    const unlisted = /has no line for it$/;
    expect(findFigureFaults(readAll(OTHER_TEXTS), others).filter((fault) => !unlisted.test(fault))).toEqual(
      [],
    );
  });

  it('stand in docs/figures.md, line by line', () => {
    const squeeze = (text: string) => text.replace(/[ -]+/g, ' ');
    expect(squeeze(read('docs/figures.md'))).toContain(squeeze(formatFiguresTable(readPromises())));
  });
});

const LINE: PromisedFigure = { file: 'README.md', words: 'sixteen tasks', measuredBy: 'steps', holds: true };
const find = (text: string, line: Partial<PromisedFigure> = {}) =>
  findFigureFaults({ 'README.md': text }, [{ ...LINE, ...line }]);

describe('a text that promises figures', () => {
  it('is well when each is in the table and holds', () => {
    expect(find('There are sixteen\ntasks.')).toEqual([]);
  });

  it.each([
    ['a figure without a line', 'sixteen tasks, 400 words', {}, 'README.md says "400", and'],
    ['one in words', 'sixteen tasks of twelve kinds', {}, 'README.md says "twelve", and'],
    ['a line that is no longer so', 'seventeen tasks', {}, 'README.md no longer says "sixteen tasks"'],
    ['a figure that is another one now', 'sixteen tasks', { holds: false }, 'and steps says otherwise'],
    ['a line of another text', 'sixteen tasks', { file: 'other.md' }, 'other.md: is not looked at'],
  ])('fails with %s', (_name, text, line, fault) => {
    expect(find(text, line)).toContainEqual(expect.stringContaining(fault));
  });

  it('has no figure in code, addresses, pictures, school years or the numbers of a list', () => {
    expect(listFigures('1. `32_000` [a](b/12.md) ![20 pupils](c.png) 2026-2027 A4\n```\n7\n```')).toEqual([]);
    expect(listFigures('32,000 bytes, 20.19 or later, 320 × 180')).toEqual(['32,000', '20.19', '320', '180']);
  });
});

describe('the README', () => {
  /** Words that an adult reads in a minute, in an easy text. */
  const WORDS_A_MINUTE = 200;
  const countRead = (text: string) =>
    text
      .replace(/!\[[^\]]*\]|\]\([^)]*\)|```[\s\S]*?```/g, ' ')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length;

  it.each(['README.md', 'README.fr.md'])(
    '%s is read in two minutes, and begins with its pictures',
    (path) => {
      const text = read(path);
      expect(countRead(text)).toBeLessThanOrEqual(2 * WORDS_A_MINUTE);
      const [first, second] = [text.indexOf('!['), text.indexOf('```sh')];
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(800);
      expect(second).toBeGreaterThan(first);
      expect(text.lastIndexOf('](docs/')).toBeGreaterThan(second);
    },
  );
});

import { posix } from 'node:path';
import ts from 'typescript';
import { listImports, listPaths, readSource, type SourceFile, walk } from './source-files.ts';

const PRODUCT = ['assets', 'checklist', 'components', 'entrypoints', 'guest', 'pix', 'storage'];
const TESTS = 'tests/unit';
/** Folders of tests that have projects of their own: gates read files, and times in the laws are instants. */
const OTHER_PROJECTS = /^tests\/unit\/(?:gates|storage\/laws|checklist\/session-plan\/laws)\//;

const DATE_METHOD =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset|to(?:Date|Time|Locale(?:Date|Time)?)String)$/;
const DATE_PACKAGE = /^date-fns(?:$|\/(?!locale))/;

/**
 * What a module that handles dates exports and in which no day is reckoned: whether a text is a day, and times of a
 * machine. They are tried in each zone with the module itself.
 */
const NO_RECKONING = ['isDay', 'readInstant', 'readStopwatch'];

/** Everything that a module exports: `import * as`, `import()` and the like. */
const ALL = '*';

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

/** Instants, not days: `Date.now()`, `Date.UTC(…)`, and `Date.parse(…)` of a text that ends with its zone, `Z`. */
function isInstant(node: ts.PropertyAccessExpression): boolean {
  if (node.name.text === 'now' || node.name.text === 'UTC') return true;
  const [text] = ts.isCallExpression(node.parent) ? node.parent.arguments : [];
  return node.name.text === 'parse' && text !== undefined && /Z['"`]$/.test(text.getText());
}

/** Whether a file handles dates itself: `Date` but for instants, `Intl.DateTimeFormat`, or date-fns. */
function handlesDates(source: SourceFile): boolean {
  let handles = listImports(source).some(
    ({ specifier, isTypeOnly }) => !isTypeOnly && DATE_PACKAGE.test(specifier),
  );
  walk(source.syntax, (node) => {
    if (ts.isNewExpression(node)) handles ||= isNamed(node.expression, 'Date');
    if (!ts.isPropertyAccessExpression(node)) return;
    if (isNamed(node.expression, 'Date')) handles ||= !isInstant(node);
    else if (isNamed(node.expression, 'Intl')) handles ||= node.name.text === 'DateTimeFormat';
    else handles ||= DATE_METHOD.test(node.name.text);
  });
  return handles;
}

/** The values that a file takes from the other files of the tree, by their paths. */
function listTaken({ path, syntax }: SourceFile): { target: string; names: readonly string[] }[] {
  return listImports({ path, syntax })
    .filter(({ specifier, isTypeOnly }) => specifier.startsWith('.') && !isTypeOnly)
    .map(({ specifier, names = [ALL] }) => ({
      target: posix.join(posix.dirname(path), specifier),
      names,
    }));
}

/**
 * The unit tests to run in every time zone, sorted: those that handle dates, or that import a module of the product
 * that reckons with days. Such a module handles dates, or takes from one that does more than
 * {@link NO_RECKONING}. A module that only passes days on, and compares them as texts, cannot go wrong in one zone
 * and not in another: those that it calls are tried in each. Throws when there is nothing to look at.
 */
export function listZonedTests(root: string): string[] {
  const read = (folder: string, name: RegExp) =>
    listPaths(root, folder)
      .files.filter((path) => name.test(path))
      .map((path) => readSource(root, path));
  const product = PRODUCT.flatMap((folder) => read(folder, /\.tsx?$/));
  const tests = read(TESTS, /\.test\.ts$/).filter(({ path }) => !OTHER_PROJECTS.test(path));
  const handlers = new Set(product.filter(handlesDates).map(({ path }) => path));
  if (handlers.size === 0) throw new Error(`No module that handles dates under ${root}`);
  if (tests.length === 0) throw new Error(`No unit test under ${root}`);

  const takesDates = (source: SourceFile) =>
    listTaken(source).some(
      ({ target, names }) => handlers.has(target) && !names.every((name) => NO_RECKONING.includes(name)),
    );
  const reckoners = new Set(product.filter(takesDates).map(({ path }) => path));
  const isZoned = (source: SourceFile) =>
    handlesDates(source) ||
    takesDates(source) ||
    listTaken(source).some(({ target }) => reckoners.has(target));
  return tests
    .filter(isZoned)
    .map(({ path }) => path)
    .sort();
}

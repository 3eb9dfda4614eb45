import { readFile } from 'node:fs/promises';
import { type Tally, tallyCheck } from './tally.ts';
import { readTimes, type TimeSpan } from './time-profile.ts';

/** What the end-to-end tests of one browser may cost: how often the dear things are done. */
type Costs = Readonly<Record<string, number>>;

/** What `npm test` may cost, by browser, and why it changed last: whoever adds to it changes the file. */
const COSTS_FILE = 'tests/e2e/costs.json';

/** Of these a run may do as few as it likes: a file may find the browser that another has left. */
const AT_MOST = ['browser starts'];

/** A file that allows more than so many times what is done no longer says what the tests cost. */
const MOST_SLACK = 1.05;

/** The dear things, with the kind of span that each is. */
const KINDS: Readonly<Record<string, TimeSpan['kind']>> = {
  'browser starts': 'browser starts',
  'groups of tests with a browser': 'whole',
  'pages opened': 'page opened',
  'own pages opened': 'own page opened',
  'states given to axe': 'axe',
};

/** Counts what was done, by browser. */
export function countCosts(spans: readonly TimeSpan[]): Record<string, Costs> {
  const browsers = [...new Set(spans.map(({ browser }) => browser))].sort();
  return Object.fromEntries(
    browsers.map((browser) => {
      const count = (kind: TimeSpan['kind']) =>
        spans.filter((span) => span.browser === browser && span.kind === kind).length;
      return [browser, Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, count(kind)]))];
    }),
  );
}

/**
 * One line for each thing that was done more often than the file allows, or so much less that the file is to be changed;
 * and where nothing was counted.
 */
export function findCostFaults(
  counted: Readonly<Record<string, Costs>>,
  allowed: Readonly<Record<string, Costs>>,
): string[] {
  if (Object.keys(counted).length === 0) return ['nothing was counted'];
  const browsers = [...new Set([...Object.keys(counted), ...Object.keys(allowed)])];
  return browsers.flatMap((browser) =>
    Object.keys(KINDS).flatMap((name) => {
      const [is, may] = [counted[browser]?.[name] ?? 0, allowed[browser]?.[name] ?? 0];
      const isStale = may > is * MOST_SLACK && !AT_MOST.includes(name);
      return is <= may && !isStale ? [] : [`${browser}, ${name}: ${is}, where ${COSTS_FILE} says ${may}`];
    }),
  );
}

/** Compares the last whole end-to-end run with the file. */
export async function checkCosts(): Promise<Tally> {
  const counted = countCosts(await readTimes());
  const { costs } = JSON.parse(await readFile(COSTS_FILE, 'utf8')) as {
    costs: Readonly<Record<string, Costs>>;
  };
  const faults = findCostFaults(counted, costs);
  return tallyCheck(faults.length === 0, faults.length === 0 ? JSON.stringify(counted) : faults.join('\n'));
}

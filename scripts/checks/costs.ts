import { readFile } from 'node:fs/promises';
import { type Tally, tallyCheck } from './tally.ts';
import { readTimes, type TimeSpan } from './time-profile.ts';

/** What the end-to-end tests of one browser may cost: how often the dear things are done. */
type Costs = Readonly<Record<string, number>>;

/** What `npm test` may cost, by browser, and why it changed last: whoever adds to it changes the file. */
const COSTS_FILE = 'tests/e2e/costs.json';

/** A file may find the browser that another has left: how many are started depends on the order. */
const AT_MOST = ['browser starts'];

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
 * One line for each thing that was done more often, or less, than the file says; and where nothing was counted. Of browser
 * starts, the file says the most.
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
      return is === may || (AT_MOST.includes(name) && is < may)
        ? []
        : [`${browser}, ${name}: ${is}, where ${COSTS_FILE} says ${may}`];
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

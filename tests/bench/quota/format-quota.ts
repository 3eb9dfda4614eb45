import { LIMITS, type Measure } from './measure.ts';

const COLUMNS = [
  'state',
  'items',
  'largest item',
  'states and runs',
  'notes',
  'registry',
  'plans',
  'in all',
  'margin',
  'storage.sync',
];

const format = (count: number) => count.toLocaleString('en');

function sum(bytes: Measure['bytes'], prefix: string): number {
  return Object.entries(bytes)
    .filter(([key]) => key.startsWith(prefix))
    .reduce((total, [, size]) => total + size, 0);
}

/** One measure as a row: bytes as the browser counts them. */
function formatRow({ label, bytes, margin, isAccepted }: Measure): string {
  const sizes = Object.values(bytes);
  const counts = [
    sizes.length,
    Math.max(...sizes),
    ...['progress:', 'notes:', 'registry:', 'plan:', ''].map((prefix) => sum(bytes, prefix)),
    margin,
  ];
  return `| ${[label, ...counts.map(format), isAccepted ? 'accepted' : 'does not fit'].join(' | ')} |`;
}

/** The table of one browser, in Markdown. */
export function formatQuotaTable(browser: string, measures: readonly Measure[]): string {
  return [
    `Bytes in storage.sync, counted by ${browser}'s getBytesInUse; limits: ${format(LIMITS.item)} by item, ` +
      `${format(LIMITS.total)} in all, ${LIMITS.items} items.`,
    '',
    `| ${COLUMNS.join(' | ')} |`,
    `|${COLUMNS.map((_column, index) => (index === 0 || index === COLUMNS.length - 1 ? ' --- |' : ' ---: |')).join('')}`,
    ...measures.map(formatRow),
  ].join('\n');
}

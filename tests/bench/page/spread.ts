/** The middle value; of an even number of values, the mean of the two in the middle. NaN for none. */
export function getMedian(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Three significant digits; what a sum of floats leaves of nothing is nothing. */
export function formatNumber(value: number): string {
  if (Math.abs(value) < 1e-9) return '0';
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** `median (least to most)`, or the one value that all are. */
export function formatSpread(values: readonly number[]): string {
  const [least, median, most] = [Math.min(...values), getMedian(values), Math.max(...values)].map(
    formatNumber,
  );
  return least === most ? `${median}` : `${median} (${least} to ${most})`;
}

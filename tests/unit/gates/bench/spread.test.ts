import { expect, test } from 'vitest';
import { formatNumber, formatSpread, getMedian } from '../../../bench/page/spread.ts';

test('the median is the middle value, whatever the order', () => {
  expect(getMedian([9, 1, 5])).toBe(5);
  expect(getMedian([4])).toBe(4);
});

test('the median of an even number of values is between the two in the middle', () => {
  expect(getMedian([10, 1, 2, 4])).toBe(3);
});

test('numbers are ordered as numbers', () => {
  expect(getMedian([100, 9, 20])).toBe(20);
});

test('the median of nothing is no number', () => {
  expect(getMedian([])).toBeNaN();
});

test('a spread shows the median, the least and the most', () => {
  expect(formatSpread([0.5, 1234.5, 2])).toBe('2 (0.5 to 1,230)');
});

test('a spread of equal values is one value', () => {
  expect(formatSpread([1, 1, 1])).toBe('1');
});

test('what sums of floats leave of nothing is nothing', () => {
  expect(formatNumber(0.1 + 0.2 - 0.3)).toBe('0');
  expect(formatNumber(-0.00905)).toBe('-0.00905');
});

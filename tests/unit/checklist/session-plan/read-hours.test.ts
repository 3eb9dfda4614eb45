import { expect, test } from 'vitest';
import { formatHours, readHours, readTime } from '../../../../checklist/session-plan/read-hours.ts';

const MORNING = { from: 480, to: 720 };

test.each([
  ['8h-12h', [MORNING]],
  ['8-12', [MORNING]],
  ['8:00–12:00', [MORNING]],
  ['8 h 00 à 12 h', [MORNING]],
  ['13h30-17h30, 8h-12h', [MORNING, { from: 810, to: 1050 }]],
  ['8-12 et 13.30-17.30', [MORNING, { from: 810, to: 1050 }]],
  ['', []],
])('the hours of "%s" are read', (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});

test.each(['matin', '12h-8h', '8h-8h', '8h-25h', '8h75-12h', '8', '8-12-14'])('"%s" is no hours', (text) => {
  expect(readHours(text)).toBeUndefined();
});

test('what is written is read again as it was', () => {
  const hours = [MORNING, { from: 815, to: 1440 }];
  expect(formatHours(hours)).toBe('08:00–12:00, 13:35–24:00');
  expect(readHours(formatHours(hours))).toEqual(hours);
});

test('the value of a time field, and what is none yet', () => {
  expect(readTime('08:35')).toBe(515);
  expect(readTime('')).toBeUndefined();
});

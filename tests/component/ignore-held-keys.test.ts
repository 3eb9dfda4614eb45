import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ignoreHeldKeys } from '../../components/surface/ignore-held-keys.ts';

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = "<button><b>C'est fait</b></button><textarea></textarea>";
  ignoreHeldKeys(document, life.signal);
});
afterEach(() => life.abort());

/** Whether the browser would do what the key does there. */
const press = (selector: string, key: string, repeat: boolean) => {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`no ${selector}`);
  return fireEvent.keyDown(target, { key, repeat });
};

test('Enter presses a button once, however long it is held', () => {
  expect(press('button', 'Enter', false)).toBe(true);
  expect(press('button', 'Enter', true)).toBe(false);
  expect(press('b', 'Enter', true)).toBe(false);
});

test('a held key still types and moves', () => {
  expect(press('textarea', 'Enter', true)).toBe(true);
  expect(press('button', 'Tab', true)).toBe(true);
});

test('it ends with its surface', () => {
  life.abort();
  expect(press('button', 'Enter', true)).toBe(true);
});

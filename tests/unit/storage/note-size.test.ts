import { describe, expect, test } from 'vitest';
import { isNote } from '../../../storage/schema/note-size.ts';

describe('a note', () => {
  test('holds 280 characters, and no more', () => {
    expect(isNote('a'.repeat(280))).toBe(true);
    expect(isNote('a'.repeat(281))).toBe(false);
  });

  test('holds 420 bytes as browsers count them, and no more', () => {
    expect(isNote('é'.repeat(210))).toBe(true);
    expect(isNote(`${'é'.repeat(210)}a`)).toBe(false);
    // Chromium writes it in six bytes.
    expect(isNote('<'.repeat(70))).toBe(true);
    expect(isNote('<'.repeat(71))).toBe(false);
  });

  test('has no half character', () => {
    expect(isNote('\ud83c')).toBe(false);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { enTexts } from '../../../assets/messages/en/texts.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import { makeAlmanacOfDay } from '../../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../../checklist/clock.ts';
import { createMessageAnswerer } from '../../../entrypoints/background/answer-messages.ts';
import type { Keeper } from '../../../storage/keeper/keeper.ts';

const OURS = 'chrome-extension://check-list-pix/';
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'check-list-pix', getURL: () => 'chrome-extension://check-list-pix/' } },
}));

/** A script of ours on a Pix page. */
const SCRIPT = { id: 'check-list-pix', url: 'https://orga.pix.fr/campagnes' };
const UNDONE = { outcome: 'nothing-to-undo' } as const;
const undoImport = vi.fn<Keeper['undoImport']>(async () => UNDONE);
const eraseAll = vi.fn<Keeper['eraseAll']>(async () => ({ outcome: 'erased' }));
const answer = createMessageAnswerer({ undoImport, eraseAll } as unknown as Keeper);

describe('the background, asked for texts by a Pix page', () => {
  test.each([
    ['fr', frTexts],
    ['en', enTexts],
  ])('answers with those of the language: %s', async (language, texts) => {
    await expect(answer({ type: 'read-texts', language }, SCRIPT)).resolves.toEqual({
      texts,
      almanac: makeAlmanacOfDay(readToday()),
    });
  });

  test.each([
    { type: 'read-texts' },
    { type: 'read-texts', language: 'de' },
    { type: 'read-texts', language: ['fr'] },
    { type: 'read-texts', language: '__proto__' },
    { type: 'read-words', language: 'fr' },
    'read-texts',
    null,
  ])('leaves %j without an answer', (message) => {
    expect(answer(message, SCRIPT)).toBeUndefined();
  });

  test('leaves a stranger without an answer', () => {
    expect(answer({ type: 'read-texts', language: 'fr' }, { ...SCRIPT, id: 'another' })).toBeUndefined();
  });
});

test('erasing everything is asked by our own pages alone', async () => {
  expect(answer({ type: 'erase-all' }, SCRIPT)).toBeUndefined();
  expect(eraseAll).not.toHaveBeenCalled();
  await expect(answer({ type: 'erase-all' }, { ...SCRIPT, url: `${OURS}options.html` })).resolves.toEqual({
    outcome: 'erased',
  });
});

test('files are answered to our own pages, not to a script on a Pix page', async () => {
  expect(answer({ type: 'undo-import' }, SCRIPT)).toBeUndefined();
  expect(undoImport).not.toHaveBeenCalled();
  await expect(answer({ type: 'undo-import' }, { ...SCRIPT, url: `${OURS}popup.html` })).resolves.toEqual(
    UNDONE,
  );
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enTexts } from '../../assets/messages/en/texts.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { frTexts } from '../../assets/messages/fr/texts.ts';
import type { Language, Messages, Texts } from '../../assets/messages/messages.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import type { askForTexts } from '../../entrypoints/overlay.content/ask-for-texts.ts';
import { readMessages } from '../../entrypoints/overlay.content/read-messages.ts';
import { PAGES } from '../../pix/catalogue.ts';

const ask = vi.hoisted(() => vi.fn<typeof askForTexts>());
vi.mock('../../entrypoints/overlay.content/ask-for-texts.ts', () => ({ askForTexts: ask }));

let life: AbortController;
/** Ends an asking under way with its texts, or with none. */
let give: (texts: Texts | undefined) => Promise<void>;
const almanac = makeAlmanac(['2026-2027']);

beforeEach(() => {
  life = new AbortController();
  ask.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        give = async (texts) => {
          resolve(
            texts && { texts, almanac, pages: PAGES, styles: '', obstacles: { pressed: 'a', named: 'th' } },
          );
          await new Promise(setImmediate);
        };
      }),
  );
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function start(languages: string[] = ['fr-FR']) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const onRead = vi.fn<() => void>();
  return { onRead, ...readMessages(onRead, life.signal) };
}

function see(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the catalogue of a document', () => {
  test.each<[Language, Texts, Messages]>([
    ['fr', frTexts, fr],
    ['en', enTexts, en],
  ])('is whole once its texts are there: %s', async (language, texts, whole) => {
    const { get, onRead, tried } = start([language]);
    expect(get()).toBeUndefined();
    expect(ask).toHaveBeenCalledExactlyOnceWith(language, life.signal);
    await give(texts);
    await tried;
    expect(onRead).toHaveBeenCalledOnce();
    expect(Object.keys(get()?.t ?? {}).sort()).toEqual(Object.keys(whole).sort());
    expect(get()?.t.undo).toBe(whole.undo);
    expect(get()?.t.late('x')).toBe(whole.late('x'));
    expect(get()?.t.steps(24)).toEqual(whole.steps(24));
  });

  test('comes with the pages, which stay known whatever language is asked for next', async () => {
    const { get, getPageFinder } = start();
    expect(getPageFinder()).toBeUndefined();
    await give(frTexts);
    expect(get('en')).toBeUndefined();
    expect(getPageFinder()?.(new URL('https://orga.pix.fr/import-participants'))?.id).toBe('orga-import');
  });

  test('is asked for once only', async () => {
    const { onRead } = start();
    see('visible');
    await give(frTexts);
    see('visible');
    expect(ask).toHaveBeenCalledOnce();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('that could not be had is asked for again when the page is next seen', async () => {
    const { get, onRead, tried } = start();
    await give(undefined);
    await tried;
    expect(onRead).not.toHaveBeenCalled();
    see('hidden');
    expect(ask).toHaveBeenCalledOnce();
    see('visible');
    expect(ask).toHaveBeenCalledTimes(2);
    await give(undefined);
    see('visible');
    await give(frTexts);
    expect(onRead).toHaveBeenCalledOnce();
    expect(get()?.t.language).toBe('fr');
  });

  test('comes too late once the script has ended', async () => {
    const { get, onRead } = start();
    life.abort();
    await give(frTexts);
    see('visible');
    expect(get()).toBeUndefined();
    expect(onRead).not.toHaveBeenCalled();
    expect(ask).toHaveBeenCalledOnce();
  });

  test("is asked for in another language when the user chose one, then again in the browser's", async () => {
    const { get } = start(['fr']);
    await give(frTexts);
    expect(get('en')).toBeUndefined();
    expect(ask).toHaveBeenLastCalledWith('en', life.signal);
    await give(enTexts);
    expect(get('en')?.t.undo).toBe(en.undo);
    expect(get()).toBeUndefined();
    await give(frTexts);
    expect(get()?.t.undo).toBe(fr.undo);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('follows a language chosen while another is on its way', async () => {
    const { get, onRead } = start(['fr']);
    expect(get('en')).toBeUndefined();
    await give(frTexts);
    expect(onRead).not.toHaveBeenCalled();
    await give(enTexts);
    expect(onRead).toHaveBeenCalledOnce();
    expect(get('en')?.t.language).toBe('en');
  });
});

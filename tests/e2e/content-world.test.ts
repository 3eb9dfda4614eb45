import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { RELAY, relayMessages } from './altered-build.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { readKeptActs } from './kept-acts.ts';
import { clickInOverlay, waitForOverlay } from './overlay.ts';
import { readReplica, SCHOOL, waitForQueue, waitForTurn } from './stored.ts';
import { useExtension } from './use-extension.ts';

declare const browser: WebExtension;

const DOCUMENT = `progress:${SCHOOL}:2026-2027`;
const YEAR_2100 = 4_102_444_800_000;

const times = <Value>(count: number, make: (index: number) => readonly [string, Value]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

type Message = (now: number) => unknown;

/** What a page says, of another time than now, with an answer that nobody gave. */
const observation = (schoolYear: string, today: string, establishment = SCHOOL): Message => {
  return () => ({
    type: 'observe',
    language: 'fr',
    today,
    page: 'orga-import',
    path: '/import-participants',
    observed: {},
    events: ['file-imported'],
    isNew: true,
    isSettled: true,
    domain: 'fr',
    state: {
      phase: 'ready',
      scope: { establishment, schoolYear },
      settings: { groupSize: 20, zone: 'A' },
      corrections: { user: {}, seen: {}, placements: [] },
      progress: {},
    },
    answer: { to: 'proposal', signal: 'file-imported', subject: '', isMuted: true },
  });
};

/** A change as our own surfaces send it, with other entries. */
const change =
  (entries: (now: number) => unknown, more: object = {}): Message =>
  (now) => ({
    schema: 2,
    type: 'change',
    id: '5e7c0de0-0c0d-4e5e-8a11-0123456789ab',
    document: DOCUMENT,
    entries: entries(now),
    ...more,
  });
const done = ['done', '2026-11-20'];

/** What a script that speaks in our name, from a site, may send to the background: nothing of it is an act of the user's. */
const MESSAGES: readonly (readonly [string, Message])[] = [
  ['a tick of the year 2100', change(() => ({ 'import-siecle': { state: [done, YEAR_2100] } }))],
  [
    'a tick of the day after tomorrow',
    change((now) => ({ 'import-siecle': { state: [done, now + 48 * 3.6e6] } })),
  ],
  [
    'an un-tick of the last instant there is',
    change(() => ({ 'import-siecle': { state: [['todo', '2026-11-20'], YEAR_2100 - 1] } })),
  ],
  ['a note of the year 2100', change(() => ({ 'import-siecle': { note: ['x', YEAR_2100] } }))],
  ['a tick before time began', change(() => ({ 'import-siecle': { state: [done, -1] } }))],
  ['a tick at no number', change(() => ({ 'import-siecle': { state: [done, 'now'] } }))],
  ['a tick at half a millisecond', change((now) => ({ 'import-siecle': { state: [done, now + 0.5] } }))],
  [
    'two hundred unknown fields of 400 characters',
    change((now) => ({ 'import-siecle': times(200, (index) => [`field${index}`, ['x'.repeat(400), now]]) })),
  ],
  [
    'thirty unknown fields',
    change((now) => ({ 'import-siecle': times(30, (index) => [`field${index}`, [1, now]]) })),
  ],
  ['thirty unknown steps', change((now) => times(30, (index) => [`step-${index}`, { state: [done, now] }]))],
  [
    'an unknown field of 600 characters',
    change((now) => ({ 'import-siecle': { colour: ['x'.repeat(600), now] } })),
  ],
  [
    'an unknown field nested a thousand times',
    change((now) => ({
      'import-siecle': { colour: [JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`), now] },
    })),
  ],
  [
    'a field with a name of 500 characters',
    change((now) => ({ 'import-siecle': { ['f'.repeat(500)]: [1, now] } })),
  ],
  ['a field whose name is a sentence', change((now) => ({ 'import-siecle': { 'Élève <b>': [1, now] } }))],
  ['a step whose name is a sentence', change((now) => ({ 'Élève Martin': { state: [done, now] } }))],
  [
    'a state that is none',
    change((now) => ({ 'import-siecle': { state: [['finished', '2026-11-20'], now] } })),
  ],
  ['a day that is none', change((now) => ({ 'import-siecle': { state: [['done', '2026-02-30'], now] } }))],
  ['a note longer than a note', change((now) => ({ 'import-siecle': { note: ['x'.repeat(5000), now] } }))],
  ['a number for a note', change((now) => ({ 'import-siecle': { note: [5, now] } }))],
  ['no entry', change(() => ({}))],
  ['entries that are a list', change(() => [])],
  [
    'a document of no year',
    change((now) => ({ 'import-siecle': { state: [done, now] } }), {
      document: `progress:${SCHOOL}:2026-2031`,
    }),
  ],
  [
    'a document of no name',
    change((now) => ({ 'import-siecle': { state: [done, now] } }), { document: 'progress::2026-2027' }),
  ],
  [
    'an item of storage for a document',
    change((now) => ({ 'import-siecle': { state: [done, now] } }), { document: 'device' }),
  ],
  [
    'a session of the plan on another day',
    change((now) => ({ 'session:2GT3:a': { slot: [['B12', '2026-12-01', 600, 120], now] } }), {
      document: `plan:${SCHOOL}:2026-2027`,
    }),
  ],
  [
    'a class of the plan',
    change((now) => ({ 'class:2GT3': { pupils: [[31, 0], now] } }), { document: `plan:${SCHOOL}:2026-2027` }),
  ],
  ['a change of no id', change((now) => ({ 'import-siecle': { state: [done, now] } }), { id: 'me' })],
  [
    'a change of a newer version',
    change((now) => ({ 'import-siecle': { state: [done, now] } }), { schema: 3 }),
  ],
  [
    'a hundred and thirty placements',
    change(
      (now) => ({
        'calendar:2026-2027': times(130, (index) => [
          `placement:2027-0${1 + (index % 5)}-11:2027-06-${String(1 + Math.floor(index / 5)).padStart(2, '0')}`,
          [true, now],
        ]),
      }),
      { document: 'registry' },
    ),
  ],
  [
    'a group size of a thousand',
    change((now) => ({ settings: { groupSize: [1000, now] } }), { document: 'registry' }),
  ],
  [
    'a setting of the year 2100',
    change(() => ({ settings: { groupSize: [30, YEAR_2100] } }), { document: 'registry' }),
  ],
  ['a file', () => ({ type: 'import-file', text: JSON.stringify({ format: 'check-list-pix', schema: 2 }) })],
  ['an import undone', () => ({ type: 'undo-import' })],
  ['all to be erased', () => ({ type: 'erase-all' })],
  [
    'what was found to be erased',
    () => ({ type: 'erase-findings', scope: { establishment: SCHOOL, schoolYear: '2026-2027' } }),
  ],
  ['a proposal silenced', () => ({ type: 'set-signal', signal: 'file-imported', isMuted: true })],
  [
    'a form to be filled in where there is none',
    () => ({
      type: 'fill-session',
      scope: { establishment: SCHOOL, schoolYear: '2026-2027' },
      session: '2GT3:a',
      language: 'fr',
    }),
  ],
  [
    'the form of another tab to be filled in',
    () => ({
      type: 'fill-session',
      scope: { establishment: SCHOOL, schoolYear: '2026-2027' },
      session: '2GT3:a',
      language: 'fr',
      tab: 1,
    }),
  ],
  ['a plan to be read', () => ({ type: 'read-plan', scope: SCHOOL })],
  ['an export noted', () => ({ type: 'note-export' })],
  ['a page of no step opened', () => ({ type: 'open-step', step: 'javascript:alert(1)', domain: 'fr' })],
  [
    'the details of another tab, and another script',
    () => ({ type: 'load-details', tabId: 1, files: ['/background.js'], tab: { id: 1 } }),
  ],
  [
    'what is pointed at on a page by the name of all objects',
    () => ({
      type: 'read-landmarks',
      page: '__proto__',
      step: 'import-siecle',
      language: 'fr',
      isSouthern: false,
    }),
  ],
  [
    'what is pointed at for no step',
    () => ({
      type: 'read-landmarks',
      page: 'orga-import',
      step: 'constructor',
      language: 'fr',
      isSouthern: false,
    }),
  ],
  [
    'what is pointed at in no language',
    () => ({
      type: 'read-landmarks',
      page: 'orga-import',
      step: 'import-siecle',
      language: '__proto__',
      isSouthern: false,
    }),
  ],
  ['a page of ours that is none', () => ({ type: 'open-own-page', page: '../manifest.json' })],
  ['what the panel alone asks of a page', () => ({ type: 'show-where', of: 'nudge' })],
  [
    'an advice put away, of no page',
    () => ({ type: 'hide-nudge', id: 'pupils-moved', subject: '', isForGood: true }),
  ],
  ['a report of ten thousand characters', () => ({ type: 'report', text: 'x'.repeat(10_000) })],
  [
    'what a page says in the year 9999, and a proposal silenced with it',
    observation('9998-9999', '9999-02-12'),
  ],
  ['what a page says in ten years, and a proposal silenced with it', observation('2036-2037', '2036-11-20')],
  ['what a page says of last month, and a proposal silenced with it', observation('2026-2027', '2026-10-20')],
  ['what the page of no school says', observation('2026-2027', '2026-11-20', 'Élève Martin')],
  [
    'the name of another school',
    () => ({
      type: 'name-establishment',
      uai: '9999999Z',
      name: 'Lycée',
      isReference: true,
      view: '5e7c0de0-0c0d-4e5e-8a11-0123456789ab',
    }),
  ],
  ['nothing', () => null],
  ['a text', () => 'erase-all'],
  ['a list', () => [{ type: 'erase-all' }]],
  ['a type that is an object', () => ({ type: { toString: 'erase-all' } })],
];

/** Sends messages from the world of our content script in a tab; gives the answers. */
const send = async (page: Page, messages: readonly unknown[]): Promise<unknown[]> => {
  const answers = await page.evaluate(
    ({ event, answers: attribute }, detail) =>
      new Promise<string | null>((resolve) => {
        const root = document.documentElement;
        root.removeAttribute(attribute);
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(root.getAttribute(attribute));
        });
        observer.observe(root, { attributeFilter: [attribute] });
        document.dispatchEvent(new CustomEvent(event, { detail }));
      }),
    RELAY,
    JSON.stringify(messages),
  );
  return JSON.parse(answers ?? '[]') as unknown[];
};

async function open(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.openPage('https://orga.pix.fr/import-participants');
  await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
  return page;
}

describe('a script among a site’s, that speaks to the background in our name', () => {
  const running = useExtension({ today: '2026-11-20', alter: { content: [relayMessages] } });

  it('changes nothing, whatever it says', async () => {
    const page = await open(running.browser);
    await waitForTurn(running.browser);
    const before = await readKeptActs(running.browser);
    const now = await running.browser.extensionEval(() => Date.now());
    for (const [name, message] of MESSAGES) {
      const answers = await send(page, [message(now)]);
      expect(answers, name).not.toContain('never answered');
      expect(answers, name).not.toContain('kept');
      await waitForQueue(running.browser);
      expect(await readKeptActs(running.browser), name).toEqual(before);
    }
    expect(MESSAGES.length).toBeGreaterThanOrEqual(30);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    await waitForOverlay(page, 'the next step', ({ mainStep }) => mainStep !== 'import-siecle');
  });
});

describe('a script among a site’s, at the pace of production', () => {
  // At a faster one the span within which a hand does so much would be over before a busy machine has heard them all.
  const running = useExtension({
    today: '2026-11-20',
    isAtTruePace: true,
    alter: { content: [relayMessages] },
  });

  it('is refused what comes faster than any hand', async () => {
    const page = await open(running.browser);
    const now = await running.browser.extensionEval(() => Date.now());
    const steps = Array.from({ length: 150 }, (_, index) =>
      change(
        () => ({
          'share-codes': {
            [`run:2026-${10 + (index % 3)}-${String((index % 28) + 1).padStart(2, '0')}`]: [true, now - 1000],
          },
        }),
        {
          id: crypto.randomUUID(),
        },
      )(now),
    );
    const answers = await send(page, steps);
    expect(answers.filter((answer) => answer === 'kept').length).toBeLessThanOrEqual(60);
    expect(answers.filter((answer) => answer === 'refused').length).toBeGreaterThanOrEqual(90);
    expect(Object.keys(await readReplica(running.browser))).toEqual(['share-codes']);
  });
});

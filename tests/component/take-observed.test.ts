import { describe, expect, test } from 'vitest';
import { interpret } from '../../pix/interpret.ts';
import type { Observation, Observed } from '../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../pix/observation-catalogue.ts';
import { takeFrom, takeObserved } from '../../pix/take-observed.ts';
import { MARKED, NAME, SESSION_ROW, session, TAKEN_ROW, table } from '../fixtures/page-snippets.ts';
import { CASES } from '../fixtures/take-cases.ts';

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** What is taken of a page that is nothing but this. */
function take(page: string, html: string, query = ''): Observed {
  return takeObserved(listObservations(page), show(html), query);
}

test.each([
  ['<font>', '<font><font>Room B12</font></font>', ''],
  ['an attribute of Edge', 'Room B12', ' _msttexthash="118"'],
])(
  'a room is not taken from what a browser has translated, by %s: it would be another',
  (_how, text, mark) => {
    const list = table(SESSION_ROW).replace('<td>B12</td>', `<td${mark}>${text}</td>`);
    const { room: _room, ...row } = TAKEN_ROW;
    expect(list).toContain(text);
    expect(take('certif-sessions', list)['session-rows']).toMatchObject([row]);
    expect(take('certif-sessions', list)['session-rows']?.[0]).not.toHaveProperty('room');
    const own = session('61202').replace('>B12<', `${mark}>${text}<`);
    expect(own).toContain(text);
    expect(take('certif-session', own)['session-room']).toBeUndefined();
  },
);

const find = (page: string, id: string): Observation => {
  const found = listObservations(page).find((each) => each.id === id);
  if (!found) throw new Error(`No observation "${id}" on ${page}`);
  return found;
};

describe('what is taken of a page', () => {
  test.each(CASES)('%s (%s, %s)', (_name, page, id, html, taken, query) => {
    expect(take(page, html, query)[id]).toEqual(taken);
  });

  test('the number of a campaign or session may be a UUID wherever it is taken from an address', () => {
    const takes = OBSERVED_PAGES.flatMap(listObservations).flatMap(({ take: { number } }) => number ?? []);
    const patterns = new Set(takes.filter(({ attribute }) => attribute).map(({ pattern }) => pattern));
    expect(patterns.size).toBeGreaterThanOrEqual(4);
    for (const pattern of patterns)
      for (const number of ['61202', '3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f']) {
        const addresses = [
          '/campagnes/:id',
          '/sessions/:id',
          '/sessions/:id/candidats',
          '/sessions/:id/finalisation',
        ];
        const taken = addresses.map(
          (each) => new RegExp(pattern, 'iu').exec(each.replace(':id', number))?.[1],
        );
        expect(taken, pattern).toContain(number);
      }
  });

  test('has a case of each observation, found and not found', () => {
    const all = new Set(OBSERVED_PAGES.flatMap(listObservations));
    const looked = [...all].filter(({ kind }) => kind !== 'toast' && kind !== 'click');
    expect(looked.length).toBeGreaterThan(15);
    const cased = (isFound: boolean) =>
      new Set(
        CASES.filter(([, , , , taken]) => (taken !== undefined) === isFound).map(([, page, id]) =>
          find(page, id),
        ),
      );
    const never = looked.filter((each) => !cased(true).has(each)).map(({ id }) => id);
    expect(never).toEqual([]);
    const always = looked.filter((each) => !cased(false).has(each)).map(({ id }) => id);
    expect(always).toEqual([]);
  });

  test('is never a name, an access code or a password, on any page, whatever is shown there', () => {
    let count = 0;
    for (const [, , , html, , query] of CASES) {
      for (const page of OBSERVED_PAGES) {
        const taken = JSON.stringify(take(page, html, query));
        expect(taken).not.toMatch(MARKED);
        count += taken === '{}' ? 0 : 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('a session whose address has changed before its page', () => {
  test('is not taken for another', () => {
    const observed = take('certif-session', session('61202', '<a href="/sessions/61202/finalisation">x</a>'));
    expect(interpret('certif-session', '61202', observed).sessions).toHaveLength(1);
    expect(interpret('certif-session', '61301', observed)).toMatchObject({ sessions: [] });
    expect(interpret('certif-session', '61301', observed)).not.toHaveProperty('candidates');
  });
});

describe('a list longer than any of Pix', () => {
  test('is read so far', () => {
    const rows = Array.from({ length: 260 }, () => SESSION_ROW);
    expect(take('certif-sessions', table(...rows))['session-rows']).toHaveLength(200);
  });
});

describe('successes and clicks', () => {
  test('are not looked for in the page', () => {
    const toast = `<div class="pix-toast pix-toast--success"><p>${NAME} a été inscrit</p></div>`;
    const html = `${toast}<button id="download_results">Exporter</button>`;
    for (const page of OBSERVED_PAGES) expect(take(page, html)).toEqual({});
  });

  test.each([
    [
      'certif-session-enrol',
      'candidates-enrolled',
      'Le(s) candidat(s) ont été inscrit(s) avec succès.',
      true,
    ],
    ['certif-session-candidates', 'candidates-enrolled', 'Le candidat a été supprimé avec succès.', false],
    [
      'certif-session-finalise',
      'session-finalised',
      'Les informations de la session ont été transmises avec succès.',
      true,
    ],
    [
      'orga-team-members',
      'team-changed',
      `${NAME} a été supprimé avec succès de votre équipe Pix Orga.`,
      true,
    ],
    ['orga-campaigns-all', 'campaigns-removed', 'La campagne a bien été supprimée.', true],
  ])('%s, %s: "%s" is one: %s', (page, id, text, isOne) => {
    const root = show(
      `<div class="pix-toast pix-toast--success"><p class="pix-toast__content">${text}</p></div>`,
    );
    const observation = find(page, id);
    const toast = root.querySelector(observation.at);
    const taken = toast && takeFrom(toast, observation);
    expect(taken !== undefined).toBe(isOne);
    expect(JSON.stringify(taken ?? {})).not.toMatch(MARKED);
  });
});

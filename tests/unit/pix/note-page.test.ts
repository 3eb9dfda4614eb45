import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../checklist/day.ts';
import { type Findings, NO_FINDINGS } from '../../../checklist/findings.ts';
import type { SignalId } from '../../../checklist/signals/signal-ids.ts';
import { getPathNumber, notePage, type PageReading } from '../../../pix/note-page.ts';
import type { Observed } from '../../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../../pix/observation-catalogue.ts';
import { formatFindings, readFindings } from '../../../storage/findings/findings-item.ts';
import { anyDay } from '../../fixtures/arbitraries.ts';
import { find, makeSession, makeSignalContext, SESSION } from '../../fixtures/live.ts';
import { anyObserved, read } from '../../fixtures/observed.ts';

const TODAY = '2026-11-12';

/** What is kept once a page was read. */
function note(reading: PageReading, known: Findings = NO_FINDINGS, today: Day = TODAY): Findings {
  return notePage(known, reading, today, ({ sessions }) => makeSignalContext(today, { sessions }));
}

/** Which signals a page told, and of what. */
function tell(reading: PageReading, known?: Findings, today?: Day): [SignalId, string][] {
  return note(reading, known, today).sightings.map(({ signal, subject }) => [signal, subject]);
}

const row = (number: string, status = 'Cré') => ({
  number,
  room: 'B12',
  day: '12/11/2026',
  time: '14:00',
  candidates: '20',
  status,
});

describe('the number in an address', () => {
  test.each([
    ['certif-session', '/sessions/61202', '61202'],
    ['certif-session', '/sessions/61202/', '61202'],
    ['certif-session-enrol', '/sessions/61202/inscription-eleves', '61202'],
    [
      'certif-session',
      '/sessions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f',
      '3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f',
    ],
    ['orga-campaign-settings', '/campagnes/5107/parametres', '5107'],
    ['certif-sessions', '/sessions', undefined],
    ['certif-session-new', '/sessions/creation', undefined],
  ])('%s at %s: %s', (page, path, number) => {
    expect(getPathNumber(read(page).page, path)).toBe(number);
  });
});

describe('the dates of the year', () => {
  const opening = (day: string): Observed => ({ 'opening-day': [{ day }] });

  test.each([
    ['02/11/2026', '2026-11-02'],
    ['31/07/2027', '2027-07-31'],
    ['01/08/2026', '2026-08-01'],
    ['31/07/2026', undefined],
    ['01/08/2027', undefined],
    ['02/11/2025', undefined],
  ])('an opening on %s, read this school year: %s', (said, value) => {
    const { dates } = note(read('certif-closed', { observed: opening(said) }));
    expect(dates).toEqual(value ? { accessOpens: { value, read: TODAY } } : {});
  });

  test('a period of which one day is of another year is of none', () => {
    const look = (from: string, to: string) =>
      note(read('certif-sessions', { observed: { 'window-banner': [{ from, to }] } })).dates;
    expect(look('7 novembre', '7 mars 2027')).toEqual({
      examWindow: { value: { from: '2026-11-07', to: '2027-03-07' }, read: TODAY },
    });
    expect(look('7 novembre', '7 mars 2026')).toEqual({});
    expect(look('7 juillet 2027', '7 août 2027')).toEqual({});
  });

  test('what is said again keeps the day it was read first; what is said otherwise is read anew', () => {
    const first = note(read('certif-closed', { observed: opening('02/11/2026') }), NO_FINDINGS, '2026-10-01');
    const again = note(read('certif-closed', { observed: opening('02/11/2026') }), first, '2026-10-05');
    expect(again.dates).toEqual({ accessOpens: { value: '2026-11-02', read: '2026-10-01' } });
    const moved = note(read('certif-closed', { observed: opening('09/11/2026') }), again, '2026-10-06');
    expect(moved.dates).toEqual({ accessOpens: { value: '2026-11-09', read: '2026-10-06' } });
  });

  test('what the page does not say stays as it was', () => {
    const known = find({ dates: { accessEnds: { value: '2027-07-15', read: '2026-11-02' } } });
    expect(note(read('certif-sessions'), known).dates).toEqual(known.dates);
  });
});

describe('the sessions seen', () => {
  const known = find({ sessions: [makeSession({ number: '1' }), makeSession({ number: '2', room: 'CDI' })] });
  const list = (observed: Observed) => note(read('certif-sessions', { observed }), known).sessions;
  const numbers = (observed: Observed) => list(observed).map(({ number }) => number);
  const rows = [row('2'), row('3')];

  test('are forgotten when a whole list no longer has them', () => {
    expect(numbers({ 'session-rows': rows, 'whole-session-list': rows.map(() => ({})) })).toEqual(['2', '3']);
    // A row that is not understood may be any of those known.
    expect(numbers({ 'session-rows': rows, 'whole-session-list': [{}, {}, {}, {}, {}] })).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('are kept by a list that is filtered, full or empty', () => {
    expect(numbers({ 'session-rows': rows })).toEqual(['1', '2', '3']);
    const full = Array.from({ length: 25 }, (_, index) => row(String(index + 3)));
    expect(numbers({ 'session-rows': full, 'whole-session-list': full.map(() => ({})) })).toHaveLength(27);
    expect(numbers({})).toEqual(['1', '2']);
  });

  test('have what was seen last, and keep what is not said', () => {
    const observed = { 'session-rows': [{ number: '2', day: '13/11/2026', time: '9:00', candidates: '21' }] };
    expect(list(observed).find(({ number }) => number === '2')).toEqual(
      makeSession({
        number: '2',
        room: 'CDI',
        day: '2026-11-13',
        time: '09:00',
        candidates: 21,
        read: TODAY,
      }),
    );
  });

  test('are a hundred and fifty at most, those not seen for longest going first', () => {
    const many = Array.from({ length: 150 }, (_, index) => makeSession({ number: String(index) }));
    const observed = { 'session-rows': [row('0'), row('900')] };
    const kept = note(read('certif-sessions', { observed }), find({ sessions: many })).sessions;
    expect(kept).toHaveLength(150);
    expect(kept.map(({ number }) => number)).not.toContain('1');
    expect(kept.slice(-2).map(({ number }) => number)).toEqual(['0', '900']);
  });
});

describe('the rest', () => {
  test('the last import, unless its day has not come', () => {
    const look = (day: string) =>
      note(read('orga-import', { observed: { 'last-import': [{ day }] } })).lastImport;
    expect(look('3 septembre 2026')).toEqual({ value: '2026-09-03', read: TODAY });
    expect(look('13 novembre 2026')).toBeUndefined();
  });

  test('how many pupils are certifiable', () => {
    const observed = { 'certifiable-count': [{ count: '132' }] };
    expect(note(read('orga-students', { observed })).certifiable).toEqual({ value: 132, read: TODAY });
  });

  test('what was hidden yesterday is forgotten, what was today is not', () => {
    const hidden = (day: Day) => ({ nudge: 'opening', subject: '', day });
    const known = find({ hiddenNudges: [hidden('2026-11-11'), hidden(TODAY)] });
    expect(note(read('orga-home'), known).hiddenNudges).toEqual([hidden(TODAY)]);
  });
});

describe('what the import takes', () => {
  const shown = (formats: string) => read('orga-import', { observed: { 'import-formats': [{ formats }] } });

  test('is kept with the day it was read first, and changes with the page', () => {
    const csv = note(shown('.CSV'), find({}), '2026-09-01');
    expect(csv.importFormats).toEqual({ value: '.csv', read: '2026-09-01' });
    expect(note(shown('text/csv'), csv, '2026-09-02').importFormats).toEqual(csv.importFormats);
    expect(note(read('orga-import'), csv).importFormats).toEqual(csv.importFormats);
    expect(note(shown('.xml, .zip'), csv, '2026-09-03').importFormats?.value).toBe('.xml, .zip');
  });
});

describe('landmarks that are missing', () => {
  const missing = { 'certif-session': ['session-header', 'session-room', 'candidate-tab'] };

  test('are noted once the page has settled', () => {
    expect(note(read('certif-session', { isSettled: false })).missing).toEqual({});
    expect(note(read('certif-session')).missing).toEqual(missing);
  });

  test('are forgotten once they are found, those of other pages staying', () => {
    const observed = {
      'session-header': [{ number: SESSION, day: '12 novembre 2026', time: '14:00' }],
      'session-room': [{ room: 'B12' }],
      'candidate-tab': [{ number: SESSION, count: '20' }],
    };
    const known = find({ missing: { ...missing, 'certif-closed': ['opening-day'] } });
    expect(note(read('certif-session', { observed }), known).missing).toEqual({
      'certif-closed': ['opening-day'],
    });
  });

  test('are none of those that a page may rightly lack', () => {
    const noted = OBSERVED_PAGES.map((page) => {
      const names = note(read(page)).missing[page] ?? [];
      return listObservations(page).filter(({ id, isOptional }) => isOptional && names.includes(id));
    });
    expect(noted.flat()).toEqual([]);
    expect(Object.keys(note(read('certif-closed')).missing)).toEqual(['certif-closed']);
  });
});

const FINALISED: Observed = {
  'session-header': [{ number: SESSION, day: '12 novembre 2026', time: '14:00' }],
  'finalised-notice': [{ finalised: 'finalisation' }],
};

describe('what was just done', () => {
  const IMPORTED = { 'last-import': [{ day: '3 septembre 2026' }] };

  test.each([
    ['an import', read('orga-import', { observed: IMPORTED }), [['file-imported', '2026-09-03']]],
    [
      'an import, on the list of pupils',
      read('orga-students', { observed: IMPORTED }),
      [['file-imported', '2026-09-03']],
    ],
    [
      'the import of last September',
      read('orga-import', { observed: { 'last-import': [{ day: '3 septembre 2025' }] } }),
      [],
    ],
    ['an import without a day', read('orga-import', { observed: { 'last-import': [{ day: '' }] } }), []],
    [
      'a change of the team',
      read('orga-team-members', { events: ['team-changed'] }),
      [['team-changed', TODAY]],
    ],
    [
      'results exported',
      read('orga-certifications', { events: ['results-exported'] }),
      [['certificates-saved', TODAY]],
    ],
    [
      'a campaign deleted',
      read('orga-campaigns-all', { events: ['campaigns-removed'] }),
      [['campaigns-removed', TODAY]],
    ],
    [
      'a campaign archived',
      read('orga-campaign-settings', { events: ['campaign-archived'] }),
      [['campaigns-removed', TODAY]],
    ],
    [
      'a campaign that was archived before',
      read('orga-campaign-settings', { observed: { 'campaign-archived': [{ archived: 'archiv' }] } }),
      [],
    ],
    ['a code copied', read('orga-campaign', { events: ['code-copied'] }), [['code-copied', TODAY]]],
    [
      'certifiable pupils counted',
      read('orga-students', { observed: { 'certifiable-count': [{ count: '132' }] } }),
      [['certifiable-counted', TODAY]],
    ],
    [
      'candidates enrolled',
      read('certif-session-enrol', { events: ['candidates-enrolled'] }),
      [['candidates-enrolled', SESSION]],
    ],
    [
      'candidates enrolled, back on their list',
      read('certif-session-candidates', { events: ['candidates-enrolled'], from: 'certif-session-enrol' }),
      [['candidates-enrolled', SESSION]],
    ],
    [
      'another success on their list',
      read('certif-session-candidates', { events: ['candidates-enrolled'] }),
      [],
    ],
    ['an event of another page', read('orga-home', { events: ['code-copied'] }), []],
  ] as const)('%s', (_name, reading, told) => {
    expect(tell(reading)).toEqual(told);
  });

  test('certificates downloaded in March are this year’s, in September last year’s', () => {
    const reading = read('orga-certifications', { events: ['certificates-downloaded'] });
    expect(tell(reading, NO_FINDINGS, '2027-03-10')).toEqual([['certificates-downloaded', '2027-03-10']]);
    expect(tell(reading, NO_FINDINGS, '2026-09-10')).toEqual([['certificates-saved', '2026-09-10']]);
  });

  const SHOWN = { 'session-header': [{ number: SESSION, day: '12 janvier 2027', time: '14:00' }] };

  test('a session is created when one comes from its form to one that is new', () => {
    const from = 'certif-session-new';
    const known = find({ sessions: [makeSession({ number: '61201' })] });
    const tellFrom = (page: string | undefined, observed: Observed = SHOWN) =>
      tell(read('certif-session', { ...(page && { from: page }), observed }), known);
    expect(tellFrom(from)).toEqual([['session-created', SESSION]]);
    // Left for it before it is there: the form may have been cancelled.
    expect(tellFrom(from, {})).toEqual([]);
    expect(tellFrom(undefined)).toEqual([]);
    expect(tellFrom('certif-sessions')).toEqual([]);
  });

  test('a session seen before, or older than one that was, is not created: the form was left', () => {
    const from = 'certif-session-new';
    expect(
      tell(read('certif-session', { from, observed: SHOWN }), find({ sessions: [makeSession()] })),
    ).toEqual([]);
    expect(
      tell(
        read('certif-session', { from, observed: SHOWN }),
        find({ sessions: [makeSession({ number: '61301' })] }),
      ),
    ).toEqual([]);
  });

  test('a campaign is created when one comes from its form to one that is new, and told once', () => {
    const reading = read('orga-campaign', {
      from: 'orga-campaign-new',
      path: '/campagnes/5107',
      observed: { 'campaign-code': [{ number: '5107', code: 'ABCDEF123' }] },
    });
    const once = note(reading);
    expect(once.sightings).toEqual([{ signal: 'campaign-created', subject: '5107', day: TODAY }]);
    expect(note(reading, once).sightings).toEqual(once.sightings);
    expect(tell(reading, find({ campaigns: [{ number: '5200', read: TODAY }] }))).toEqual([]);
  });

  test.each(['results-exported', 'certificates-downloaded'])(
    'a press that Pix refuses says nothing: %s',
    (event) => {
      const on = (observed: Observed) =>
        tell(read('orga-certifications', { events: [event], observed }), find({}));
      expect(on({})).toContainEqual(['certificates-saved', TODAY]);
      expect(on({ 'download-refused': [{ refused: '' }] })).toEqual([]);
      expect(on({ 'download-failed': [{ refused: '' }] })).toEqual([]);
    },
  );

  describe('to a campaign of another year than the signal is about', () => {
    const on = (created: string, events: readonly string[]) =>
      tell(
        read('orga-campaign-settings', {
          path: '/campagnes/5107/parametres',
          events,
          observed: { 'campaign-created': [{ number: '5107', created }] },
        }),
        find({}),
      );

    test('says nothing: the code of one of last year, the removal of one of this year', () => {
      expect(on('31/07/2026', ['code-copied'])).toEqual([]);
      expect(on('02/09/2026', ['campaign-archived'])).toEqual([]);
      expect(on('02/09/2026', ['campaigns-removed'])).toEqual([]);
    });

    test('says it of the right year, and of one whose day the page does not say', () => {
      expect(on('02/09/2026', ['code-copied'])).toEqual([['code-copied', TODAY]]);
      expect(on('11/09/2025', ['campaign-archived'])).toEqual([['campaigns-removed', TODAY]]);
      expect(on('', ['code-copied'])).toEqual([['code-copied', TODAY]]);
      expect(on('', ['campaigns-removed'])).toEqual([['campaigns-removed', TODAY]]);
    });
  });

  test('the last session finalised tells, the others do not', () => {
    const from = 'certif-session-finalise';
    const reading = read('certif-session', { events: ['session-finalised'], observed: FINALISED, from });
    const known = find({ sessions: [makeSession(), makeSession({ number: '61301' })] });
    expect(tell(reading, known, '2027-01-20')).toEqual([]);
    const last = find({ sessions: [makeSession(), makeSession({ number: '61301', status: 'finalised' })] });
    expect(tell(reading, last, '2027-01-20')).toEqual([['session-finalised', SESSION]]);
  });
});

describe('what must not be kept', () => {
  test('sessions of a school year past, which the list shows as well', () => {
    const row = (number: string, day: string) => ({
      number,
      day,
      time: '14:00',
      candidates: '20',
      status: 'cré',
    });
    const observed = { 'session-rows': [row('60001', '12/01/2026'), row('61202', '12/01/2027')] };
    expect(note(read('certif-sessions', { observed })).sessions.map(({ number }) => number)).toEqual([
      '61202',
    ]);
  });

  test('a campaign deleted on its page, nor those gone from the list after a deletion', () => {
    const known = find({ campaigns: ['5101', '5102', '5107'].map((number) => ({ number, read: TODAY })) });
    const onPage = read('orga-campaign-settings', {
      path: '/campagnes/5107/parametres',
      events: ['campaigns-removed'],
      observed: { 'campaign-code': [{ number: '5107', code: 'ABCDEF123' }] },
    });
    expect(note(onPage, known).campaigns.map(({ number }) => number)).toEqual(['5101', '5102']);
    const onList = read('orga-campaigns-all', {
      events: ['campaigns-removed'],
      observed: { 'campaign-rows': [{ number: '5101' }] },
    });
    expect(note(onList, known).campaigns.map(({ number }) => number)).toEqual(['5101']);
  });

  test('a session as still to finalise, once Pix has announced that it is', () => {
    const known = find({ sessions: [makeSession()] });
    const reading = read('certif-session-finalise', { events: ['session-finalised'] });
    expect(note(reading, known).sessions).toMatchObject([{ number: SESSION, status: 'finalised' }]);
  });
});

test('a session announced as finalised is known at once, with what a row without its day says of it', () => {
  const reading = read('certif-session', {
    observed: { 'session-rows': [{ number: SESSION, room: 'B12' }] },
    events: ['session-finalised'],
  });
  const once = note(reading);
  expect(once.sessions).toMatchObject([{ number: SESSION, room: 'B12', status: 'finalised' }]);
  expect(note(reading, once)).toEqual(once);
});

describe('laws', () => {
  const anyReading = fc
    .record({
      page: fc.constantFrom(...OBSERVED_PAGES),
      observed: anyObserved,
      events: fc.subarray([...new Set(OBSERVED_PAGES.flatMap(listObservations).map(({ id }) => id))]),
      from: fc.constantFrom(undefined, 'certif-session-new', 'orga-campaign-new', 'certif-session-finalise'),
      isSettled: fc.boolean(),
    })
    .map(({ page, ...reading }) => read(page, reading));

  test('what is kept is read again whole, whatever the pages said', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 3 }), anyDay, (readings, day) => {
        const today = `2026-11-${day.slice(8).replace('31', '30')}` as Day;
        const kept = readings.reduce((known, reading) => note(reading, known, today), NO_FINDINGS);
        const again = readFindings(JSON.parse(JSON.stringify(formatFindings(kept))));
        expect(again).toEqual({ value: JSON.parse(JSON.stringify(kept)), condition: 'good' });
      }),
    );
  });

  test('a page read twice is as if read once', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const once = note(reading);
        expect(note(reading, once)).toEqual(once);
      }),
    );
  });
});

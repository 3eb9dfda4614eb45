import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageSight } from '../../../checklist/page-sight.ts';
import { interpret } from '../../../pix/interpret.ts';
import type { Observed, Taken } from '../../../pix/observation.ts';
import { OBSERVED_PAGES } from '../../../pix/observation-catalogue.ts';
import { SESSION, see } from '../../fixtures/live.ts';
import { anyObserved } from '../../fixtures/observed.ts';

const ROW: Taken = {
  number: SESSION,
  room: 'B12',
  day: '12/11/2026',
  time: '14:00',
  candidates: '24',
  status: 'Cré',
};
const HEADER: Observed = {
  'session-header': [{ number: SESSION, day: '12 novembre 2026', time: '14:00' }],
};

/** What each page says, by what was taken of it. */
const CASES: readonly [name: string, page: string, id: string | undefined, Observed, Partial<PageSight>][] = [
  [
    'the last import',
    'orga-import',
    undefined,
    { 'last-import': [{ day: '2 septembre 2026' }] },
    { lastImport: '2026-09-02' },
  ],
  ['an import without a day', 'orga-import', undefined, { 'last-import': [{ day: '31 février 2026' }] }, {}],
  [
    'what the import takes',
    'orga-import',
    undefined,
    { 'import-formats': [{ formats: '.xml,.zip' }] },
    { importFormats: '.xml, .zip' },
  ],
  [
    'what its button says it takes',
    'orga-students',
    undefined,
    { 'import-label': [{ formats: '.csv' }] },
    { importFormats: '.csv' },
  ],
  [
    'what the form takes, before what a button says',
    'orga-students',
    undefined,
    { 'import-formats': [{ formats: 'text/csv' }], 'import-label': [{ formats: '.xml' }] },
    { importFormats: '.csv' },
  ],
  [
    'what a button says, before a form that names no format',
    'orga-students',
    undefined,
    { 'import-formats': [{ formats: '*/*' }], 'import-label': [{ formats: 'CSV' }] },
    { importFormats: '.csv' },
  ],
  [
    'what the form takes, in the words of a server',
    'orga-import',
    undefined,
    { 'import-formats': [{ formats: 'text/csv; charset=utf-8' }] },
    { importFormats: '.csv' },
  ],
  ['a form that takes anything', 'orga-import', undefined, { 'import-formats': [{ formats: '*/*' }] }, {}],
  [
    'the certifiable pupils',
    'orga-students',
    undefined,
    { 'certifiable-count': [{ count: '1\u202f312' }] },
    { certifiable: 1312 },
  ],
  ['a count of another shape', 'orga-students', undefined, { 'certifiable-count': [{ count: '13.12' }] }, {}],
  [
    'the list of campaigns',
    'orga-campaigns-all',
    undefined,
    {
      'campaign-rows': [
        { number: '5107', code: 'ABCDEF123' },
        { number: '5108' },
        { number: '5109', code: 'dupont123', created: '02/09/2025' },
        { number: '5110', created: '31/02/2026' },
      ],
    },
    {
      campaigns: [
        { number: '5107', code: 'ABCDEF123' },
        { number: '5108' },
        { number: '5109', created: '2025-09-02' },
        { number: '5110' },
      ],
    },
  ],
  [
    'how many take part in campaigns, unless columns are others',
    'orga-campaigns-all',
    undefined,
    {
      'campaign-rows': [
        { number: '5107', participants: '1\u202f132', results: '98' },
        { number: '5108', participants: '0', results: '0' },
        { number: '5109', participants: '12', results: '40' },
        { number: '5110', results: '40' },
      ],
    },
    {
      campaigns: [
        { number: '5107', participants: 1132, results: 98 },
        { number: '5108', participants: 0, results: 0 },
        { number: '5109' },
        { number: '5110' },
      ],
    },
  ],
  [
    'a campaign and the day of its creation',
    'orga-campaign',
    '5107',
    {
      'campaign-code': [{ number: '5107', code: 'ABCDEF123' }],
      'campaign-created': [{ number: '5107', created: '2 septembre 2026' }],
    },
    { campaigns: [{ number: '5107', code: 'ABCDEF123', created: '2026-09-02' }] },
  ],
  [
    'a campaign without code',
    'orga-campaign',
    '5107',
    { 'campaign-created': [{ number: '5107', created: '02/09/2026' }] },
    { campaigns: [{ number: '5107', created: '2026-09-02' }] },
  ],
  [
    'the day of the campaign before, still there',
    'orga-campaign',
    '5107',
    { 'campaign-created': [{ number: '5106', created: '02/09/2025' }] },
    {},
  ],
  [
    'a campaign',
    'orga-campaign',
    '5107',
    { 'campaign-code': [{ number: '5107', code: 'ABCDEF123' }] },
    { campaigns: [{ number: '5107', code: 'ABCDEF123' }] },
  ],
  [
    'the campaign before, while its address has gone',
    'orga-campaign',
    '5108',
    { 'campaign-code': [{ number: '5107', code: 'ABCDEF123' }] },
    {},
  ],
  [
    'the list of sessions',
    'certif-sessions',
    undefined,
    { 'session-rows': [ROW], 'whole-session-list': [{}] },
    {
      isWholeList: true,
      sessions: [
        { number: SESSION, room: 'B12', day: '2026-11-12', time: '14:00', candidates: 24, status: 'created' },
      ],
    },
  ],
  [
    'a filtered list of sessions, one of which has a status that is not known',
    'certif-sessions',
    undefined,
    {
      'session-rows': [
        { number: '3', day: '12/11/2026', time: '9h05', candidates: '0', status: 'En attente' },
      ],
    },
    { sessions: [{ number: '3', day: '2026-11-12', time: '09:05', candidates: 0 }] },
  ],
  [
    'a session to finalise',
    'certif-session',
    SESSION,
    {
      ...HEADER,
      'session-room': [{ room: 'Salle B12' }],
      'candidate-tab': [{ number: SESSION, count: '24' }],
      'finalise-link': [{ number: SESSION }],
    },
    {
      candidates: 24,
      sessions: [
        {
          number: SESSION,
          canFinalise: true,
          day: '2026-11-12',
          time: '14:00',
          room: 'Salle B12',
          candidates: 24,
          status: 'created',
        },
      ],
    },
  ],
  [
    'a session finalised',
    'certif-session',
    SESSION,
    { ...HEADER, 'finalised-notice': [{ finalised: 'finalisation' }] },
    {
      sessions: [
        { number: SESSION, canFinalise: false, day: '2026-11-12', time: '14:00', status: 'finalised' },
      ],
    },
  ],
  [
    'a session of which the link to finalise outweighs any notice',
    'certif-session',
    SESSION,
    {
      ...HEADER,
      'finalise-link': [{ number: SESSION }],
      'finalised-notice': [{ finalised: 'finalisation' }],
    },
    {
      sessions: [{ number: SESSION, canFinalise: true, day: '2026-11-12', time: '14:00', status: 'created' }],
    },
  ],
  [
    'the session before, while its address has gone',
    'certif-session',
    '61301',
    {
      ...HEADER,
      'session-room': [{ room: 'B12' }],
      'candidate-tab': [{ number: SESSION, count: '24' }],
      'finalise-link': [{ number: SESSION }],
    },
    {},
  ],
  ['a session that nothing names', 'certif-session', SESSION, { 'session-room': [{ room: 'B12' }] }, {}],
  [
    'a session whose header lacks, finalised',
    'certif-session',
    SESSION,
    {
      'session-room': [{ room: 'B12' }],
      'candidate-tab': [{ number: SESSION, count: '24' }],
      'finalised-notice': [{ finalised: 'finalisation' }],
    },
    {
      candidates: 24,
      sessions: [{ number: SESSION, canFinalise: false, room: 'B12', candidates: 24, status: 'finalised' }],
    },
  ],
  [
    'the candidates of a session',
    'certif-session-candidates',
    SESSION,
    { ...HEADER, 'candidate-tab': [{ number: SESSION, count: '21' }] },
    { candidates: 21, sessions: [{ number: SESSION, day: '2026-11-12', time: '14:00', candidates: 21 }] },
  ],
  [
    'a session without candidates',
    'certif-session-candidates',
    SESSION,
    { 'candidate-tab': [{ number: SESSION, count: '' }] },
    { candidates: 0, sessions: [{ number: SESSION, candidates: 0 }] },
  ],
  [
    'the enrolment: those ticked and those enrolled before',
    'certif-session-enrol',
    SESSION,
    {
      'enrolment-bar': [{ count: '12' }, { count: '9', enrolled: 'déjà' }],
      'all-selected': [{}],
      pagination: [{ first: '1', last: '50', total: '1\u202f812' }],
    },
    { candidates: 21, ticked: 12, leftOut: 1762 },
  ],
  [
    'the last page of the enrolment, all ticked',
    'certif-session-enrol',
    SESSION,
    { 'all-selected': [{}], pagination: [{ first: '51', last: '62', total: '62' }] },
    { leftOut: 50 },
  ],
  [
    'the enrolment, not all ticked',
    'certif-session-enrol',
    SESSION,
    { pagination: [{ first: '1', last: '50', total: '812' }] },
    {},
  ],
  ['the enrolment of one page, all ticked', 'certif-session-enrol', SESSION, { 'all-selected': [{}] }, {}],
  [
    'a form filled in',
    'certif-session-new',
    undefined,
    { 'form-day': [{ day: '2026-11-12' }], 'form-time': [{ time: '14:00' }], 'form-room': [{ room: 'B12' }] },
    { form: { day: '2026-11-12', time: '14:00', room: 'B12' } },
  ],
  [
    'a form that is empty',
    'certif-session-new',
    undefined,
    { 'form-day': [{ day: '' }], 'form-time': [{ time: '' }], 'form-room': [{ room: '' }] },
    { form: {} },
  ],
  [
    'a form with a day that is none',
    'certif-session-edit',
    SESSION,
    { 'form-day': [{ day: '2026-02-30' }] },
    { form: {} },
  ],
  [
    'the closed page',
    'certif-closed',
    undefined,
    { 'opening-day': [{ day: '02/11/2026' }] },
    { accessOpens: '2026-11-02' },
  ],
  [
    'the suspension banner',
    'certif-team',
    undefined,
    { 'suspension-banner': [{ day: '15 juillet 2027' }] },
    { accessEnds: '2027-07-15' },
  ],
  [
    'the period, over New Year',
    'certif-sessions',
    undefined,
    { 'window-banner': [{ from: '7 novembre', to: '7 mars 2027' }] },
    { examWindow: { from: '2026-11-07', to: '2027-03-07' } },
  ],
  [
    'the period, in one year',
    'certif-sessions',
    undefined,
    { 'window-banner': [{ from: '17 mars', to: '13 juin 2027' }] },
    { examWindow: { from: '2027-03-17', to: '2027-06-13' } },
  ],
  [
    'a period without a year',
    'certif-sessions',
    undefined,
    { 'window-banner': [{ from: '7 novembre', to: '7 mars' }] },
    {},
  ],
  [
    'a period that ends before it begins',
    'certif-sessions',
    undefined,
    { 'window-banner': [{ from: '7 novembre 2027', to: '7 mars 2027' }] },
    {},
  ],
];

describe('what a page says', () => {
  test.each(CASES)('%s', (_name, page, id, observed, said) => {
    expect(interpret(page, id, observed)).toEqual(see(said));
  });

  test('nothing, of a page of which nothing was taken', () => {
    for (const page of OBSERVED_PAGES) expect(interpret(page, undefined, {})).toEqual(see());
  });

  test.each([
    ['Cré', 'created'],
    ['Creat', 'created'],
    ['Finali', 'finalised'],
    ['finali', 'finalised'],
    ['Résultat', 'processed'],
    ['Result', 'processed'],
  ])('a status that begins with "%s" is %s', (status, known) => {
    const { sessions } = interpret('certif-sessions', undefined, { 'session-rows': [{ ...ROW, status }] });
    expect(sessions[0]?.status).toBe(known);
  });

  test.each([
    [24, true],
    [25, false],
    [0, false],
  ])('a list of %i sessions is whole: %s', (count, isWhole) => {
    const rows = Array.from({ length: count }, (_, index) => ({ ...ROW, number: String(index) }));
    const observed = { ...(count && { 'session-rows': rows }), 'whole-session-list': rows.map(() => ({})) };
    expect(interpret('certif-sessions', undefined, observed).isWholeList).toBe(isWhole);
  });

  test('a row whose number is none is left out', () => {
    const rows = [{ ...ROW, number: '' }, { ...ROW, number: '6'.repeat(41) }, ROW];
    expect(interpret('certif-sessions', undefined, { 'session-rows': rows }).sessions).toHaveLength(1);
  });

  test('whatever was taken, nothing throws', () => {
    const ids = fc.constantFrom(undefined, SESSION, 'constructor');
    fc.assert(
      fc.property(fc.constantFrom(...OBSERVED_PAGES), ids, anyObserved, (page, id, observed) => {
        expect(interpret(page, id, observed)).toMatchObject({ isWholeList: expect.any(Boolean) });
      }),
    );
  });
});

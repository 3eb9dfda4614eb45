import { describe, expect, test } from 'vitest';
import type { HiddenNudge } from '../../../../checklist/findings.ts';
import { findNudge, findNudgesAhead, NUDGE_RULES } from '../../../../checklist/nudges/find-nudge.ts';
import type { NudgeContext } from '../../../../checklist/nudges/nudge.ts';
import { NUDGE_IDS, type NudgeId } from '../../../../checklist/nudges/nudge-ids.ts';
import type { PageSight } from '../../../../checklist/page-sight.ts';
import type { YearCalendar } from '../../../../checklist/year-calendar.ts';
import { seeFrom } from '../../../fixtures/calendars.ts';
import { find, makeNudgeContext, makeSession, SESSION, see } from '../../../fixtures/live.ts';

const NEW_SESSION = 'certif-session-new';
const CANDIDATES = 'certif-session-candidates';
const ENROLMENT = 'certif-session-enrol';

describe('the size of groups, on the pages where groups are made', () => {
  const look = (page: string, sight: Partial<PageSight>, more: Partial<NudgeContext> = {}) =>
    findNudge(makeNudgeContext(page, '2026-11-05', { sight: see(sight), ...more }), []);

  test.each([CANDIDATES, ENROLMENT])('%s: nothing for 20 candidates, how to spread 21', (page) => {
    expect(look(page, { candidates: 19 })?.saying).toEqual({ kind: 'advice', groupSize: 20 });
    expect(look(page, { candidates: 20 })).toBeUndefined();
    expect(look(page, { candidates: 21 })).toEqual({
      id: 'group-size',
      subject: SESSION,
      saying: { kind: 'too-many', groupSize: 20, candidates: 21, split: [11, 10] },
    });
  });

  test('follows the user’s own group size', () => {
    expect(look(CANDIDATES, { candidates: 15 }, { groupSize: 15 })).toBeUndefined();
    expect(look(CANDIDATES, { candidates: 16 }, { groupSize: 15 })?.saying).toMatchObject({ split: [8, 8] });
  });

  test.each([
    ['created', true],
    [undefined, true],
    ['finalised', false],
    ['processed', false],
  ] as const)('a session %s: %s', (status, isSaid) => {
    const { status: _, ...unknown } = makeSession();
    const findings = find({ sessions: [{ ...unknown, ...(status && { status }) }] });
    expect(look(CANDIDATES, { candidates: 24 }, { findings }) !== undefined).toBe(isSaid);
  });

  test.each([
    ['2026-11-05', true],
    ['2026-11-04', false],
  ] as const)('a session of %s, on 5 November: %s', (day, isSaid) => {
    const findings = find({ sessions: [makeSession({ day })] });
    expect(look(CANDIDATES, { candidates: 24 }, { findings }) !== undefined).toBe(isSaid);
  });

  test('is not said on the page of a session, which may no longer change', () => {
    expect(look('certif-session', { candidates: 24 })).toBeUndefined();
  });
});

describe('"select all"', () => {
  test('says how many it left out, once for the session', () => {
    expect(
      findNudge(makeNudgeContext(ENROLMENT, '2026-11-05', { sight: see({ leftOut: 762 }) }), []),
    ).toEqual({ id: 'page-only-selected', subject: SESSION, saying: { left: 762 } });
  });
});

test('"select all" of more than a group speaks of the group, not of the pages to come', () => {
  const sight = see({ candidates: 50, ticked: 50, leftOut: 762 });
  expect(findNudge(makeNudgeContext(ENROLMENT, '2026-11-05', { sight }), [])).toMatchObject({
    id: 'group-size',
    saying: { kind: 'too-many', candidates: 50, ticked: 50 },
  });
});

/** Pages on which several advices hold, with all of them in the order in which they are given. */
const CROWDED: readonly [name: string, context: NudgeContext, order: readonly NudgeId[]][] = [
  [
    'the enrolment of too many, some of them left out, at the end of access',
    makeNudgeContext(ENROLMENT, '2027-07-01', {
      sight: see({ candidates: 50, ticked: 20, leftOut: 20 }),
      calendar: { ...seeFrom(), sources: { accessEnds: 'seen' } },
    }),
    ['page-only-selected', 'group-size', 'access-end'],
  ],
  [
    'the enrolment of a few, at the end of access',
    makeNudgeContext(ENROLMENT, '2027-07-01', {
      sight: see({ candidates: 5 }),
      calendar: { ...seeFrom(), sources: { accessEnds: 'seen' } },
    }),
    ['access-end', 'group-size'],
  ],
  [
    'a session in a room that is taken, on a Sunday, at the end of access',
    makeNudgeContext(NEW_SESSION, '2027-07-01', {
      session: undefined,
      sight: see({ form: { day: '2027-07-04', time: '14:00', room: 'B12' } }),
      findings: find({ sessions: [makeSession({ day: '2027-07-04' })] }),
      calendar: { ...seeFrom(), sources: { accessEnds: 'seen' } },
    }),
    ['room-overlap', 'session-day', 'access-end', 'group-size'],
  ],
  [
    'a session of yesterday that is about to expire',
    makeNudgeContext('certif-session', '2026-11-13', {
      now: '12:00',
      sight: see({ sessions: [{ number: SESSION, canFinalise: true }] }),
      findings: find({ sessions: [makeSession({ canFinalise: true })] }),
      calendar: { ...seeFrom(), accessEnds: '2026-11-20', sources: { accessEnds: 'seen' } },
    }),
    ['session-expiry', 'to-finalise', 'access-end'],
  ],
];

describe('one advice at a time', () => {
  test.each(CROWDED)('%s', (_name, context, order) => {
    const said: string[] = [];
    for (let nudge = findNudge(context, said); nudge; nudge = findNudge(context, said)) said.push(nudge.id);
    expect(said).toEqual(order);
  });

  test.each(CROWDED)('%s: the next one once it is hidden for today', (_name, context, [first, second]) => {
    const nudge = findNudge(context, []);
    expect(nudge?.id).toBe(first);
    const hidden: HiddenNudge = { nudge: first ?? '', subject: nudge?.subject ?? '', day: context.today };
    const findings = { ...context.findings, hiddenNudges: [hidden] };
    expect(findNudge({ ...context, findings }, [])?.id).toBe(second);
  });

  test('none of what the user does not want, ever', () => {
    for (const [, context] of CROWDED) expect(findNudge(context, NUDGE_IDS)).toBeUndefined();
  });

  test('none on a page that has none', () => {
    expect(findNudge({ ...(CROWDED[3]?.[1] as NudgeContext), page: 'orga-home' }, [])).toBeUndefined();
  });
});

describe('advices of pages to come', () => {
  const { page: _page, session: _session, sight: _sight, ...known } = makeNudgeContext('', '2026-11-13');
  const list = (more: Partial<typeof known> = {}, muted: readonly string[] = []) =>
    Object.fromEntries(findNudgesAhead({ ...known, ...more }, muted).map(([page, { id }]) => [page, id]));
  const calendar: YearCalendar = {
    ...known.calendar,
    accessEnds: '2026-11-20',
    sources: { ...known.calendar.sources, accessEnds: 'seen' },
  };
  const GROUP = { 'certif-session-new': 'group-size' };
  const END = {
    'certif-sessions': 'access-end',
    'certif-session-new': 'access-end',
    'certif-session-finalise': 'access-end',
    'certif-team': 'access-end',
  };

  test('are those whose condition asks nothing of the page', () => {
    const lastImport = { value: '2026-09-02', read: '2026-09-02' } as const;
    expect(list()).toEqual({ 'orga-import': 'certificates-before-import', ...GROUP });
    expect(list({ findings: find({ lastImport }) })).toEqual({ 'orga-students': 'pupils-moved', ...GROUP });
    expect(list({ calendar })).toEqual({ 'orga-import': 'certificates-before-import', ...END });
  });

  test('are not those that another will take the place of', () => {
    const findings = find({ sessions: [makeSession({ day: '2026-11-05' })] });
    expect(list({ calendar, findings })).toMatchObject({ ...END, 'certif-sessions': 'to-finalise' });
  });

  test('leave out what is hidden for today, and what the user does not want', () => {
    const hiddenNudges = [{ nudge: 'certificates-before-import', subject: '', day: '2026-11-13' }] as const;
    expect(list({ findings: find({ hiddenNudges }) })).toEqual(GROUP);
    expect(list({}, ['certificates-before-import', 'group-size'])).toEqual({});
  });

  test('are of pages on which they may be given', () => {
    for (const { pages, knownAheadOn = [] } of NUDGE_RULES)
      expect(knownAheadOn.filter((page) => !pages.includes(page))).toEqual([]);
  });

  test('are what is said once the page is read and says nothing', () => {
    const ended = { ...known, calendar };
    for (const [page, { id }] of findNudgesAhead(ended, []))
      expect(findNudge({ ...ended, page, sight: see({}) }, [])?.id).toBe(id);
  });
});

describe('an advice hidden for today', () => {
  const sessions = [makeSession(), makeSession({ number: '61301' })];
  const hide = (hidden: Partial<HiddenNudge>): NudgeContext =>
    makeNudgeContext('certif-session', '2026-11-20', {
      findings: find({
        sessions,
        hiddenNudges: [{ nudge: 'to-finalise', subject: SESSION, day: '2026-11-20', ...hidden }],
      }),
      sight: see({ sessions: sessions.map(({ number }) => ({ number, canFinalise: true })) }),
    });

  test('is not given again', () => {
    expect(findNudge(hide({}), [])).toBeUndefined();
  });

  test('comes back tomorrow', () => {
    expect(findNudge(hide({ day: '2026-11-19' }), [])?.id).toBe('to-finalise');
  });

  test('is hidden for its subject alone', () => {
    expect(findNudge(hide({ subject: '61301' }), [])?.id).toBe('to-finalise');
    expect(findNudge({ ...hide({}), session: '61301' }, [])?.subject).toBe('61301');
  });

  test('hides no other', () => {
    expect(findNudge(hide({ nudge: 'session-expiry' }), [])?.id).toBe('to-finalise');
  });
});

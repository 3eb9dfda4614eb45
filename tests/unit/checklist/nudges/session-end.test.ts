import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import type { SeenSession } from '../../../../checklist/findings.ts';
import { sessionExpiryNudge, toFinaliseNudge } from '../../../../checklist/nudges/session-end.ts';
import { find, makeNudgeContext, makeSession, SESSION, see } from '../../../fixtures/live.ts';

const { status: _status, ...UNKNOWN } = makeSession();
const { candidates: _candidates, ...UNCOUNTED } = makeSession();

/** Its page offers to finalise it. */
const OFFERED = { sessions: [{ number: SESSION, canFinalise: true }] };

describe('a session to finalise', () => {
  const look = (today: Day, sessions: readonly SeenSession[], page = 'certif-sessions') =>
    toFinaliseNudge.find(
      makeNudgeContext(page, today, { findings: find({ sessions }), sight: see(OFFERED) }),
    );

  test.each([
    ['on the day itself', '2026-11-12', makeSession(), false],
    ['the day after', '2026-11-13', makeSession(), true],
    ['weeks after', '2027-01-10', makeSession(), true],
    ['without candidates', '2026-11-13', makeSession({ candidates: 0 }), false],
    ['whose candidates were not counted', '2026-11-13', UNCOUNTED, false],
    [
      'of which none counted has started, but Pix offers to finalise it',
      '2026-11-13',
      makeSession({ candidates: 0, canFinalise: true }),
      true,
    ],
    ['finalised', '2026-11-13', makeSession({ status: 'finalised' }), false],
    [
      'finalised since Pix offered to',
      '2026-11-13',
      makeSession({ status: 'finalised', canFinalise: true }),
      false,
    ],
    ['whose results were sent', '2026-11-13', makeSession({ status: 'processed' }), false],
    ['whose status is not known', '2026-11-13', UNKNOWN, false],
    [
      'whose status is not known, but Pix offers to finalise it',
      '2026-11-13',
      { ...UNKNOWN, canFinalise: true },
      true,
    ],
  ] as const)('%s (%s)', (_name, today, session, isSaid) => {
    expect(look(today, [session]) !== undefined).toBe(isSaid);
    expect(look(today, [session], 'certif-session') !== undefined).toBe(isSaid);
  });

  test('is the soonest on the list, with the numbers of the others', () => {
    const sessions = [
      makeSession({ number: '3', day: '2026-11-20' }),
      makeSession({ number: '2', day: '2026-11-13', time: '09:00' }),
      makeSession({ number: '1', day: '2026-11-13', time: '14:00' }),
      makeSession({ number: '4', day: '2026-12-01' }),
    ];
    expect(look('2026-11-25', sessions)).toMatchObject({
      subject: '2',
      saying: { session: { number: '2' }, others: ['1', '3'] },
    });
  });

  test('is the one of the page, on its own page', () => {
    const sessions = [makeSession({ number: '1', day: '2026-11-03' }), makeSession()];
    expect(look('2026-11-25', sessions, 'certif-session')).toMatchObject({
      subject: SESSION,
      saying: { others: [], isHere: true },
    });
    expect(look('2026-11-25', sessions.slice(0, 1), 'certif-session')).toBeUndefined();
  });

  test.each([
    ['does not offer it', { sessions: [{ number: SESSION, canFinalise: false }] }],
    ['cannot be read any more', {}],
  ])('is nothing on its own page, when that %s', (_name, said) => {
    const context = makeNudgeContext('certif-session', '2026-11-25', {
      findings: find({ sessions: [makeSession({ canFinalise: true })] }),
      sight: see(said),
    });
    expect(toFinaliseNudge.find(context)).toBeUndefined();
    expect(sessionExpiryNudge.find({ ...context, today: '2026-11-13', now: '12:00' })).toBeUndefined();
  });
});

describe('a session that expires', () => {
  const look = (today: Day, now: string, session: SeenSession = makeSession({ canFinalise: true })) =>
    sessionExpiryNudge.find(
      makeNudgeContext('certif-session', today, {
        now,
        findings: find({ sessions: [session] }),
        sight: see(session.canFinalise ? OFFERED : {}),
      }),
    );

  test.each([
    ['before its start', '2026-11-12', '10:00', false],
    ['after 20 hours', '2026-11-13', '10:00', false],
    ['after 20 h 01', '2026-11-13', '10:01', true],
    ['after 23 h 59', '2026-11-13', '13:59', true],
    ['after 24 hours', '2026-11-13', '14:00', false],
    ['two days after', '2026-11-14', '12:00', false],
  ] as const)('%s (%s at %s): %s', (_name, today, now, isSaid) => {
    expect(look(today, now) !== undefined).toBe(isSaid);
  });

  test('does so a day after its planned start', () => {
    expect(look('2026-11-13', '12:00')).toEqual({
      subject: SESSION,
      saying: { day: '2026-11-13', time: '14:00' },
    });
  });

  test.each([
    ['nobody has started', { canFinalise: false }],
    ['it was finalised since', { canFinalise: true, status: 'finalised' }],
    ['it is another', { canFinalise: true, number: '61301' }],
  ] as const)('is not said when %s', (_name, more) => {
    expect(look('2026-11-13', '12:00', makeSession(more))).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { SeenSession } from '../../../../checklist/findings.ts';
import { followPlan } from '../../../../checklist/session-plan/follow-plan.ts';
import { matchSessions } from '../../../../checklist/session-plan/match-sessions.ts';
import type { PlannedSession } from '../../../../checklist/session-plan/model.ts';

function plan(letter: string, change: Partial<PlannedSession> = {}): PlannedSession {
  return {
    id: `2GT3:${letter}`,
    kind: 'exam',
    parts: [{ className: '2GT3', letter, pupils: 16, extraTime: 0 }],
    room: 'B12',
    day: '2026-12-01',
    start: 480,
    minutes: 120,
    isLocked: false,
    ...change,
  };
}

const see = (number: string, change: Partial<SeenSession> = {}): SeenSession => ({
  number,
  day: '2026-12-01',
  time: '08:00',
  room: 'Salle b12',
  read: '2026-11-30',
  ...change,
});

const match = (sessions: PlannedSession[], seen: SeenSession[]) => matchSessions({ sessions }, seen);

describe('sessions seen on Pix', () => {
  test('are known by day, hour and room, however these are written', () => {
    const { matches, strays, counts } = match(
      [plan('a'), plan('b', { start: 600 })],
      [see('61202', { time: '8:00' })],
    );
    expect(matches[0]).toMatchObject({
      stage: 'created',
      seen: { number: '61202' },
      isSupposed: true,
      differences: [],
    });
    expect(matches[1]).toMatchObject({ stage: 'planned', isSupposed: false });
    expect(strays).toEqual([]);
    expect(counts).toEqual({ planned: 2, created: 1, enrolled: 0, run: 0, finalised: 0 });
  });

  test('have been run once they were seen after their day, as the list shows them, whoever has opened their page', () => {
    const stages = (change: Partial<SeenSession>) =>
      match([plan('a', { pixNumber: '61202' })], [see('61202', { candidates: 16, ...change })]).matches[0]
        ?.stage;
    expect(stages({ read: '2026-12-02' })).toBe('run');
    expect(stages({ read: '2026-12-02', canFinalise: false })).toBe('run');
    expect(stages({ read: '2026-12-01' })).toBe('enrolled');
    expect(stages({ read: '2026-12-02', candidates: 0 })).toBe('created');
    expect(stages({ read: '2026-12-02', day: '2026-12-03' })).toBe('enrolled');
  });

  test('are known by their number once it is noted, and what differs is told', () => {
    const seen = see('61202', { day: '2026-12-03', time: '10:00', room: 'B14', candidates: 15 });
    const { matches } = match(
      [plan('a', { pixNumber: '61202' }), plan('b', { day: '2026-12-03', start: 600 })],
      [seen],
    );
    expect(matches.map(({ stage }) => stage)).toEqual(['enrolled', 'planned']);
    expect(matches[0]?.isSupposed).toBe(false);
    expect(matches[0]?.differences).toEqual([
      { field: 'day', planned: '2026-12-01', seen: '2026-12-03' },
      { field: 'time', planned: '08:00', seen: '10:00' },
      { field: 'room', planned: 'B12', seen: 'B14' },
      { field: 'candidates', planned: 16, seen: 15 },
    ]);
  });

  test('with one thing changed are supposed, and the change is told', () => {
    const { matches } = match([plan('a')], [see('61202', { room: 'B14' })]);
    expect(matches[0]).toMatchObject({
      isSupposed: true,
      differences: [{ field: 'room', planned: 'B12', seen: 'B14' }],
    });
  });

  test('that could be one or another are neither', () => {
    const { matches, strays } = match(
      [plan('a', { room: 'B14' }), plan('b', { room: 'B15' })],
      [see('61202', { room: 'B12' })],
    );
    expect(matches.map(({ stage }) => stage)).toEqual(['planned', 'planned']);
    expect(strays).toHaveLength(1);
  });

  test('that stand twice on Pix are one of them, the one with candidates first, and the other is told', () => {
    const { matches, strays, counts } = match([plan('a')], [see('1'), see('2', { candidates: 16 })]);
    expect(matches[0]).toMatchObject({ seen: { number: '2' }, doubles: ['1'], stage: 'enrolled' });
    expect(strays).toEqual([]);
    expect(counts.created).toBe(1);
    const noted = match([plan('a', { pixNumber: '1' })], [see('1'), see('2')]);
    expect(noted.matches[0]).toMatchObject({ seen: { number: '1' }, doubles: ['2'] });
    expect(followPlan({ sessions: [plan('a')] }, [see('1'), see('2')], '2026-11-20').waiting).toEqual([]);
  });

  test('that are as many as are planned there are none of them for sure', () => {
    const { matches } = match([plan('a'), plan('b')], [see('1'), see('2')]);
    expect(matches.map(({ stage }) => stage)).toEqual(['planned', 'planned']);
  });

  test('that agree in all go before those that agree in two', () => {
    const { matches } = match(
      [plan('a'), plan('b', { start: 600 })],
      [see('1', { time: '10:00' }), see('2')],
    );
    expect(matches.map(({ seen }) => seen?.number)).toEqual(['2', '1']);
  });

  test('that nobody planned are strays', () => {
    const { strays, counts } = match(
      [plan('a')],
      [see('9', { day: '2026-11-17', time: '14:00', room: 'C1' })],
    );
    expect(strays.map(({ number }) => number)).toEqual(['9']);
    expect(counts.created).toBe(0);
  });

  test('of which little was read are no match', () => {
    expect(match([plan('a')], [{ number: '9', read: '2026-11-30' }]).matches[0]?.stage).toBe('planned');
  });

  test.each([
    [{ status: 'created' }, 'created'],
    [{ status: 'created', candidates: 16 }, 'enrolled'],
    [{ status: 'created', candidates: 16, canFinalise: true }, 'run'],
    [{ status: 'finalised', candidates: 16 }, 'finalised'],
    [{ status: 'processed' }, 'finalised'],
  ] as const)('%j are %s', (change, stage) => {
    expect(match([plan('a')], [see('61202', change)]).matches[0]?.stage).toBe(stage);
  });

  test('count on: what is finalised was created, enrolled and run', () => {
    const sessions = [plan('a'), plan('b', { start: 600 }), plan('c', { start: 840, pixNumber: '7' })];
    const seen = [see('1', { status: 'finalised' }), see('2', { time: '10:00', candidates: 12 })];
    expect(match(sessions, seen).counts).toEqual({
      planned: 3,
      created: 3,
      enrolled: 2,
      run: 1,
      finalised: 1,
    });
  });

  test('of a catch-up have other pupils than planned without being different', () => {
    const session = plan('a', { kind: 'catch-up', parts: [] });
    expect(match([session], [see('61202', { candidates: 4 })]).matches[0]?.differences).toEqual([]);
  });
});

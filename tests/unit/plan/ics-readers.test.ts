import { describe, expect, test } from 'vitest';
import { frPlan } from '../../../assets/messages/fr/plan.ts';
import { addDays, type Day } from '../../../checklist/day.ts';
import type { PlannedSession } from '../../../checklist/session-plan/model.ts';
import { makeIcs, type PlanFile } from '../../../components/plan/make-ics.ts';
import { listOutlookFaults } from '../../fixtures/outlook-faults.ts';
import { ICS_READERS, importInto, type ReadEvents } from '../../fixtures/read-ics.ts';

const makeSession = (number: number, day: Day, more: Partial<PlannedSession> = {}): PlannedSession => ({
  id: `2GT${number}:a`,
  kind: 'exam',
  parts: [{ className: `2GT${number}`, letter: 'a', pupils: 20, extraTime: 2 }],
  room: 'B12',
  day,
  start: 600,
  minutes: 155,
  isLocked: false,
  ...more,
});

/** Forty sessions in winter and in summer time, two of them on the days on which the clocks change. */
const SESSIONS = [
  ...Array.from({ length: 38 }, (_, index) => makeSession(index, addDays('2026-11-30', index * 4))),
  makeSession(38, '2027-03-28', { start: 8 * 60 + 5, room: 'Salle Éluard, « bâtiment » C; 2e' }),
  makeSession(39, '2026-10-25', { start: 13 * 60 }),
];
const FILE: PlanFile = {
  sessions: SESSIONS,
  scope: { establishment: '0330023W', schoolYear: '2026-2027' },
  site: 'Lycée Jeanne-Villepreux, site des Sciences et des Techniques de Saint-André-de-Cubzac',
  words: frPlan,
  instant: Date.UTC(2026, 10, 20, 12),
  isElsewhere: false,
};

test('the file has none of the faults that Outlook is known to stumble on', () => {
  expect(listOutlookFaults(makeIcs(FILE))).toEqual([]);
  expect(listOutlookFaults(makeIcs({ ...FILE, isElsewhere: true }))).toEqual([]);
});

describe.each(ICS_READERS)('%s', (_name, read) => {
  const find = (events: ReadEvents, number: number) =>
    [...events.values()].find(({ summary }) => summary.includes(`2GT${number} `));

  test('reads each session at its hour of Paris, wherever it stands', () => {
    const events = read(makeIcs(FILE));
    expect(events.size).toBe(SESSIONS.length);
    expect(find(events, 0)).toMatchObject({
      start: '2026-11-30T09:00:00.000Z',
      end: '2026-11-30T11:35:00.000Z',
    });
    // 8:05 on the day on which summer time begins, 13:00 on the day on which it ends.
    expect(find(events, 38)?.start).toBe('2027-03-28T06:05:00.000Z');
    expect(find(events, 39)?.start).toBe('2026-10-25T12:00:00.000Z');
    // In April, by summer time.
    expect(find(events, 37)?.start).toBe('2027-04-27T08:00:00.000Z');
  });

  test('reads a session that goes on after midnight as ending the day after', () => {
    const events = read(makeIcs({ ...FILE, sessions: [makeSession(1, '2026-12-01', { start: 23 * 60 })] }));
    expect(find(events, 1)).toMatchObject({
      start: '2026-12-01T22:00:00.000Z',
      end: '2026-12-02T00:35:00.000Z',
    });
  });

  test('reads the names as they were typed, long lines and commas too', () => {
    const events = read(makeIcs(FILE));
    expect(find(events, 38)?.location).toBe(`Salle Éluard, « bâtiment » C; 2e, ${FILE.site}`);
  });

  test('imported again after a change: as many events, the new dates', () => {
    const first = read(makeIcs(FILE));
    const moved = SESSIONS.map((session, index) =>
      index === 5 ? { ...session, day: '2027-01-15' as const, start: 840, room: 'C3' } : session,
    );
    const second = read(makeIcs({ ...FILE, sessions: moved, instant: FILE.instant + 1000 }));
    const calendar = importInto(first, second);
    expect(calendar.size).toBe(SESSIONS.length);
    expect(find(calendar, 5)).toMatchObject({
      start: '2027-01-15T13:00:00.000Z',
      location: `C3, ${FILE.site}`,
    });
    // The same file once more changes nothing, and an older one takes nothing back.
    expect(importInto(calendar, second)).toEqual(calendar);
    expect(importInto(calendar, first)).toEqual(calendar);
  });

  test('reads hours without a zone as those of the wall, for schools far from Paris', () => {
    const events = read(makeIcs({ ...FILE, isElsewhere: true }));
    const { start } = find(events, 0) ?? { start: '' };
    expect(new Date(start).getHours()).toBe(10);
    expect(new Date(start).getDate()).toBe(30);
  });
});

import { describe, expect, test } from 'vitest';
import type { SeenSession } from '../../../../checklist/findings.ts';
import type { PlannedSession } from '../../../../checklist/session-plan/model.ts';
import { type FigureSources, listFigures } from '../../../../checklist/year-report/certification-figures.ts';
import { isAllDone, isYearOver } from '../../../../checklist/year-report/is-year-over.ts';
import { countVerdicts, judgeStep } from '../../../../checklist/year-report/judge-steps.ts';
import { makeStatus } from '../../../fixtures/statuses.ts';
import { makeModel, pick } from '../../../fixtures/surface.ts';

const seen = (number: string, more: Partial<SeenSession> = {}): SeenSession => ({
  number,
  day: '2027-01-12',
  candidates: 20,
  status: 'processed',
  read: '2027-03-20',
  ...more,
});
const planned = (id: string, pupils: number, kind: PlannedSession['kind'] = 'exam'): PlannedSession => ({
  id,
  kind,
  parts: [{ className: id, letter: '', pupils, extraTime: 0 }],
  room: 'B12',
  day: '2027-01-12',
  start: 600,
  minutes: 120,
  isLocked: false,
});

function list({
  sessions = [],
  certifiable,
  plan = { sessions: [] },
}: {
  readonly sessions?: readonly SeenSession[];
  readonly certifiable?: number;
  readonly plan?: FigureSources['plan'];
} = {}) {
  const figures = listFigures({
    findings: {
      sessions,
      ...(certifiable !== undefined && { certifiable: { value: certifiable, read: '2027-03-01' } }),
    },
    plan,
    year: { from: '2026-08-01', to: '2027-07-31' },
    today: '2027-04-02',
  });
  return Object.fromEntries(figures.map(({ id, ...figure }) => [id, figure]));
}

describe('the figures of the certification', () => {
  test('are unknown, not nothing, where nothing was seen and planned', () => {
    expect(list()).toEqual({
      certifiable: {},
      planned: {},
      enrolled: {},
      run: {},
      finalised: {},
      left: {},
    });
  });

  test('are the candidates of the sessions of the year, as far as each came', () => {
    const sessions = [
      seen('1'),
      seen('2', { status: 'finalised', candidates: 18 }),
      seen('3', { status: 'created', canFinalise: true, candidates: 10 }),
      seen('4', { status: 'created', day: '2027-05-04', candidates: 12 }),
      seen('5', { status: 'created', candidates: 0 }),
      // Pix Certif's list shows those of last year too.
      seen('6', { day: '2026-02-03' }),
    ];
    const plan = { sessions: [planned('2GT1', 24), planned('2GT2', 30), planned('+', 0, 'catch-up')] };
    expect(list({ sessions, plan, certifiable: 80 })).toEqual({
      certifiable: { pupils: 80 },
      planned: { pupils: 54, sessions: 2 },
      enrolled: { pupils: 60, sessions: 4 },
      run: { pupils: 48, sessions: 3 },
      finalised: { pupils: 38, sessions: 2 },
      left: { pupils: 42 },
    });
  });

  test('say that there may be more where not all was seen of a session', () => {
    const { candidates: _, ...unread } = seen('2');
    const { status: __, ...unsaid } = seen('3', { day: '2027-02-02' });
    expect(list({ sessions: [seen('1'), unread, unsaid], certifiable: 80 })).toMatchObject({
      enrolled: { pupils: 40, sessions: 2, bound: 'least' },
      run: { pupils: 20, bound: 'least' },
      finalised: { pupils: 20, bound: 'least' },
      left: { pupils: 60, bound: 'most' },
    });
    // Of the one that was seen, nothing is known: that is not none.
    expect(list({ sessions: [unread] })).toMatchObject({ enrolled: {}, finalised: {} });
    // A day that is over does not say that a session was held.
    expect(list({ sessions: [seen('1', { status: 'created' })] }).run).toEqual({});
  });

  test('take those certifiable from the plan where no page of Pix has counted them, and are none below nought', () => {
    expect(list({ plan: { sessions: [], certifiable: 15 }, sessions: [seen('1')] })).toMatchObject({
      certifiable: { pupils: 15 },
      left: { pupils: 0 },
    });
  });
});

describe('what became of a step', () => {
  test('is told by its day and its last day, without holding an unknown one against anybody', () => {
    const done = (day: `${number}-${number}-${number}`) => ({
      ...makeStatus('book-rooms', 'done', '2026-12-29'),
      mark: { state: 'done', day } as const,
    });
    expect(judgeStep(done('2026-12-29'))).toEqual({ kind: 'in-time' });
    expect(judgeStep(done('2027-01-02'))).toEqual({ kind: 'late', days: 4 });
    expect(judgeStep({ ...done('2027-01-02'), dueDoubt: 'unknown' })).toEqual({ kind: 'done' });
    expect(judgeStep({ ...done('2027-01-02'), isUndated: true })).toEqual({ kind: 'done' });
    expect(judgeStep(makeStatus('book-rooms', 'done'))).toEqual({ kind: 'done' });
    expect(judgeStep(makeStatus('book-rooms', 'late'))).toEqual({ kind: 'overdue' });
    expect(judgeStep(makeStatus('book-rooms', 'late'), true)).toEqual({ kind: 'not-done' });
    expect(judgeStep(makeStatus('book-rooms', 'put-off'))).toEqual({ kind: 'left' });
    expect(judgeStep(makeStatus('book-rooms', 'not-applicable'))).toEqual({ kind: 'not-applicable' });
  });

  test('is counted', () => {
    const { statuses } = makeModel(
      {
        progress: {
          'update-admins': { state: 'done', day: '2026-09-03' },
          'share-codes': { state: 'done', day: '2026-10-08' },
          'check-mediacentre': { state: 'not-applicable' },
        },
      },
      '2026-11-20',
    );
    expect(countVerdicts(statuses)).toEqual({ done: 2, late: 1, left: 13, notApplicable: 1 });
  });
});

describe('the end of the year', () => {
  const { statuses } = makeModel({}, '2027-03-31');

  test('is the day after the last step is due', () => {
    expect(isYearOver(statuses, '2027-03-31')).toBe(false);
    expect(isYearOver(statuses, '2027-04-01')).toBe(true);
  });

  test('is when all that applies is done', () => {
    const some = pick(makeModel({ progress: { 'book-rooms': { state: 'done' } } }), 'book-rooms');
    expect(isAllDone(some)).toBe(true);
    expect(isYearOver(some, '2026-09-10')).toBe(true);
    expect(isAllDone([makeStatus('book-rooms', 'not-applicable')])).toBe(false);
  });

  test('has no day where the year begins in February', () => {
    const southern = makeModel(
      { settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } },
      '2027-04-05',
    );
    expect(isYearOver(southern.statuses, '2027-04-05')).toBe(false);
  });
});

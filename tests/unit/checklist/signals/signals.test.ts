import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../checklist/day.ts';
import { SIGNAL_IDS, type SignalId } from '../../../../checklist/signals/signal-ids.ts';
import { type Effect, SIGNALS } from '../../../../checklist/signals/signals.ts';
import { seeFrom } from '../../../fixtures/calendars.ts';
import { makeSession, makeSignalContext, SESSION } from '../../../fixtures/live.ts';

const tick = (step: Effect['step']): Effect => ({ step, isDone: true });
const run = (step: Effect['step'], day: Day): Effect => ({ step, isDone: true, run: day });
const part = (name: string): Effect => ({ step: 'archive-last-year', part: name });

/** What each signal would tick, by the day on which it is seen; its subject is that day unless it has its own. */
const CASES: readonly [SignalId, Day, Effect | undefined, subject?: string][] = [
  ['file-imported', '2026-09-03', run('import-siecle', '2026-09-03')],
  ['file-imported', '2026-10-20', run('import-siecle', '2026-09-03'), '2026-09-03'],
  ['file-imported', '2026-08-27', run('import-siecle', '2026-08-27')],
  ['file-imported', '2026-09-03', run('import-siecle', '2026-08-01'), '2026-08-01'],
  ['file-imported', '2026-09-03', undefined, '2026-07-31'],
  ['file-imported', '2026-09-03', undefined, '2025-09-03'],
  ['file-imported', '2026-09-03', undefined, '2026-09-04'],
  ['team-changed', '2026-08-19', undefined],
  ['team-changed', '2026-08-20', tick('update-admins')],
  ['team-changed', '2027-01-15', tick('update-admins')],
  ['certificates-saved', '2026-08-19', undefined],
  ['certificates-saved', '2026-09-05', part('save-certifications')],
  ['certificates-saved', '2026-12-30', part('save-certifications')],
  ['certificates-saved', '2026-12-31', undefined],
  ['certificates-saved', '2027-03-10', undefined],
  ['campaigns-removed', '2026-08-19', undefined],
  ['campaigns-removed', '2026-09-05', part('remove-campaigns')],
  ['campaign-created', '2026-08-31', undefined, '5107'],
  ['campaign-created', '2026-09-10', tick('create-autumn-campaigns'), '5107'],
  ['campaign-created', '2026-11-01', tick('create-autumn-campaigns'), '5107'],
  ['campaign-created', '2026-11-02', run('themed-campaigns', '2026-11-02'), '5107'],
  ['code-copied', '2026-08-31', undefined],
  ['code-copied', '2026-09-10', tick('share-codes')],
  ['certifiable-counted', '2026-11-01', undefined],
  ['certifiable-counted', '2026-11-12', run('check-certifiable', '2026-11-12')],
  ['session-created', '2026-11-01', undefined, SESSION],
  ['session-created', '2026-11-12', run('create-sessions', '2026-11-12'), SESSION],
  ['candidates-enrolled', '2026-11-01', undefined, SESSION],
  ['candidates-enrolled', '2026-11-12', run('create-sessions', '2026-11-12'), SESSION],
  ['session-finalised', '2027-01-03', undefined, SESSION],
  ['session-finalised', '2027-01-20', run('finalise-and-download', '2027-01-20'), SESSION],
  ['certificates-downloaded', '2026-12-31', undefined],
  ['certificates-downloaded', '2027-01-04', run('finalise-and-download', '2027-01-04')],
];

describe('what a signal says of a step', () => {
  test.each(CASES)('%s on %s: %j', (signal, today, effect, subject = today) => {
    expect(SIGNALS[signal].getEffect(subject, makeSignalContext(today))).toEqual(effect);
  });

  test('each signal has a day on which it says something, and one on which it says nothing', () => {
    const list = (isSaid: boolean) =>
      new Set(CASES.filter(([, , effect]) => (effect !== undefined) === isSaid).map(([signal]) => signal));
    expect([...list(true)].sort()).toEqual([...SIGNAL_IDS].sort());
    expect([...list(false)].sort()).toEqual([...SIGNAL_IDS].sort());
  });

  test.each([
    ['not applicable', '2026-09-10', { state: 'not-applicable' }],
    ['put off', '2026-09-10', { state: 'todo', putOffUntil: '2026-12-01' }],
    ['ticked already', '2026-09-10', { state: 'done', day: '2026-09-08' }],
    ['not applicable', '2026-11-10', { state: 'not-applicable' }],
  ] as const)('a campaign is the autumn’s though those on a theme are %s on %s', (_name, today, mark) => {
    const context = makeSignalContext(today, { progress: { 'themed-campaigns': mark } });
    expect(SIGNALS['campaign-created'].getEffect('5107', context)).toEqual(tick('create-autumn-campaigns'));
  });

  test('sessions created as soon as Pix Certif is said to open are this year’s', () => {
    const calendar = { ...seeFrom(), accessOpens: '2026-10-12' } as const;
    const look = (today: Day) =>
      SIGNALS['session-created'].getEffect(SESSION, makeSignalContext(today, { calendar }));
    expect(look('2026-10-11')).toBeUndefined();
    expect(look('2026-10-12')).toEqual(run('create-sessions', '2026-10-12'));
  });
});

describe('a session just finalised', () => {
  const look = (...sessions: Parameters<typeof makeSession>[0][]) =>
    SIGNALS['session-finalised'].getEffect(
      SESSION,
      makeSignalContext('2027-01-20', { sessions: sessions.map(makeSession) }),
    );

  test.each([
    ['another is to be finalised', [{ number: '61301' }], false],
    ['another is to come, with its candidates', [{ number: '61301', day: '2027-02-01' }], false],
    [
      'another was started, nobody knows with whom',
      [{ number: '61301', candidates: 0, canFinalise: true }],
      false,
    ],
    [
      'the others are finalised',
      [
        { number: '61301', status: 'finalised' },
        { number: '61302', status: 'processed' },
      ],
      true,
    ],
    ['the other has no candidates', [{ number: '61301', candidates: 0 }], true],
    ['it is the only one', [], true],
  ] as const)('when %s: %s', (_name, others, isDone) => {
    expect(look({}, ...others) !== undefined).toBe(isDone);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../../checklist/day.ts';
import type { Sighting } from '../../../../checklist/findings.ts';
import { MARK_STATES, type Progress, type StepMark } from '../../../../checklist/progress.ts';
import { noteSighting } from '../../../../checklist/signals/note-sighting.ts';
import { findProposal } from '../../../../checklist/signals/propose.ts';
import { SIGNAL_IDS, type SignalId } from '../../../../checklist/signals/signal-ids.ts';
import { STEP_IDS, STEP_PARTS } from '../../../../checklist/steps.ts';
import { find, makeSignalContext, SESSION } from '../../../fixtures/live.ts';
import { PROPERTY_RUNS } from '../../../fixtures/property-runs.ts';

const TODAY = '2026-11-12';

/** The effect proposed on a day, of what was seen. */
function propose(
  sightings: readonly Sighting[],
  progress: Progress = {},
  today: Day = TODAY,
  muted: SignalId[] = [],
) {
  return findProposal({ sightings }, muted, makeSignalContext(today, { progress }))?.effect;
}

/** What is remembered of things seen one after the other, on a day and with these ticks. */
function note(seen: readonly (readonly [SignalId, string])[], progress: Progress = {}, today: Day = TODAY) {
  const context = makeSignalContext(today, { progress });
  return seen.reduce(
    (findings, [signal, subject]) => noteSighting(findings, signal, subject, context),
    find({}),
  ).sightings;
}

describe('what was seen', () => {
  test('is remembered once', () => {
    const seen = [
      ['code-copied', TODAY],
      ['code-copied', TODAY],
      ['session-created', SESSION],
    ] as const;
    expect(note(seen)).toEqual([
      { signal: 'code-copied', subject: TODAY, day: TODAY },
      { signal: 'session-created', subject: SESSION, day: TODAY },
    ]);
  });

  test('is not remembered when it says nothing of a step', () => {
    expect(note([['file-imported', '2025-09-03']])).toEqual([]);
    expect(note([['session-created', SESSION]], {}, '2026-10-01')).toEqual([]);
  });

  test('of a session is one thing, its creation then its candidates; of another session, another', () => {
    expect(
      note([
        ['session-created', SESSION],
        ['candidates-enrolled', SESSION],
      ]),
    ).toHaveLength(1);
    expect(
      note([
        ['session-created', SESSION],
        ['candidates-enrolled', '61301'],
      ]),
    ).toHaveLength(2);
    expect(note([['candidates-enrolled', SESSION]])).toHaveLength(1);
  });

  test('of a step that is ticked already is that it was done again', () => {
    const [sighting] = note([['session-created', SESSION]], { 'create-sessions': { state: 'done' } });
    expect(sighting).toEqual({ signal: 'session-created', subject: SESSION, day: TODAY, isAgain: true });
  });

  test('is forgotten when there is far too much, the oldest first', () => {
    const seen = Array.from({ length: 61 }, (_, index) => ['session-created', String(index)] as const);
    const kept = note(seen);
    expect(kept).toHaveLength(60);
    expect(kept.map(({ subject }) => subject)).toEqual(seen.slice(1).map(([, subject]) => subject));
  });
});

const CREATED: Sighting = { signal: 'session-created', subject: SESSION, day: TODAY };
const SAVED: Sighting = { signal: 'certificates-saved', subject: TODAY, day: TODAY };
const COPIED: Sighting = { signal: 'code-copied', subject: TODAY, day: TODAY };
const EFFECT = { step: 'create-sessions', isDone: true, run: TODAY };

describe('what is proposed', () => {
  test('is the last of what was seen, then the one before once that is answered', () => {
    expect(propose([COPIED, CREATED])).toEqual(EFFECT);
    expect(propose([COPIED, { ...CREATED, isDeclined: true }])).toMatchObject({ step: 'share-codes' });
    expect(propose([COPIED, CREATED], { 'create-sessions': { state: 'done' } })).toMatchObject({
      step: 'share-codes',
    });
  });

  test.each([
    ['the day it was seen', TODAY, true],
    ['six days after', '2026-11-18', true],
    ['a week after', '2026-11-19', false],
    ['the day before: a clock set back', '2026-11-11', false],
  ] as const)('%s (%s): %s', (_name, today, isProposed) => {
    expect(propose([CREATED], {}, today)).toEqual(isProposed ? EFFECT : undefined);
  });

  test('a campaign created before the return from the holidays is the autumn’s, though answered after', () => {
    const created: Sighting = { signal: 'campaign-created', subject: '5107', day: '2026-10-30' };
    expect(propose([created], {}, '2026-11-03')).toEqual({ step: 'create-autumn-campaigns', isDone: true });
  });

  test('certificates saved on 30 December are last year’s, though answered in January', () => {
    expect(propose([{ ...SAVED, day: '2026-12-30' }], {}, '2027-01-04')).toMatchObject({
      part: 'save-certifications',
    });
  });

  test('nothing for what the user declined, or wants no proposal of', () => {
    expect(propose([{ ...CREATED, isDeclined: true }])).toBeUndefined();
    expect(propose([CREATED], {}, TODAY, ['session-created'])).toBeUndefined();
    expect(propose([COPIED, CREATED], {}, TODAY, ['session-created'])).toMatchObject({ step: 'share-codes' });
  });

  test.each([
    ['a step not applicable', CREATED, 'create-sessions', { state: 'not-applicable' }],
    ['a step done since', CREATED, 'create-sessions', { state: 'done' }],
    ['a half that is noted', SAVED, 'archive-last-year', { state: 'todo', parts: ['save-certifications'] }],
    ['both halves done as one step', SAVED, 'archive-last-year', { state: 'done' }],
    ['a step that is not run again', { ...COPIED, isAgain: true }, 'share-codes', { state: 'done' }],
  ] as const)('nothing for %s', (_name, sighting, step, mark) => {
    expect(propose([sighting])).toBeDefined();
    expect(propose([sighting], { [step]: mark })).toBeUndefined();
  });

  test('the half that is not noted yet', () => {
    const progress: Progress = { 'archive-last-year': { state: 'todo', parts: ['remove-campaigns'] } };
    expect(propose([SAVED], progress)).toEqual({ step: 'archive-last-year', part: 'save-certifications' });
  });

  test.each([
    ['ticked before that day', { state: 'done', day: '2026-11-10' }, true],
    ['ticked that day', { state: 'done', day: TODAY }, false],
    ['ticked later', { state: 'done', day: '2026-11-13' }, false],
    ['that day noted already', { state: 'done', day: '2026-11-10', runs: [TODAY] }, false],
    ['another day noted', { state: 'done', day: '2026-11-10', runs: ['2026-11-11'] }, true],
    ['ticked nobody knows when', { state: 'done' }, true],
  ] as const)('a step run again, %s: %s', (_name, mark, isProposed) => {
    const again = propose([{ ...CREATED, isAgain: true }], { 'create-sessions': mark }, '2026-11-14');
    expect(again).toEqual(isProposed ? { step: 'create-sessions', run: TODAY } : undefined);
  });
});

const anyYearDay = fc.integer({ min: 0, max: 364 }).map((count) => addDays('2026-08-01', count));
const anySubject = fc.oneof(anyYearDay, fc.constantFrom('', SESSION, '61301', 'constructor'));
const anyMark: fc.Arbitrary<StepMark> = fc.record(
  {
    state: fc.constantFrom(...MARK_STATES),
    day: anyYearDay,
    parts: fc.subarray([...STEP_PARTS['archive-last-year']]),
    runs: fc.array(anyYearDay, { maxLength: 12 }),
    putOffUntil: anyYearDay,
  },
  { requiredKeys: ['state'] },
);
const anyProgress: fc.Arbitrary<Progress> = fc.dictionary(fc.constantFrom(...STEP_IDS), anyMark);
const anySighting: fc.Arbitrary<Sighting> = fc.record(
  {
    signal: fc.constantFrom(...SIGNAL_IDS),
    subject: anySubject,
    day: anyYearDay,
    isAgain: fc.boolean(),
    isDeclined: fc.boolean(),
  },
  { requiredKeys: ['signal', 'subject', 'day'] },
);
/** Days near enough to one another for a proposal to be made of most. */
const anySightings = fc.array(anySighting, { maxLength: 8 });

describe('laws', () => {
  test('what is seen twice is as if seen once', () => {
    fc.assert(
      fc.property(
        anySightings,
        fc.constantFrom(...SIGNAL_IDS),
        anySubject,
        anyYearDay,
        anyProgress,
        (sightings, signal, subject, today, progress) => {
          const context = makeSignalContext(today, { progress });
          const once = noteSighting(find({ sightings }), signal, subject, context);
          expect(noteSighting(once, signal, subject, context)).toEqual(once);
        },
      ),
    );
  });

  test('what is proposed would change something, and was neither declined nor muted nor old', () => {
    let proposed = 0;
    fc.assert(
      fc.property(
        anySightings,
        anyYearDay,
        fc.integer({ min: -1, max: 8 }),
        anyProgress,
        fc.subarray([...SIGNAL_IDS], { maxLength: 3 }),
        (sightings, day, later, progress, muted) => {
          const seen = sightings.map((sighting) => ({ ...sighting, day }));
          const today = addDays(day, later);
          const context = makeSignalContext(today, { progress });
          const proposal = findProposal({ sightings: seen }, muted, context);
          if (!proposal) return;
          proposed += 1;
          const { sighting, effect } = proposal;
          expect(sighting.isDeclined === true || muted.includes(sighting.signal)).toBe(false);
          expect(later >= 0 && later < 7).toBe(true);
          const { state, mark } = context.getStatus(effect.step);
          expect(state).not.toBe('not-applicable');
          if (effect.isDone) expect(state).not.toBe('done');
          if (effect.part) expect(mark?.parts ?? []).not.toContain(effect.part);
          if (!effect.isDone && !effect.part) {
            expect(state).toBe('done');
            expect(effect.run).toBeDefined();
            expect(mark?.runs ?? []).not.toContain(effect.run);
            expect(mark?.day === undefined || mark.day < (effect.run ?? '')).toBe(true);
          }
        },
      ),
    );
    expect(proposed).toBeGreaterThan(PROPERTY_RUNS / 10);
  });
});

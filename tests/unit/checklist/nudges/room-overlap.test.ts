import { describe, expect, test } from 'vitest';
import type { SeenSession } from '../../../../checklist/findings.ts';
import { roomOverlapNudge } from '../../../../checklist/nudges/session-form.ts';
import type { SessionDraft } from '../../../../checklist/page-sight.ts';
import { find, makeNudgeContext, makeSession, SESSION, see } from '../../../fixtures/live.ts';

const OTHER: SeenSession = makeSession({ number: '61301' });

/** The session said to be too near to one that is being typed, beside `known`, on the page of `session`. */
function look(form: SessionDraft, known: readonly SeenSession[] = [OTHER], session?: string) {
  const draft = { day: '2026-11-12', time: '14:00', room: 'B12', ...form } as const;
  const page = session ? 'certif-session-edit' : 'certif-session-new';
  const findings = find({ sessions: known });
  const context = makeNudgeContext(page, '2026-11-05', { session, findings, sight: see({ form: draft }) });
  return roomOverlapNudge.find(context)?.saying.other.number;
}

describe('less than two hours from another session in the same room', () => {
  test.each([
    ['12:00', undefined],
    ['12:01', '61301'],
    ['14:00', '61301'],
    ['15:59', '61301'],
    ['16:00', undefined],
  ])('at %s, the other being at 14:00: %s', (time, number) => {
    expect(look({ time })).toBe(number);
  });

  test('over midnight as well, and not on another day at the same hour', () => {
    const late = makeSession({ number: '61301', time: '23:30' });
    expect(look({ day: '2026-11-13', time: '01:29' }, [late])).toBe('61301');
    expect(look({ day: '2026-11-13', time: '01:30' }, [late])).toBeUndefined();
    expect(look({ day: '2026-11-13' })).toBeUndefined();
  });

  test.each([
    ['B12', '61301'],
    ['Salle B12', '61301'],
    ['salle b12', '61301'],
    ['b 12', '61301'],
    ['B-12', '61301'],
    ['B1', undefined],
    ['B123', undefined],
    ['CDI', undefined],
  ])('in "%s", the other being in "B12": %s', (room, number) => {
    expect(look({ room })).toBe(number);
    expect(look({ room: 'B12' }, [makeSession({ number: '61301', room })])).toBe(number);
  });

  test('is not itself, while it is edited', () => {
    expect(look({}, [makeSession()], SESSION)).toBeUndefined();
    expect(look({}, [makeSession(), OTHER], SESSION)).toBe('61301');
  });

  test.each(['day', 'time', 'room'] as const)('without its %s, or the other’s: nothing', (part) => {
    const { [part]: _, ...rest } = OTHER;
    expect(look({}, [rest])).toBeUndefined();
    const form: SessionDraft = { day: '2026-11-12', time: '14:00', room: 'B12' };
    const { [part]: __, ...partial } = form;
    const findings = find({ sessions: [OTHER] });
    const sight = see({ form: partial });
    const context = makeNudgeContext('certif-session-new', '2026-11-05', { findings, sight });
    expect(roomOverlapNudge.find(context)).toBeUndefined();
  });

  test('"not today" is about that session, day and hour', () => {
    const context = makeNudgeContext('certif-session-new', '2026-11-05', {
      findings: find({ sessions: [OTHER] }),
      sight: see({ form: { day: '2026-11-12', time: '14:30', room: 'B12' } }),
    });
    expect(roomOverlapNudge.find(context)?.subject).toBe('61301 2026-11-12 14:30');
  });
});

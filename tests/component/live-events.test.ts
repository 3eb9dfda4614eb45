import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveProposal } from '../../components/live/live-answer.ts';
import { IMPORT_PROPOSAL } from '../fixtures/live-answer.ts';
import { startPageEvents } from '../fixtures/page-events.ts';

const PROGRESS = 'progress:default:2026-2027';
const PART_PROPOSAL: LiveProposal = {
  ...IMPORT_PROPOSAL,
  signal: 'certificates-saved',
  effect: { step: 'archive-last-year', part: 'save-certifications' },
};

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const start = () => startPageEvents({ signal: life.signal });

describe('a proposal', () => {
  test('accepted ticks the step and notes the day, once drawn is taken back by the same way', () => {
    const { events, memory, live, checklist, draw } = start();
    events.onAccept(IMPORT_PROPOSAL, false);
    expect(checklist.setStep.mock.calls).toEqual([['import-siecle', 'done']]);
    expect(checklist.set.mock.calls).toEqual([[PROGRESS, 'import-siecle', { 'run:2026-09-02': true }]]);
    expect(memory.accepted).toBe(IMPORT_PROPOSAL);
    expect(live.drop.mock.calls).toEqual([['proposal']]);
    events.onAccept(IMPORT_PROPOSAL, true);
    expect(checklist.setStep).toHaveBeenLastCalledWith('import-siecle', 'todo');
    expect(checklist.set).toHaveBeenLastCalledWith(PROGRESS, 'import-siecle', { 'run:2026-09-02': false });
    expect(memory.accepted).toBeUndefined();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('of one half of a step notes that half and ticks nothing', () => {
    const { events, checklist } = start();
    events.onAccept(PART_PROPOSAL, false);
    expect(checklist.set.mock.calls).toEqual([
      [PROGRESS, 'archive-last-year', { 'part:save-certifications': true }],
    ]);
    expect(checklist.setStep).not.toHaveBeenCalled();
  });

  test.each([false, true])('declined (for good: %s) changes no step', (isMuted) => {
    const { events, live, checklist } = start();
    events.onDecline(IMPORT_PROPOSAL, isMuted);
    expect(live.answer.mock.calls).toEqual([
      [{ to: 'proposal', signal: 'file-imported', subject: '2026-09-02', isMuted }],
    ]);
    expect(checklist.setStep).not.toHaveBeenCalled();
    expect(checklist.set).not.toHaveBeenCalled();
  });
});

describe('advice', () => {
  const nudge = { id: 'group-size', subject: '61202', isWarning: true, text: '', short: '' };

  test('hidden for today is told to the background alone', () => {
    const { events, live, checklist } = start();
    events.onHideNudge(nudge, false);
    expect(live.answer.mock.calls).toEqual([[{ to: 'nudge', nudge: 'group-size', subject: '61202' }]]);
    expect(checklist.set).not.toHaveBeenCalled();
  });

  test('hidden for good is a setting, which the options take back the same day', () => {
    const { events, live, checklist } = start();
    events.onHideNudge(nudge, true);
    expect(live.drop.mock.calls).toEqual([['nudge']]);
    expect(live.answer).not.toHaveBeenCalled();
    expect(checklist.set.mock.calls).toEqual([['registry', 'settings', { 'nudge:group-size': false }]]);
  });
});

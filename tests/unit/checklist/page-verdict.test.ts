import { describe, expect, test } from 'vitest';
import { isFormerCampaign } from '../../../checklist/campaigns.ts';
import { isFinalisingOpen, judgeCampaign, judgeSession } from '../../../checklist/page-verdict.ts';
import { makeSession } from '../../fixtures/live.ts';

const AUGUST_ON = {};
const SOUTHERN = { isSouthern: true };
const CAMPAIGN_WORK = [
  'create-autumn-campaigns',
  'share-codes',
  'review-before-autumn-break',
  'remind-students',
  'themed-campaigns',
];
const SESSION_WORK = ['create-sessions', 'book-rooms', 'run-exams', 'plan-catch-up', 'finalise-and-download'];

describe('a campaign', () => {
  test.each([
    ['created on the first day of this year', '2026-08-01', false, ['archive-last-year']],
    ['created this year', '2026-09-11', false, ['archive-last-year']],
    ['created on the last day of the year before', '2026-07-31', false, CAMPAIGN_WORK],
    ['of two years ago, archived', '2024-09-20', true, CAMPAIGN_WORK],
    ['created this year, archived', '2026-09-11', true, [...CAMPAIGN_WORK, 'archive-last-year']],
    ['of which no day is known', undefined, false, []],
    ['of which no day is known, archived', undefined, true, CAMPAIGN_WORK],
  ] as const)('%s', (_name, created, isArchived, without) => {
    expect(judgeCampaign(created && { created }, isArchived, '2026-11-20', AUGUST_ON)).toEqual({ without });
  });

  test.each([
    ['created in March is of this year in September', '2027-03-10', '2027-09-15', ['archive-last-year']],
    ['created in October is of last year in March', '2026-10-10', '2027-03-15', CAMPAIGN_WORK],
  ] as const)(
    'where the year runs from February or March to December: %s',
    (_name, created, today, without) => {
      expect(judgeCampaign({ created }, false, today, SOUTHERN)).toEqual({ without });
    },
  );
});

describe('a campaign of a school of which nobody has said how its years run', () => {
  const UNKNOWN = { isSouthern: true, isRhythmUnknown: true };

  test.each([
    ['of this year either way', '2026-09-11', '2026-11-20', ['archive-last-year']],
    ['of last year either way', '2025-10-10', '2026-11-20', CAMPAIGN_WORK],
    ['of March, in September: it may be of this year', '2026-03-10', '2026-09-15', ['archive-last-year']],
    ['of October, in March: it may be of this year', '2026-10-10', '2027-03-15', ['archive-last-year']],
  ] as const)('%s', (_name, created, today, without) => {
    expect(judgeCampaign({ created }, false, today, UNKNOWN)).toEqual({ without });
    const isFormer = without === CAMPAIGN_WORK;
    expect(isFormerCampaign({ created }, today, UNKNOWN)).toBe(isFormer);
  });
});

describe('a session', () => {
  const judge = (more: Parameters<typeof makeSession>[0], today = '2026-11-20' as const) =>
    judgeSession(makeSession(more), today, '2026-2027');
  const NOW = { without: [], now: 'finalise-and-download' };

  test.each([
    ['held yesterday', { day: '2026-11-19' }, NOW],
    ['held in September', { day: '2026-09-02' }, NOW],
    ['of today', { day: '2026-11-20' }, { without: [] }],
    ['to come', { day: '2026-12-01' }, { without: [] }],
    ['past, with nobody', { day: '2026-11-19', candidates: 0 }, { without: [] }],
    ['past, that Pix does not let one finalise', { day: '2026-11-19', canFinalise: false }, { without: [] }],
    ['finalised', { day: '2026-11-19', status: 'finalised' }, { without: SESSION_WORK }],
    ['whose results were sent', { day: '2026-11-19', status: 'processed' }, { without: SESSION_WORK }],
    ['of last year', { day: '2026-07-31' }, { without: SESSION_WORK }],
    ['of next year', { day: '2027-08-01' }, { without: SESSION_WORK }],
  ] as const)('%s', (_name, more, verdict) => {
    expect(judge(more)).toEqual(verdict);
  });

  test('of which nothing is known changes nothing', () => {
    expect(judgeSession(undefined, '2026-11-20', '2026-2027')).toEqual({ without: [] });
  });

  test('once held, makes finalising a step of now', () => {
    const isOpen = (more: Parameters<typeof makeSession>[0]) =>
      isFinalisingOpen([makeSession(more)], '2026-11-20');
    expect(isOpen({ day: '2026-11-19' })).toBe(true);
    expect(isOpen({ day: '2026-11-19', status: 'finalised' })).toBe(true);
    expect(isOpen({ day: '2026-11-20' })).toBe(false);
    expect(isOpen({ day: '2026-11-19', candidates: 0 })).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { isSettled } from '../../../checklist/reminders/find-settled.ts';
import { parseReminderId } from '../../../components/reminders/notification-id.ts';
import { mark } from '../../fixtures/marks.ts';
import { makeModel } from '../../fixtures/surface.ts';

const TOLD = {
  digests: ['2026-09-28'],
  eves: ['0590001A:share-codes:2026-09-30', '0590001A:create-autumn-campaigns:2026-09-29'],
  digestOf: ['0590001A:share-codes', '0590001A:update-admins'],
} as const;

/** Whether a notification is settled on 29 September, where some steps are done. */
function ask(id: string, done: readonly string[], establishment = '0590001A', told: object = TOLD): boolean {
  const progress = Object.fromEntries(done.map((step) => [step, mark('done')]));
  const { statuses } = makeModel({ progress }, '2026-09-29');
  const about = parseReminderId(id);
  if (!about) throw new Error(`${id} is none of ours`);
  return isSettled(about, { establishment, statuses, told: { ...TOLD, ...told } });
}

describe('what a notification told of is settled', () => {
  test.each<[string, string, string[], boolean]>([
    ['one step, owed', 'reminder:eve:share-codes', [], false],
    ['one step, done', 'reminder:eve:share-codes', ['share-codes'], true],
    ['those of a day, of which one is left', 'reminder:eve:year:2026-09-30', [], false],
    [
      'those of a day, all done, whatever is owed on another',
      'reminder:eve:year:2026-09-30',
      ['share-codes'],
      true,
    ],
    ['a digest of which one step is left', 'reminder:digest:year', ['share-codes'], false],
    ['a digest, all done', 'reminder:digest:year', ['share-codes', 'update-admins'], true],
  ])('%s', (_name, id, done, expected) => {
    expect(ask(id, done)).toBe(expected);
  });

  test('is not for another establishment to say', () => {
    expect(ask('reminder:eve:share-codes', ['share-codes'], '0590002B')).toBe(false);
    expect(ask('reminder:digest:year', ['share-codes', 'update-admins'], '0590002B')).toBe(false);
  });

  test('of what was told before any was known, the one that is known now says it', () => {
    const told = { eves: ['default:share-codes:2026-09-30'] };
    expect(ask('reminder:eve:share-codes', ['share-codes'], '0590002B', told)).toBe(true);
    expect(ask('reminder:eve:share-codes', [], '0590002B', told)).toBe(false);
  });

  test('where what was told is forgotten: of one step as it is now, of several never', () => {
    const told = { eves: [], digestOf: [] };
    expect(ask('reminder:eve:share-codes', ['share-codes'], '0590001A', told)).toBe(true);
    expect(ask('reminder:eve:year:2026-09-30', ['share-codes'], '0590001A', told)).toBe(false);
    expect(ask('reminder:digest:year', ['share-codes', 'update-admins'], '0590001A', told)).toBe(false);
  });
});

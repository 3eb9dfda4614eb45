import { describe, expect, test } from 'vitest';
import { planAgain } from '../../../../../checklist/session-plan/edit-plan.ts';
import { planSessions } from '../../../../../checklist/session-plan/plan-sessions.ts';
import { checkProperty, isCaught } from '../../../../fixtures/property-runs.ts';
import * as broken from '../../../../fixtures/session-plan/broken-planners.ts';
import * as laws from '../../../../fixtures/session-plan/edit-laws.ts';

/** The search ends with the first case that catches: by chance alone no wrong one goes through. */
const MANY = 20_000;

describe('a plan changed by hand', () => {
  test('loses nobody', () => checkProperty('edits lose nobody', laws.losesNobody(laws.edit), 1000));
  test('leaves the one before as it was', () =>
    checkProperty('edits are new plans', laws.changesNothingBefore(laws.edit), 1000));
  test('keeps what is locked or created when it is planned again', () =>
    checkProperty('planned again', laws.keptStaysWhenPlannedAgain(planAgain), 1000));
  test('has no conflict before', () =>
    checkProperty('no conflict', laws.madeHasNoConflict(planSessions), 1000));
});

describe('a wrong one is caught', () => {
  test.each([
    ['pupils gone with their session', laws.losesNobody(broken.forgetsTheRemoved)],
    ['a plan written over', laws.changesNothingBefore(broken.writesOver)],
    ['all made anew', laws.keptStaysWhenPlannedAgain(broken.startsAnew)],
    ['a locked day forgotten', laws.keptStaysWhenPlannedAgain(broken.unlocksAll)],
    ['a session too long for its room', laws.madeHasNoConflict(broken.goesOver)],
  ])('%s', async (name, property) => {
    expect(await isCaught(name, property, MANY)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { planSessions } from '../../../../../checklist/session-plan/plan-sessions.ts';
import { checkProperty, isCaught } from '../../../../fixtures/property-runs.ts';
import * as broken from '../../../../fixtures/session-plan/broken-planners.ts';
import * as laws from '../../../../fixtures/session-plan/plan-laws.ts';

/** The search ends with the first case that catches: by chance alone no wrong one goes through. */
const MANY = 20_000;

describe('a plan of sessions', () => {
  test.each([
    ['has no room twice at once', laws.noRoomTwice],
    ['keeps to open days, free hours and classes in school', laws.noClosedTime],
    ['loses nobody, and has nobody twice', laws.nobodyLostNorTwice],
    ['fits seats, group size and extra time', laws.everyoneFits],
    ['keeps what is locked or created', laws.lockedStays],
    ['has each session and each group by a name of its own', laws.eachHasItsName],
    ['is the same for the same input', laws.sameInputSamePlan],
    ['never places fewer where there is more room', laws.moreRoomNeverFewer],
    ['has even groups where there is room for them', laws.evenWhereThereIsRoom],
    ['leaves nobody out who could sit down', laws.noSeatIsWasted],
    ['advises what helps', laws.remediesHelp],
  ] as const)('%s', (name, law) => checkProperty(name, law(planSessions), 1000));
});

describe('a wrong planner is caught', () => {
  test.each([
    ['a room twice', laws.noRoomTwice(broken.forgetsOthers)],
    ['a room in two spellings', laws.noRoomTwice(broken.believesSpellings)],
    ['no pause', laws.noRoomTwice(broken.forgetsThePause)],
    ['a holiday', laws.noClosedTime(broken.plansInHolidays)],
    ['a placement', laws.noClosedTime(broken.forgetsPlacements)],
    ['a closed day', laws.noClosedTime(broken.forgetsClosedDays)],
    ['an hour too long', laws.noClosedTime(broken.goesOver)],
    ['a pupil lost', laws.nobodyLostNorTwice(broken.losesOne)],
    ['a pupil twice', laws.nobodyLostNorTwice(broken.countsKeptTwice)],
    ['a chair short', laws.everyoneFits(broken.addsAChair)],
    ['extra time forgotten', laws.everyoneFits(broken.forgetsExtraTime)],
    ['a locked session moved', laws.lockedStays(broken.movesTheLocked)],
    ['one name for two', laws.eachHasItsName(broken.namesAllAlike)],
    ['chance', laws.sameInputSamePlan(broken.throwsDice())],
    ['first come, first served', laws.moreRoomNeverFewer(broken.takesFirstSlots)],
    ['groups filled up', laws.evenWhereThereIsRoom(broken.alwaysFillsUp)],
    ['an empty chair', laws.noSeatIsWasted(broken.wastesSeats)],
    ['hours that help nobody', laws.remediesHelp(broken.freesHoursInVain)],
    ['a pupil too few in a group', laws.remediesHelp(broken.extendsTooLittle)],
  ])('%s', async (name, property) => {
    expect(await isCaught(name, property, MANY)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { ACADEMIES, isAcademieId } from '../../../checklist/academies.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { DEPARTMENTS } from '../../../checklist/departments.ts';
import { findAcademie } from '../../../checklist/find-academie.ts';
import { findZone } from '../../../checklist/find-zone.ts';
import { type Corrections, NO_CORRECTIONS, resolveYear } from '../../../checklist/resolve-year.ts';
import { countClassDaysAfter, isClassDay, isSchoolDay } from '../../../checklist/school-days.ts';
import { getStepStatus } from '../../../checklist/step-status.ts';
import { getStep, type StepId } from '../../../checklist/steps.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const WINTER = { A: '2027-02-13', B: '2027-02-20', C: '2027-02-06' };
const correct = (corrections: Partial<Corrections>) => ({ ...NO_CORRECTIONS, ...corrections });

describe('académies', () => {
  test.each([
    ['lille', 'B'],
    ['bordeaux', 'A'],
    ['creteil', 'C'],
  ] as const)('%s is in zone %s, whatever the establishment', (academie, zone) => {
    expect(seeFrom('A', '2026-2027', { academie, uai: '0123456X' }).winter.from).toBe(WINTER[zone]);
  });

  test.each([
    ['0590001A', 'lille'],
    ['0750001A', 'paris'],
    ['0570001A', 'nancy-metz'],
    ['6200001A', 'corse'],
    ['9740001A', 'la-reunion'],
    ['9830001A', 'nouvelle-caledonie'],
    ['0960001A', 'other'],
  ])('an establishment tells its own: %s is in %s', (uai, academie) => {
    expect(findAcademie(makeAlmanac([]), uai)).toBe(academie);
  });

  test('the département of an establishment gives the zone of a user who has not chosen', () => {
    expect(seeFrom('A', '2026-2027', { uai: '0590001A' }).winter.from).toBe(WINTER.B);
    expect(seeFrom('A', '2026-2027', { uai: 'default' }).winter.from).toBe(WINTER.A);
    expect(seeFrom('C', '2026-2027', { uai: 'default' }).winter.from).toBe(WINTER.C);
  });

  test('each of the 96 départements of the mainland has one, and each académie of the mainland has some', () => {
    const mainland = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(3, '0'));
    expect(mainland.filter((code) => !DEPARTMENTS[code])).toEqual(['020']);
    const withDepartments = new Set<string>(Object.values(DEPARTMENTS));
    expect(Object.keys(ACADEMIES).filter((id) => !withDepartments.has(id))).toEqual([
      'other',
      'other-southern',
    ]);
    expect(Object.values(DEPARTMENTS).every(isAcademieId)).toBe(true);
  });

  test('Moselle has the public holidays of Alsace in an académie that has not', () => {
    expect(isSchoolDay('2027-03-26', seeFrom('B', '2026-2027', { uai: '0570001A' }))).toBe(false);
    expect(isSchoolDay('2027-03-26', seeFrom('B', '2026-2027', { uai: '0540001A' }))).toBe(true);
    expect(isSchoolDay('2027-03-26', seeFrom('B', '2026-2027', { academie: 'strasbourg' }))).toBe(false);
  });

  test('where dates are to be typed, they are unknown', () => {
    const { sources } = seeFrom('A', '2026-2027', { academie: 'guyane' });
    expect(sources).toMatchObject({ autumn: 'unknown', winter: 'unknown', firstSchoolDay: 'unknown' });
    expect(seeFrom('A', '2026-2027', { academie: 'lille' }).sources.winter).toBe('published');
  });
});

describe('what is certain, and what is not', () => {
  test('2027-2028 is known but to confirm, and its first day and its summer are published nowhere', () => {
    const { sources, winter } = seeFrom('A', '2027-2028', { academie: 'lille' });
    expect(winter).toEqual({ from: '2028-02-05', back: '2028-02-21' });
    expect(sources).toMatchObject({
      autumn: 'to-confirm',
      winter: 'to-confirm',
      firstSchoolDay: 'estimated',
      summerFrom: 'estimated',
      examWindow: 'estimated',
    });
  });

  test('7 May 2027 is a day without class, and no public holiday', () => {
    const lille = seeFrom('A', '2026-2027', { academie: 'lille' });
    expect(isSchoolDay('2027-05-07', lille)).toBe(false);
    expect(lille.publicHolidays).not.toContain('2027-05-07');
    expect(isSchoolDay('2027-05-10', lille)).toBe(true);
  });
});

describe('what is only supposed', () => {
  test('is an estimate: the winter and spring of a user whose académie nothing tells', () => {
    expect(seeFrom('A').sources).toMatchObject({
      autumn: 'published',
      winter: 'estimated',
      spring: 'estimated',
    });
  });

  test('makes an estimate of the last class day before a deadline that falls in it', () => {
    const exams = (owner: { academie?: string }) =>
      getStepStatus(getStep('run-exams'), '2027-01-20', {}, seeFrom('A', '2026-2027', owner));
    expect(exams({})).toMatchObject({ doubt: 'estimated', lastSchoolDay: '2027-02-12' });
    expect(exams({ academie: 'lyon' }).doubt).toBeUndefined();
    // Where the holidays are unknown, no class day is told.
    expect(exams({ academie: 'guyane' })).toMatchObject({ isUncounted: true, lastSchoolDay: '2027-02-27' });
    const rooms = getStepStatus(getStep('book-rooms'), '2028-11-10', {}, seeFrom('A', '2028-2029'));
    expect(rooms.doubt).toBe('estimated');
  });

  test.each(['constructor', '__proto__', 'toString', 'a-later-academie'])(
    'an académie called %s is none that we know',
    (academie) => {
      expect(seeFrom('A', '2026-2027', { academie }).winter.from).toBe(WINTER.A);
      expect(findZone(makeAlmanac([]), { academie, uai: 'default', zone: 'A' }).reason).toBe('supposed');
    },
  );
});

describe('corrections', () => {
  const seen = { examWindow: { from: '2026-11-09', to: '2027-03-12' } } as const;
  const user = { examWindow: { from: '2026-11-16', to: '2027-03-19' } } as const;

  test("what a page of Pix says wins over an estimate, the user's over both", () => {
    const get = (corrections: Partial<Corrections>) => {
      const { examWindow, sources } = seeFrom('A', '2026-2027', { corrections: correct(corrections) });
      return [examWindow.from, sources.examWindow];
    };
    expect(get({})).toEqual(['2026-11-02', 'estimated']);
    expect(get({ seen })).toEqual(['2026-11-09', 'seen']);
    expect(get({ user })).toEqual(['2026-11-16', 'user']);
    expect(get({ seen, user })).toEqual(['2026-11-16', 'user']);
  });

  test('a window that is known opens the sessions; its end is not the end of access', () => {
    const calendar = seeFrom('A', '2026-2027', { corrections: correct({ user }) });
    expect(getStepStatus(getStep('create-sessions'), '2026-11-03', {}, calendar).opens).toBe('2026-11-16');
    expect(calendar.accessEnds).toBe('2027-07-15');
    const earlier = seeFrom('A', '2026-2027', {
      corrections: correct({ seen: { accessEnds: '2027-02-01' } }),
    });
    expect(getStepStatus(getStep('run-exams'), '2027-01-10', {}, earlier).due).toBe('2027-02-27');
  });

  test('the day on which Pix Certif opens, once its page has said it, opens the sessions and nothing else', () => {
    const calendar = seeFrom('A', '2026-2027', { corrections: correct({ accessOpens: '2026-10-12' }) });
    expect(calendar.accessOpens).toBe('2026-10-12');
    const look = (id: StepId) => getStepStatus(getStep(id), '2026-10-12', {}, calendar);
    expect(look('create-sessions')).toMatchObject({ opens: '2026-10-12', state: 'open', due: '2026-11-30' });
    expect(look('check-certifiable')).toMatchObject({ opens: '2026-11-02', state: 'later' });
    expect(calendar.examWindow).toEqual(seeFrom().examWindow);
    expect(seeFrom()).not.toHaveProperty('accessOpens');
  });

  test('a holiday typed for one zone is not that of another', () => {
    const winter = { from: '2027-02-13', back: '2027-03-01' } as const;
    const corrections = correct({ byCalendar: { A: { winter } } });
    expect(seeFrom('A', '2026-2027', { corrections })).toMatchObject({ winter, sources: { winter: 'user' } });
    const lille = seeFrom('A', '2026-2027', { corrections, academie: 'lille' });
    expect(lille).toMatchObject({ key: 'B', winter: { from: WINTER.B }, sources: { winter: 'published' } });
    const guyane = correct({ byCalendar: { guyane: { winter } } });
    expect(seeFrom('A', '2026-2027', { corrections: guyane, academie: 'guyane' }).sources.winter).toBe(
      'user',
    );
  });

  test('one holiday corrected leaves the others', () => {
    const corrections = correct({ user: { autumn: { from: '2026-10-10', back: '2026-10-26' } } });
    const calendar = seeFrom('B', '2026-2027', { corrections });
    expect(calendar.winter.from).toBe(WINTER.B);
    expect(getStepStatus(getStep('review-before-autumn-break'), '2026-10-02', {}, calendar).due).toBe(
      '2026-10-09',
    );
    expect(getStepStatus(getStep('remind-students'), '2026-10-02', {}, calendar).opens).toBe('2026-10-26');
  });

  test('weeks of work placement are no days for planning, though there is school', () => {
    const placements = [{ from: '2026-11-16', to: '2026-11-27' }] as const;
    const calendar = seeFrom('A', '2026-2027', { corrections: correct({ placements }) });
    expect(isSchoolDay('2026-11-20', calendar)).toBe(true);
    expect(isClassDay('2026-11-20', calendar)).toBe(false);
    expect(countClassDaysAfter('2026-11-13', '2026-11-30', calendar)).toBe(1);
    const last = getStepStatus(getStep('check-certifiable'), '2026-11-12', {}, calendar);
    expect(last).toMatchObject({ lastSchoolDay: '2026-11-30', state: 'soon', schoolDaysLeft: 2 });
  });

  test('a school year that the almanac lacks is an error, not another year', () => {
    expect(() =>
      resolveYear(makeAlmanac([]), '2026-2027', { zone: 'A', corrections: NO_CORRECTIONS }),
    ).toThrow('No calendar of 2026-2027');
  });
});

describe("the user's own deadline", () => {
  const look = (due: '2026-09-07' | '2027-01-15' | '2026-11-10', today: '2026-09-01' | '2026-11-05') =>
    getStepStatus(
      getStep('create-sessions'),
      today,
      { 'create-sessions': { state: 'todo', due } },
      seeFrom(),
    );

  test("replaces the rule's", () => {
    expect(look('2027-01-15', '2026-11-05')).toMatchObject({
      due: '2027-01-15',
      opens: '2026-11-02',
      state: 'open',
    });
    expect(look('2026-11-10', '2026-11-05')).toMatchObject({ due: '2026-11-10', state: 'soon' });
  });

  test('before the opening, opens the step from the start of the year', () => {
    expect(look('2026-09-07', '2026-09-01')).toMatchObject({ opens: '2026-08-01', state: 'soon' });
    expect(look('2026-09-07', '2026-11-05')).toMatchObject({ state: 'late' });
  });
});

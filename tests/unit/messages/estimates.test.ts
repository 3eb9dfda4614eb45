import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { enLive } from '../../../assets/messages/en/live.ts';
import { enPopup } from '../../../assets/messages/en/popup.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frLive } from '../../../assets/messages/fr/live.ts';
import { frPopup } from '../../../assets/messages/fr/popup.ts';
import { addDays, type Day } from '../../../checklist/day.ts';
import { checkSessionDay } from '../../../checklist/nudges/check-session-day.ts';
import { listStepStatuses, type StepStatus } from '../../../checklist/step-status.ts';
import type { YearCalendar } from '../../../checklist/year-calendar.ts';
import { composeNudge } from '../../../components/live/compose-nudge.ts';
import {
  describeDeadline,
  describeLastSchoolDay,
  describeShort,
  describeUrgent,
} from '../../../components/ui/describe-deadline.ts';
import { seeFrom } from '../../fixtures/calendars.ts';

const MARK = /estim/;

/** A year that nobody has published, and the same with holidays a week later: what differs was an estimate. */
const ESTIMATED = seeFrom('A', '2028-2029', { academie: 'lyon' });

const shift = (calendar: YearCalendar, days: number): YearCalendar => {
  const moved = { ...calendar } as { -readonly [Key in keyof YearCalendar]: YearCalendar[Key] };
  for (const name of ['autumn', 'christmas', 'winter', 'spring'] as const)
    moved[name] = { from: addDays(calendar[name].from, days), back: addDays(calendar[name].back, days) };
  moved.firstSchoolDay = addDays(calendar.firstSchoolDay, days > 0 ? 1 : -1);
  return moved;
};

/** Without the mark: that of the other year is judged when it is its turn. */
const strip = (sentence: string | undefined) => sentence?.replace(/ \(estim[^)]*\)/, '');

const describeAll = (status: StepStatus, today: Day) => [
  describeDeadline(status, today, fr),
  describeDeadline(status, today, en),
  describeLastSchoolDay(status, today, fr),
  describeShort(status, fr),
  describeUrgent(status, today, fr, frPopup),
  describeUrgent(status, today, en, enPopup),
];

describe('an estimate is never told as a fact', () => {
  test('a sentence on a deadline that would change with the holidays is marked, in each step and on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom(-7, 7), (count, days) => {
        const today = addDays('2028-08-20', count);
        const told = listStepStatuses(today, {}, ESTIMATED);
        const other = listStepStatuses(today, {}, shift(ESTIMATED, days));
        for (const [index, status] of told.entries()) {
          const moved = other[index];
          // In another state, another thing is said: its own sentence is judged when it is its turn.
          if (!moved || moved.state !== status.state) continue;
          const otherwise = describeAll(moved, today);
          for (const [at, sentence] of describeAll(status, today).entries())
            if (sentence && strip(sentence) !== strip(otherwise[at]))
              expect(sentence, status.step.id).toMatch(MARK);
        }
      }),
    );
  });

  test('nor is a day of the session form: holidays that are estimated, and the day advised beside them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 340 }), (count) => {
        const day = addDays('2028-08-20', count);
        const saying = checkSessionDay(day, '2028-08-20', ESTIMATED);
        if (!saying || saying.kind === 'saturday') return;
        for (const [t, words] of [
          [fr, frLive],
          [en, enLive],
        ] as const) {
          const nudge = { id: 'session-day', subject: day, saying } as const;
          const { lead = '', text } = composeNudge(nudge, { t, words, getLink: () => undefined });
          if (saying.kind === 'holiday' || saying.kind === 'outside-window')
            expect(lead || text).toMatch(MARK);
          const moved = checkSessionDay(day, '2028-08-20', shift(ESTIMATED, 7));
          if (
            saying.kind === moved?.kind &&
            saying.nearest !== moved.nearest &&
            saying.kind !== 'outside-window'
          )
            expect(text).toMatch(MARK);
        }
      }),
    );
  });

  test.each([
    { where: 'Corse', day: '2027-02-16', calendar: seeFrom('A', '2026-2027', { academie: 'corse' }) },
    {
      where: 'Polynésie',
      day: '2026-12-14',
      calendar: seeFrom('A', '2026-2027', { academie: 'polynesie-francaise' }),
    },
    { where: 'Lille', day: '2028-02-08', calendar: seeFrom('B', '2027-2028', { academie: 'lille' }) },
  ] as const)('dates that are to be confirmed are said to be: $where, $day', ({ day, calendar }) => {
    const saying = checkSessionDay(day, addDays(day, -60), calendar);
    if (saying?.kind !== 'holiday') throw new Error(`${day} is in the holidays`);
    const nudge = { id: 'session-day', subject: '', saying } as const;
    for (const [t, words, mark] of [
      [fr, frLive, 'à confirmer'],
      [en, enLive, 'to be confirmed'],
    ] as const) {
      const { lead = '', text, short } = composeNudge(nudge, { t, words, getLink: () => undefined });
      expect(lead || text).toContain(mark);
      expect(short).toContain(mark);
    }
  });

  test('a deadline on a date to be confirmed says so, in a list too; one of the check-list itself does not', () => {
    const corse = seeFrom('A', '2026-2027', { academie: 'corse' });
    const find = (id: string, today: Day) => {
      const status = listStepStatuses(today, {}, corse).find(({ step }) => step.id === id);
      if (!status) throw new Error(id);
      return describeAll(status, today);
    };
    for (const sentence of find('review-before-autumn-break', '2026-10-08'))
      if (sentence) expect(sentence).toMatch(/à confirmer|to be confirmed/);
    for (const sentence of find('update-admins', '2026-09-07')) expect(sentence).not.toMatch(/à confirmer/);
  });

  test.each([
    ['2026-10-19', 'soon', 'Avant le 17 octobre (estimé)'],
    ['2026-11-02', 'late', 'En retard\u202f: à faire avant le 17 octobre (estimé)'],
  ] as const)(
    'nobody is late on the day after a deadline that nobody knows: Guyane, %s',
    (today, state, said) => {
      const guyane = seeFrom('A', '2026-2027', { academie: 'guyane' });
      const status = listStepStatuses(today, {}, guyane).find(
        ({ step }) => step.id === 'review-before-autumn-break',
      );
      if (!status) throw new Error('It is a step of the list');
      expect(status.state).toBe(state);
      expect(describeDeadline(status, today, fr)).toBe(said);
    },
  );

  test('what is certain is not marked: the holidays of zone A in 2026-2027', () => {
    const lyon = seeFrom('A', '2026-2027', { academie: 'lyon' });
    const saying = checkSessionDay('2027-02-16', '2026-12-01', lyon);
    if (!saying) throw new Error('16 February is in the holidays of zone A');
    const nudge = { id: 'session-day', subject: '', saying } as const;
    expect(composeNudge(nudge, { t: fr, words: frLive, getLink: () => undefined })).toMatchObject({
      lead: "Le mardi 16 février tombe pendant les vacances d'hiver.",
      text: 'Choisissez plutôt le vendredi 12 février.',
    });
    // That year the window was published as well.
    for (const status of listStepStatuses('2025-12-01', {}, seeFrom('A', '2025-2026', { academie: 'lyon' })))
      for (const sentence of describeAll(status, '2025-12-01')) expect(sentence).not.toMatch(MARK);
  });

  test('elsewhere holidays have no name of the mainland', () => {
    const saying = checkSessionDay(
      '2027-01-12',
      '2026-12-01',
      seeFrom('A', '2026-2027', { uai: '9740001A' }),
    );
    if (!saying) throw new Error('12 January is in the holidays of La Réunion');
    const nudge = { id: 'session-day', subject: '', saying } as const;
    expect(composeNudge(nudge, { t: fr, words: frLive, getLink: () => undefined })).toMatchObject({
      lead: 'Le mardi 12 janvier tombe pendant les vacances scolaires.',
      text: 'Choisissez plutôt le lundi 1er février.',
    });
  });
});

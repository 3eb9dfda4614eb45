import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { fr } from '../../../assets/messages/fr/index.ts';
import type { Day } from '../../../checklist/day.ts';
import type { StepMark } from '../../../checklist/progress.ts';
import { getStepStatus } from '../../../checklist/step-status.ts';
import { getStep, type StepId } from '../../../checklist/steps.ts';
import {
  describeDeadline,
  describeLastSchoolDay,
  describeShort,
} from '../../../components/ui/describe-deadline.ts';
import { seeFrom } from '../../fixtures/calendars.ts';
import { mark } from '../../fixtures/marks.ts';

const look = (id: StepId, today: Day, made?: StepMark) =>
  getStepStatus(getStep(id), today, made ? { [id]: made } : {}, seeFrom());

describe('the deadline in a sentence', () => {
  test.each([
    [
      'update-admins',
      '2026-09-15',
      'En retard\u202F: à faire avant le 15 septembre',
      'Late: it was due before 15 September',
    ],
    [
      'update-admins',
      '2026-11-23',
      'En retard\u202F: à faire avant le 15 septembre',
      'Late: it was due before 15 September',
    ],
    [
      'share-codes',
      '2026-10-01',
      'En retard\u202F: à faire avant le 1er octobre',
      'Late: it was due before 1 October',
    ],
    [
      'update-admins',
      '2026-09-10',
      'Avant le 15 septembre, dans 2 jours de classe',
      'Before 15 September, 2 school days left',
    ],
    [
      'update-admins',
      '2026-09-11',
      'Avant le 15 septembre, dans 1 jour de classe',
      'Before 15 September, 1 school day left',
    ],
    [
      'share-codes',
      '2026-09-29',
      'Avant le 1er octobre\u202F: demain est le dernier jour',
      'Before 1 October: tomorrow is the last day',
    ],
    [
      'share-codes',
      '2026-09-30',
      "Avant le 1er octobre\u202F: aujourd'hui est le dernier jour",
      'Before 1 October: today is the last day',
    ],
    [
      'book-rooms',
      '2026-12-17',
      'Avant le 30 décembre\u202F: demain est le dernier jour de classe',
      'Before 30 December: tomorrow is the last school day',
    ],
    [
      'book-rooms',
      '2026-12-18',
      "Avant le 30 décembre\u202F: aujourd'hui est le dernier jour de classe",
      'Before 30 December: today is the last school day',
    ],
    [
      'book-rooms',
      '2026-12-21',
      "Avant le 30 décembre, sans jour de classe d'ici là",
      'Before 30 December, with no school day before then',
    ],
    ['plan-catch-up', '2026-09-10', 'À partir du 1er février', 'From 1 February'],
  ] as const)('%s on %s: "%s"', (id, today, french, english) => {
    expect(describeDeadline(look(id, today), today, fr)).toBe(french);
    expect(describeDeadline(look(id, today), today, en)).toBe(english);
  });

  test.each([
    [mark('done', { day: '2026-09-01' }), 'Fait le 1er septembre', 'Done on 1 September'],
    [mark('not-applicable'), 'Sans objet cette année', 'Not applicable this year'],
    [mark('todo', { putOffUntil: '2026-09-11' }), 'Reporté au 11 septembre', 'Put off until 11 September'],
  ])('what the user decided (%#): "%s"', (made, french, english) => {
    const status = look('update-admins', '2026-09-10', made);
    expect(describeDeadline(status, '2026-09-10', fr)).toBe(french);
    expect(describeDeadline(status, '2026-09-10', en)).toBe(english);
  });
});

describe('the last school day', () => {
  test('is said when the deadline is not one', () => {
    const status = look('book-rooms', '2026-12-01');
    expect(describeLastSchoolDay(status, '2026-12-01', fr)).toBe(
      'Soit vendredi 18 décembre au plus tard en temps de classe.',
    );
    expect(describeLastSchoolDay(status, '2026-12-01', en)).toBe(
      'That means Friday 18 December at the latest, on a school day.',
    );
  });

  test.each([
    ['share-codes', '2026-09-10', 'the deadline is a school day'],
    ['book-rooms', '2026-12-21', 'it has passed'],
    ['book-rooms', '2026-12-30', 'the step is late'],
    ['book-rooms', '2026-09-10', 'the step is not open'],
  ] as const)('%s on %s: nothing is added, %s', (id, today, _why) => {
    expect(describeLastSchoolDay(look(id, today), today, fr)).toBe('');
  });
});

test('a step that is late says the day that it was for, as it did before', () => {
  expect(describeShort(look('update-admins', '2026-09-15'), fr)).toBe('avant le 15 sept.');
  expect(describeShort(look('update-admins', '2026-09-15'), en)).toBe('before 15 Sep');
  expect(describeShort(look('share-codes', '2026-11-20'), fr)).toBe('avant le 1er oct.');
});

test('the deadline in a list is short', () => {
  expect(describeShort(look('themed-campaigns', '2026-11-20'), fr)).toBe('avant le 1er déc.');
  expect(describeShort(look('update-admins', '2026-11-20'), fr)).toBe('avant le 15 sept.');
  expect(describeShort(look('update-admins', '2026-11-20', mark('done')), fr)).toBe('Fait le 10 sept.');
  expect(describeShort(look('update-admins', '2026-11-20', mark('not-applicable')), en)).toBe(
    'Not applicable this year',
  );
});

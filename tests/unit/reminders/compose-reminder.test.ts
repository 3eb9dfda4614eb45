import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { enReminders } from '../../../assets/messages/en/reminders.ts';
import { frReminders } from '../../../assets/messages/fr/reminders.ts';
import type { Day } from '../../../checklist/day.ts';
import { composeReminders } from '../../../components/reminders/compose-reminder.ts';
import { parseNotificationId } from '../../../components/reminders/notification-id.ts';
import { makeModel, pick } from '../../fixtures/surface.ts';

const judged = { digests: [], eves: [], digestOf: [] };

describe('what a notification says', () => {
  test('of one last day: the day, the step and its deadline; a click opens its page', () => {
    const model = makeModel({}, '2026-09-11');
    const [said] = composeReminders({ eve: pick(model, 'update-admins'), judged }, model, frReminders);
    expect(said).toEqual({
      id: 'reminder:eve:update-admins',
      title: 'Dernier jour\u202f: lundi 14 septembre',
      message: 'Mettez à jour les administrateurs (avant le 15 sept.)',
    });
    expect(parseNotificationId(said?.id ?? '')).toBe('update-admins');
  });

  test('of today and of tomorrow, and of several in one', () => {
    const model = makeModel({}, '2026-09-29');
    const eve = pick(model, 'create-autumn-campaigns', 'share-codes');
    const said = composeReminders({ eve, judged }, model, frReminders);
    expect(said.map(({ title }) => title)).toEqual([
      "Dernier jour\u202f: aujourd'hui",
      'Dernier jour\u202f: demain',
    ]);
    const before = makeModel({}, '2026-09-11');
    const both = pick(before, 'update-admins', 'archive-last-year');
    const [together] = composeReminders({ eve: both, judged }, before, frReminders);
    expect(together).toMatchObject({
      id: 'reminder:eve:year:2026-09-14',
      title: 'Dernier jour pour 2 étapes\u202f: lundi 14 septembre',
    });
  });

  test('of several steps on each of two days: neither takes the place of the other, and a click opens the year', () => {
    const model = makeModel({}, '2026-09-29');
    const on = (lastSchoolDay: Day) =>
      pick(model, 'update-admins', 'archive-last-year').map((status) => ({ ...status, lastSchoolDay }));
    const eve = [...on('2026-09-29'), ...on('2026-09-30')];
    const ids = composeReminders({ eve, judged }, model, frReminders).map(({ id }) => id);
    expect(ids).toEqual(['reminder:eve:year:2026-09-29', 'reminder:eve:year:2026-09-30']);
    expect(ids.map(parseNotificationId)).toEqual(['year', 'year']);
  });

  test('of the week: how many are late, soon and open, and the first of them', () => {
    const model = makeModel({}, '2026-11-20');
    const digest = pick(model, 'create-sessions', 'themed-campaigns', 'update-admins', 'book-rooms');
    const [said] = composeReminders({ digest, eve: [], judged }, model, frReminders);
    expect(said).toEqual({
      id: 'reminder:digest:year',
      title: '1 étape en retard, 2 bientôt dues, 1 à faire',
      message: [
        'Créez des sessions de 20 élèves (avant le 1er déc.)',
        'Créez des campagnes thématiques (avant le 1er déc.)',
        'et 2 autres',
      ].join('\n'),
    });
  });

  test('what is estimated is said to be, in English too', () => {
    const model = makeModel({}, '2027-03-04', en);
    const [said] = composeReminders({ eve: pick(model, 'plan-catch-up'), judged }, model, enReminders);
    expect(said?.title).toMatch(/^Last day: .* \(estimate\)$/);
  });

  test('of several establishments: which', () => {
    const school = { uai: '0590002B', name: 'Lycée Bravo' };
    const establishments = [{ uai: '0590001A', name: 'Lycée Alpha' }, school];
    const model = makeModel({ establishments, establishment: school }, '2026-09-11');
    const [said] = composeReminders({ eve: pick(model, 'update-admins'), judged }, model, frReminders);
    expect(said?.message).toMatch(/^Lycée Bravo\nMettez à jour/);
  });

  test.each([
    '',
    'reminder:eve:',
    'reminder:eve:no-such-step',
    'other:eve:share-codes',
    'reminder:sale:year',
  ])('a click on %j opens nothing of ours', (id) => {
    expect(parseNotificationId(id)).toBeUndefined();
  });
});

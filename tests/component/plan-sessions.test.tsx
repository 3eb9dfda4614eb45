import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { NO_FINDINGS } from '../../checklist/findings.ts';
import { makeMeans, showPlan } from '../fixtures/plan.tsx';

const HEADCOUNTS = [
  { name: '2GT1', pupils: 30, extraTime: 0 },
  { name: '2GT3', pupils: 31, extraTime: 2 },
];
const part = () => within(screen.getByRole('region', { name: 'Le plan' }));
const press = (name: string | RegExp) => fireEvent.click(part().getByRole('button', { name }));

/** Shows a page whose plan was made by its button. */
async function makePlan(means = makeMeans(), options?: Parameters<typeof showPlan>[1]) {
  const shown = showPlan({ headcounts: HEADCOUNTS, means }, options);
  press('Établir le plan');
  await waitFor(() => part().getByRole('button', { name: 'Établir à nouveau' }));
  return shown;
}
function choose(name: string): void {
  fireEvent.click(part().getByLabelText('Tableau'));
  press(`Modifier ${name}`);
}
const editor = () => within(part().getByRole('region', { name: /^Session/ }));
function keep(label: string, value: string) {
  const field = editor().getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
}

describe('the plan', () => {
  test('wants classes and a room first, and says so', () => {
    showPlan();
    part().getByText('Commencez par les effectifs.');
    expect((part().getByRole('button', { name: 'Établir le plan' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
  });

  test('is made of all pupils', async () => {
    const { getData } = await makePlan();
    const pupils = getData().sessions.flatMap(({ parts }) => parts.map((each) => each.pupils));
    expect(pupils.reduce((sum, each) => sum + each, 0)).toBe(61);
    part().getByText(/pour 61 élèves, du 20 novembre au/);
  });

  test('says who has no session, why, and what would help; the page does what it can', async () => {
    const { getData } = await makePlan(makeMeans({ period: { from: '2026-11-20', to: '2026-11-20' } }));
    part().getByText(/élèves sans session$/);
    part().getByText(/créneaux? de .*\s: libérez des heures/);
    press(/^Prolonger jusqu'au/);
    await waitFor(() => expect(part().queryByText(/sans session$/)).toBeNull());
    expect((getData().means?.period.to ?? '') > '2026-11-20').toBe(true);
  });

  test('of a window that has ended says why nobody has a session, and counts none', async () => {
    const catchUp = { from: '2027-03-08', to: '2027-03-12' } as const;
    const over = makeMeans({ period: { from: '2026-11-02', to: '2026-11-10' }, catchUp, catchUpSessions: 1 });
    const { getData } = await makePlan(over);
    expect(getData().sessions.map(({ kind }) => kind)).toEqual(['catch-up']);
    expect(part().getAllByText(/la période est passée/).length).toBeGreaterThan(0);
    expect(part().queryByText(/^0 session/)).toBeNull();
    expect(part().queryByText(/groupes sont complets/)).toBeNull();
  });

  test.each([
    [
      'placements all through',
      { placements: [{ from: '2026-11-01', to: '2027-04-30' }] } as const,
      /^2GT1\s: 30 élèves sans session, aucun jour n'est ouvert/,
    ],
    [
      'a room that is free for an hour',
      {
        rooms: [{ name: 'B12', seats: 20, weekly: { 1: [{ from: 480, to: 540 }] }, exceptions: [] }],
      } as const,
      /^2GT1\s: 30 élèves sans session, aucune salle n'est libre assez longtemps/,
    ],
  ])('where nobody can be placed, says why: %s', async (_what, changed, sentence) => {
    const { getData, change } = showPlan({ headcounts: HEADCOUNTS, means: makeMeans(changed) });
    expect(part().queryByText(/sans session/)).toBeNull();
    press('Établir le plan');
    await waitFor(() => part().getByText('61 élèves sans session'));
    part().getByText(sentence);
    expect(getData().sessions).toEqual([]);
    // Once it can be made, it only has to be.
    change({ means: makeMeans() });
    await waitFor(() => expect(part().queryByText(/sans session/)).toBeNull());
  });

  test('shows a table of it too', async () => {
    await makePlan();
    fireEvent.click(part().getByLabelText('Tableau'));
    expect(part().getAllByRole('row').length).toBeGreaterThan(3);
  });
});

describe('a session', () => {
  test('is moved by its fields, locked by it, and stays when the plan is made again', async () => {
    const { getData } = await makePlan();
    choose('2GT1 a');
    keep('Jour', '2026-12-08');
    keep('Début', '10:00');
    const find = () => getData().sessions.find(({ id }) => id === '2GT1:a');
    expect(find()).toMatchObject({ day: '2026-12-08', start: 600, isLocked: true });
    press('Établir à nouveau');
    await waitFor(() => part().getByText(/sont pas|ne bougent pas/));
    expect(find()).toMatchObject({ day: '2026-12-08', start: 600 });
  });

  test('is not moved to where it would end after midnight', async () => {
    const { getData } = await makePlan();
    const before = getData().sessions;
    choose('2GT1 a');
    keep('Début', '23:00');
    editor().getByText(/finirait après minuit/);
    expect(getData().sessions).toEqual(before);
    keep('Début', '');
    editor().getByText('Saisissez une heure complète.');
  });

  test('that is moved to a Sunday, and where another is, is told of', async () => {
    await makePlan();
    choose('2GT1 a');
    keep('Jour', '2026-12-06');
    expect(part().getAllByText(/dimanche/).length).toBeGreaterThan(0);
  });

  test('is resized, and no further than there are pupils', async () => {
    const { getData } = await makePlan();
    choose('2GT1 a');
    keep('Élèves de 2GT1', '10');
    const find = () => getData().sessions.find(({ id }) => id === '2GT1:a');
    expect(find()?.parts[0]?.pupils).toBe(10);
    await waitFor(() => part().getByText(/2GT1.* sans session, à placer en établissant à nouveau/));
    keep('Élèves de 2GT1', '90');
    part().getByText("Il n'y a plus autant d'élèves de cette classe à placer.");
  });

  test('is locked, removed, and brought back', async () => {
    const { getData } = await makePlan();
    const count = getData().sessions.length;
    choose('2GT1 a');
    fireEvent.click(editor().getByRole('button', { name: 'Verrouiller' }));
    expect(getData().sessions.find(({ id }) => id === '2GT1:a')?.isLocked).toBe(true);
    fireEvent.click(editor().getByRole('button', { name: 'Retirer cette session' }));
    expect(getData().sessions).toHaveLength(count - 1);
    press(/^Annuler/);
    expect(getData().sessions).toHaveLength(count);
    press('Rétablir');
    expect(getData().sessions).toHaveLength(count - 1);
  });

  test('leaves the focus with the next session once it is removed, and with the part when it was the last', async () => {
    const { getData } = await makePlan();
    for (let left = getData().sessions.length; left > 0; left -= 1) {
      const [first, second] = getData().sessions;
      const card = document.querySelector<HTMLElement>(`[data-session="${first?.id}"]`);
      if (!card || !first) throw new Error('The first session is not shown');
      const isNextShown = document.querySelector(`[data-session="${second?.id}"]`) !== null;
      fireEvent.click(card);
      fireEvent.click(editor().getByRole('button', { name: 'Retirer cette session' }));
      await waitFor(() => expect(getData().sessions).toHaveLength(left - 1));
      const { activeElement } = document;
      if (second && isNextShown) expect(activeElement?.getAttribute('data-session')).toBe(second.id);
      else expect(activeElement?.id).toBe('sessions');
    }
  });

  test('closes with Escape, and focus is back where it was chosen', async () => {
    await makePlan();
    choose('2GT1 a');
    fireEvent.keyDown(editor().getByLabelText('Jour'), { key: 'Escape' });
    expect(part().queryByRole('region', { name: /^Session/ })).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Modifier 2GT1 a');
  });
});

test('sessions seen on Pix are counted, and what differs there is told', async () => {
  const { getData } = await makePlan();
  const [first] = getData().sessions;
  if (!first) throw new Error('no session');
  const seen = { number: '61202', day: first.day, time: '08:00', room: 'C3', read: '2026-11-20' as const };
  showPlan(
    {
      headcounts: HEADCOUNTS,
      means: makeMeans(),
      sessions: getData().sessions.map((each) => (each === first ? { ...each, pixNumber: '61202' } : each)),
    },
    { findings: { ...NO_FINDINGS, sessions: [seen] } },
  );
  const [, second] = screen.getAllByRole('region', { name: 'Le plan' });
  if (!second) throw new Error('not shown');
  within(second).getByText(`1 sur ${getData().sessions.length} créée`);
  within(second).getByText(/salle prévue ici\s: B12\s; sur Pix\s: C3/);
});

test('a session that was created twice on Pix is one of them, and the other is told of', async () => {
  const { getData } = await makePlan();
  const [first] = getData().sessions;
  if (!first) throw new Error('no session');
  const seen = { day: first.day, time: '08:00', room: 'Salle B12', read: '2026-11-20' } as const;
  const sessions = ['61203', '61202'].map((number) => ({ ...seen, number }));
  showPlan(getData(), { findings: { ...NO_FINDINGS, sessions } });
  const [, second] = screen.getAllByRole('region', { name: 'Le plan' });
  if (!second) throw new Error('not shown');
  within(second).getByText(`1 sur ${getData().sessions.length} créée`);
  within(second).getByText(/a été créée 2 fois sur Pix \(61202, 61203\)/);
  expect(within(second).queryByText(/pas dans ce plan/)).toBeNull();
});

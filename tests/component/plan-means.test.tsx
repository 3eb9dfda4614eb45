import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { makeMeans, showPlan } from '../fixtures/plan.tsx';

const HEADCOUNTS = [{ name: '2GT3', pupils: 31, extraTime: 0 }];
const part = () => within(screen.getByRole('region', { name: 'Moyens' }));
const room = (name: string) => within(part().getByRole('region', { name: `Salle ${name}` }));

function keep(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
}

describe('a room', () => {
  test('is asked for, then added with the seats and hours of the one before', () => {
    const { getData } = showPlan({ headcounts: HEADCOUNTS });
    part().getByText('Il faut au moins une salle pour établir le plan.');
    fireEvent.click(part().getByRole('button', { name: 'Ajouter une salle' }));
    const first = room('Salle 1');
    first.getByText(/jamais libre/);
    keep(first.getByLabelText('lundi'), '8h-12h, 13h30-17h30');
    keep(room('Salle 1').getByLabelText('Postes'), '18');
    fireEvent.click(part().getByRole('button', { name: /comme Salle 1/ }));
    expect(getData().means?.rooms.map(({ seats, weekly }) => [seats, weekly[1]?.length])).toEqual([
      [18, 2],
      [18, 2],
    ]);
  });

  test.each([
    ['lundi', 'matin', /Écrivez les heures comme ceci/],
    ['Postes', '0', 'Saisissez un nombre entier de 1 à 500.'],
    ['Nom de la salle', ' ', 'Donnez un nom.'],
  ])('%s "%s" is refused beside the field, and nothing is lost', (label, value, sentence) => {
    const means = makeMeans();
    const { getData } = showPlan({ means });
    keep(room('B12').getByLabelText(label), value);
    room('B12').getByText(sentence);
    expect(getData().means).toEqual(means);
  });

  test.each([
    ['lundi', '2h-4h', /avant 6.h ou après 22.h/],
    ['Postes', '8', /Moins de dix postes/],
  ])('%s "%s" is kept, and asked about', (label, value, sentence) => {
    showPlan({ means: makeMeans() });
    keep(room('B12').getByLabelText(label), value);
    room('B12').getByText(sentence);
  });

  test('that is named anew takes its sessions along', () => {
    const session = {
      id: '2GT3:a',
      kind: 'exam' as const,
      parts: [{ className: '2GT3', letter: '', pupils: 20, extraTime: 0 }],
      room: 'B12',
      day: '2026-12-01' as const,
      start: 480,
      minutes: 120,
      isLocked: false,
    };
    const { getData } = showPlan({ headcounts: HEADCOUNTS, means: makeMeans(), sessions: [session] });
    keep(room('B12').getByLabelText('Nom de la salle'), 'C3');
    expect(getData().sessions[0]?.room).toBe('C3');
  });

  test('is taken on a day apart', () => {
    const { getData } = showPlan({ means: makeMeans() });
    const fields = room('B12');
    fireEvent.input(fields.getByLabelText('Jour'), { target: { value: '2026-12-01' } });
    const form = fields.getByLabelText('Jour').closest('form');
    if (form) fireEvent.submit(form);
    fields.getByText(/^mardi 1er décembre\s: salle prise$/);
    expect(getData().means?.rooms[0]?.exceptions).toEqual([{ day: '2026-12-01', free: [] }]);
  });
});

describe('the period', () => {
  test.each([
    ['Au', '2026-11-01', 'La fin de la période doit venir après son début.'],
    ['Au', '', 'Saisissez une date complète.'],
  ])('%s "%s" is said to be wrong', (label, value, sentence) => {
    showPlan({ means: makeMeans() });
    const group = within(part().getByRole('group', { name: 'Période des sessions' }));
    keep(group.getByLabelText(label), value);
    group.getByText(sentence);
  });

  test('that is over is said to be', () => {
    showPlan({ means: makeMeans({ period: { from: '2026-11-02', to: '2026-11-13' } }) });
    part().getByText(/Cette période est passée/);
  });
});

test('a slot shorter than the test is said to be', () => {
  showPlan({ means: makeMeans() });
  keep(part().getByLabelText("Durée d'une session (min)"), '60');
  part().getByText(/Le test dure 1 h 45/);
});

test('a placement of a class that is not there is told', () => {
  const { getData } = showPlan({ headcounts: HEADCOUNTS, means: makeMeans() });
  const group = within(part().getByRole('group', { name: 'Stages par classe' }));
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(group.getByLabelText(label), { target: { value } });
  type('Du', '2026-11-30');
  type('Au', '2026-12-04');
  type(/Classes/, '2gt3, CAP1');
  const form = group.getByLabelText('Du').closest('form');
  if (form) fireEvent.submit(form);
  expect(getData().means?.placements[0]?.classes).toEqual(['2GT3', 'CAP1']);
  part().getByText("CAP1 n'est pas dans les effectifs.");
});

test('no two elements have one id, whatever came later: a label leads to its own field', () => {
  showPlan({ headcounts: HEADCOUNTS });
  fireEvent.click(part().getByRole('button', { name: 'Ajouter une salle' }));
  fireEvent.click(part().getByRole('button', { name: /comme Salle 1/ }));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { checkMeans } from '../../checklist/session-plan/check-means.ts';
import { makeDefaultMeans } from '../../checklist/session-plan/default-means.ts';
import { makeMeans, showPlan } from '../fixtures/plan.tsx';
import { makeModel } from '../fixtures/surface.ts';

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
    const first = room('1');
    first.getByText(/jamais libre/);
    keep(first.getByLabelText('lundi'), '8h-12h, 13h30-17h30');
    keep(room('1').getByLabelText('Postes'), '18');
    fireEvent.click(part().getByRole('button', { name: /comme Salle 1/ }));
    expect(getData().means?.rooms.map(({ seats, weekly }) => [seats, weekly[1]?.length])).toEqual([
      [18, 2],
      [18, 2],
    ]);
  });

  test.each([
    ['lundi', 'matin', /Écrivez les heures comme ceci/],
    ['Postes', '0', 'Saisissez un nombre entier de 1 à 500.'],
    ['Nom de la salle', ' \u200b', 'Donnez un nom.'],
    ['Nom de la salle', 'x'.repeat(61), /trop long/],
    ['Nom de la salle', '🎓'.repeat(25), /trop long/],
    ['Nom de la salle', 'b14', /Deux salles portent ce nom/],
    ['Nom de la salle', 'Salle B14', /Deux salles portent ce nom/],
  ])('%s "%s" is refused beside the field, and nothing is lost', (label, value, sentence) => {
    const [b12] = makeMeans().rooms;
    const means = makeMeans({ rooms: b12 ? [b12, { ...b12, name: 'B14' }] : [] });
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

test('what cannot be seen is no part of a name, and a name that cannot be kept is refused beside its field', () => {
  const means = makeMeans();
  const { getData } = showPlan({ headcounts: HEADCOUNTS, means });
  keep(room('B12').getByLabelText('Nom de la salle'), 'B\u00ad14\u200b ');
  keep(part().getByLabelText('Nom du site'), `Lycée\u200b ${'é'.repeat(120)}`);
  const table = within(screen.getByRole('region', { name: 'Effectifs' }));
  keep(table.getByLabelText('Classe, classe 2GT3'), '2\u200bGT4');
  expect(getData()).toMatchObject({
    headcounts: [{ name: '2GT4' }],
    means: { site: `Lycée ${'é'.repeat(120)}`, rooms: [{ name: 'B14' }] },
  });
  keep(part().getByLabelText('Nom du site'), '<'.repeat(200));
  keep(table.getByLabelText('Classe, classe 2GT4'), '<'.repeat(30));
  expect(screen.getAllByText(/^Ce nom est trop long/)).toHaveLength(2);
  expect(getData()).toMatchObject({ headcounts: [{ name: '2GT4' }], means: { rooms: [{ name: 'B14' }] } });
});

test('a placement is added once, and not of a class whose name cannot be kept', () => {
  const { getData } = showPlan({ headcounts: HEADCOUNTS, means: makeMeans() });
  const group = within(part().getByRole('group', { name: 'Stages par classe', hidden: true }));
  const add = (classes: string) => {
    for (const [label, value] of [
      ['Du', '2027-01-11'],
      ['Au', '2027-01-29'],
      [/^Classes/, classes],
    ] as const)
      fireEvent.input(group.getByLabelText(label), { target: { value } });
    fireEvent.click(group.getByRole('button', { name: 'Ajouter', hidden: true }));
  };
  add('2 gt 3');
  add('2GT3');
  add('TP');
  add('x'.repeat(61));
  group.getByText(/trop long/);
  expect(getData().means?.placements).toEqual(
    ['2GT3', 'TP'].map((name) => ({ from: '2027-01-11', to: '2027-01-29', classes: [name] })),
  );
});

test('a slot shorter than the test is said to be', () => {
  showPlan({ means: makeMeans() });
  keep(part().getByLabelText("Durée d'une session (min)"), '60');
  part().getByText(/Le test dure 1 h 45/);
});

test('a plan that is begun once the window is over has a period, and it is said to be over', () => {
  const { calendar } = makeModel({}, '2027-06-01');
  const means = makeDefaultMeans(calendar, '2027-06-01', 20);
  expect(means.period).toEqual(calendar.examWindow);
  expect(checkMeans(means, [], '2027-06-01').map(({ kind }) => kind)).toContain('period-over');
  expect(checkMeans(means, [], '2027-06-01').map(({ kind }) => kind)).not.toContain('bad-period');
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

describe('the holidays of the period', () => {
  test.each([
    ['guyane', /ne sont pas connues de l'extension/],
    ['corse', /sont à confirmer/],
    ['other', /ne sont pas connues de l'extension/],
  ] as const)('of %s are told of, with the way to their dates', (academie, sentence) => {
    showPlan({ means: makeMeans() }, { academie });
    const notice = part().getByText(sentence);
    expect(within(notice).getByRole('link', { name: 'Voir les dates' }).getAttribute('href')).toBe(
      'options.html#dates',
    );
  });

  test('that are known, and those of a year that is not lived, are not', () => {
    showPlan({ means: makeMeans() }, { academie: 'lille' });
    expect(part().queryByRole('link', { name: 'Voir les dates' })).toBeNull();
    showPlan({ means: makeMeans() }, { academie: 'nouvelle-caledonie' });
    expect(screen.queryByRole('link', { name: 'Voir les dates' })).toBeNull();
  });
});

import { fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { enFirstRun } from '../../assets/messages/en/first-run.ts';
import { en } from '../../assets/messages/en/index.ts';
import { isFirstRunDue } from '../../components/first-run/is-first-run-due.ts';
import { showFirstRun } from '../fixtures/first-run.tsx';
import { mark } from '../fixtures/marks.ts';
import { makeModel } from '../fixtures/surface.ts';

const LYCEE = { uai: '0590119J', name: 'Lycée Faidherbe' };
const OTHER = { uai: '0750655E', name: 'Lycée Louis-le-Grand' };
const NOVEMBER = makeModel({}, '2026-11-20');

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const expectQuestion = (place: string, name: RegExp) => {
  screen.getByText(place);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name }));
};
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const getSelect = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Académie' });
const pressEscape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });

describe('the first run', () => {
  test('asks two questions in September, one at a time, each heading taking focus', () => {
    const { onFinish } = showFirstRun();
    expectQuestion('Question 1 sur 2', /académie/);
    press('Passer');
    expectQuestion('Question 2 sur 2', /établissement/);
    press('Passer');
    expect(onFinish).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('says first what it does, and lets one come back to it later', () => {
    const { onLater, onFinish } = showFirstRun();
    screen.getByText(/rien ne quitte votre navigateur/);
    press('Plus tard');
    expect(onLater).toHaveBeenCalledOnce();
    expect(onFinish).not.toHaveBeenCalled();
    press('Passer');
    expect(screen.queryByRole('button', { name: 'Plus tard' })).toBeNull();
  });

  test('leads whoever has the file of a colleague to where it is taken in', () => {
    const { onTakeFile, onFinish } = showFirstRun();
    press("J'ai le fichier d'un collègue…");
    expect(onTakeFile).toHaveBeenCalledOnce();
    expect(onFinish).not.toHaveBeenCalled();
  });

  test('asks a third when deadlines are past', () => {
    const { onFinish } = showFirstRun({ model: NOVEMBER });
    press('Passer');
    press('Passer');
    expectQuestion('Question 3 sur 3', /déjà fait/);
    expect(onFinish).not.toHaveBeenCalled();
    press('Passer');
    expect(onFinish).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('is over at once with "Tout passer", on the first question alone', () => {
    const { onFinish, onChooseAcademie } = showFirstRun({ model: NOVEMBER });
    press('Tout passer');
    expect(onFinish).toHaveBeenCalledExactlyOnceWith([]);
    expect(onChooseAcademie).not.toHaveBeenCalled();
    press('Passer');
    expect(screen.queryByRole('button', { name: 'Tout passer' })).toBeNull();
  });

  test('goes back, with what was typed and ticked', () => {
    showFirstRun({ model: NOVEMBER });
    press('Passer');
    type("Nom de l'établissement", 'Lycée Faidherbe');
    press('Retour');
    expectQuestion('Question 1 sur 3', /académie/);
    press('Passer');
    expect(screen.getByLabelText<HTMLInputElement>("Nom de l'établissement").value).toBe('Lycée Faidherbe');
    press('Passer');
    press('Tout cocher');
    press('Retour');
    press('Passer');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(8);
  });

  test('Escape closes the popup as ever, but for what would be lost', () => {
    showFirstRun();
    expect(pressEscape()).toBe(true);
    fireEvent.input(getSelect(), { target: { value: 'lille' } });
    expect(pressEscape()).toBe(false);
    press('Passer');
    expect(pressEscape()).toBe(true);
    type(/UAI/, '059');
    expect(pressEscape()).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>(/UAI/).value).toBe('059');
  });

  test('takes the second click of a double click for no answer', () => {
    const { onFinish } = showFirstRun();
    fireEvent.click(screen.getByRole('button', { name: 'Passer' }), { detail: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Passer' }), { detail: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Continuer' }), { detail: 2 });
    expectQuestion('Question 2 sur 2', /établissement/);
    expect(onFinish).not.toHaveBeenCalled();
  });

  test('speaks English', () => {
    showFirstRun({ model: makeModel({}, '2026-11-20', en), words: enFirstRun });
    expectQuestion('Question 1 of 3', /académie/);
    press('Skip all');
  });

  test.each([0, 1, 2])('axe finds nothing wrong in question %i', async (index) => {
    showFirstRun({ model: NOVEMBER });
    for (let passed = 0; passed < index; passed += 1) press('Passer');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});

describe('the académie', () => {
  test('is one of the list, with what it means for the holidays', () => {
    const { onChooseAcademie } = showFirstRun();
    screen.getByText(/celles de la zone A/);
    expect(getSelect().options).toHaveLength(39);
    fireEvent.change(getSelect(), { target: { value: 'lille' } });
    screen.getByText(/Vacances de la zone B/);
    fireEvent.change(getSelect(), { target: { value: 'mayotte' } });
    screen.getByText(/saisir dans les réglages/);
    press('Continuer');
    expect(onChooseAcademie).toHaveBeenCalledExactlyOnceWith('mayotte');
  });

  test('is found from the number of the establishment, and then not kept as a choice', () => {
    const { onChooseAcademie } = showFirstRun({ model: makeModel({ establishments: [LYCEE] }) });
    expect(getSelect().value).toBe('lille');
    screen.getByText(/D'après le numéro/);
    press('Continuer');
    expect(onChooseAcademie).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('of two establishments not yet chosen between, is not guessed', () => {
    showFirstRun({ model: makeModel({ establishments: [LYCEE, OTHER] }) });
    expect(getSelect().value).toBe('');
  });

  test('none, is no answer', () => {
    const { onChooseAcademie } = showFirstRun();
    press('Continuer');
    expect(onChooseAcademie).toHaveBeenCalledExactlyOnceWith(undefined);
    expectQuestion('Question 2 sur 2', /établissement/);
  });
});

describe('an académie that an organisation has set', () => {
  test('is not asked: it is said with its holidays, above the question that comes first in its place', () => {
    const { onLater, onTakeFile, onFinish, onChooseAcademie } = showFirstRun({
      model: NOVEMBER,
      managedAcademie: 'lille',
    });
    expectQuestion('Question 1 sur 2', /établissement/);
    screen.getByText('Académie fixée par votre organisation : Lille. Vacances de la zone B.');
    expect(screen.queryByRole('combobox')).toBeNull();
    screen.getByText(/rien ne quitte votre navigateur/);
    press('Plus tard');
    press("J'ai le fichier d'un collègue…");
    expect(onLater).toHaveBeenCalledOnce();
    expect(onTakeFile).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Retour' })).toBeNull();
    press('Passer');
    expectQuestion('Question 2 sur 2', /déjà fait/);
    expect(screen.queryByRole('button', { name: 'Tout passer' })).toBeNull();
    press('Retour');
    expectQuestion('Question 1 sur 2', /établissement/);
    press('Tout passer');
    expect(onFinish).toHaveBeenCalledExactlyOnceWith([]);
    expect(onChooseAcademie).not.toHaveBeenCalled();
  });

  test('of its own calendar says what is known of it, abroad by no name of ours', () => {
    showFirstRun({ managedAcademie: 'other-southern' });
    expectQuestion('Question 1 sur 1', /établissement/);
    screen.getByText(
      /fixée par votre organisation : Autre établissement, dont l'année commence en février ou mars\. L'année scolaire y va de février ou mars à décembre/,
    );
    // To skip the only question is to skip all.
    expect(screen.queryByRole('button', { name: 'Tout passer' })).toBeNull();
  });

  test('that comes while it is asked takes the question away, and focus is on the next', () => {
    const { show } = showFirstRun({ model: NOVEMBER });
    expectQuestion('Question 1 sur 3', /académie/);
    show({ model: NOVEMBER, managedAcademie: 'corse' });
    expectQuestion('Question 1 sur 2', /établissement/);
    screen.getByText(/Académie fixée par votre organisation : Corse/);
  });
});

describe('the establishment', () => {
  const start = (establishments = [] as (typeof LYCEE)[]) => {
    const events = showFirstRun({ model: makeModel({ establishments }) });
    press('Passer');
    return events;
  };

  test('seen on Pix, is confirmed', () => {
    const { onGiveEstablishment, onFinish } = start([LYCEE]);
    screen.getByText('0590119J');
    press("C'est bien celui-ci");
    expect(onGiveEstablishment).toHaveBeenCalledExactlyOnceWith(LYCEE);
    expect(onFinish).toHaveBeenCalledOnce();
  });

  test('of several, is chosen', () => {
    const { onGiveEstablishment } = start([LYCEE, OTHER]);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    fireEvent.click(screen.getByRole('radio', { name: /Louis-le-Grand/ }));
    press('Continuer');
    expect(onGiveEstablishment).toHaveBeenCalledExactlyOnceWith(OTHER);
  });

  test('is typed, however it is written', () => {
    const { onGiveEstablishment } = start();
    screen.getByText(/reconnu automatiquement/);
    type("Nom de l'établissement", '  Lycée   Faidherbe ');
    type(/UAI/, '059 0119 j');
    press('Continuer');
    expect(onGiveEstablishment).toHaveBeenCalledExactlyOnceWith(LYCEE);
  });

  test.each([
    ['059011J', 'Lycée', /sept chiffres puis une lettre/, /UAI/],
    ['0590119K', 'Lycée', /faute de frappe/, /UAI/],
    ['0590119J', '', /Indiquez aussi le nom/, /Nom/],
    ['0590119J', '—', /Indiquez aussi le nom/, /Nom/],
    // Kept, it was cut at 70 of them without a word.
    ['0590119J', 'É'.repeat(71), /Ce nom est trop long/, /Nom/],
    ['', 'Lycée', /sept chiffres puis une lettre/, /UAI/],
  ])('"%s", "%s": one sentence, and the field at fault has focus', (uai, name, sentence, field) => {
    const { onGiveEstablishment, onFinish } = start();
    type(/UAI/, uai);
    type("Nom de l'établissement", name);
    press('Continuer');
    screen.getByText(sentence);
    const input = screen.getByLabelText(field);
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(onGiveEstablishment).not.toHaveBeenCalled();
    press('Passer');
    expect(onFinish).toHaveBeenCalledOnce();
  });

  test('other than the one seen, is typed; one that Pix has named keeps its name', () => {
    const { onGiveEstablishment } = start([LYCEE]);
    press("C'est un autre établissement");
    type("Nom de l'établissement", 'faidherbe');
    type(/UAI/, '0590119J');
    press('Continuer');
    expect(onGiveEstablishment).toHaveBeenCalledExactlyOnceWith(LYCEE);
  });

  test('left empty, is no answer', () => {
    const { onGiveEstablishment, onFinish } = start();
    press('Continuer');
    expect(onGiveEstablishment).not.toHaveBeenCalled();
    expect(onFinish).toHaveBeenCalledOnce();
  });
});

describe('what is already done', () => {
  const start = () => {
    const events = showFirstRun({ model: NOVEMBER });
    press('Passer');
    press('Passer');
    return events;
  };

  test('lists the steps whose deadline is past, with the day before which', () => {
    start();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(8);
    screen.getByRole('checkbox', { name: 'Mettez à jour les administrateurs avant le 15 septembre' });
    expect(screen.queryByRole('checkbox', { name: /thématiques/ })).toBeNull();
  });

  test('keeps what is ticked at the end alone, in any number', () => {
    const { onFinish } = start();
    press('Tout cocher');
    fireEvent.click(screen.getByRole('checkbox', { name: /Siècle/ }));
    press('Tout cocher');
    press('Tout décocher');
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /administrateurs/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Siècle/ }));
    expect(onFinish).not.toHaveBeenCalled();
    press('Terminer');
    expect(onFinish).toHaveBeenCalledExactlyOnceWith(['update-admins', 'import-siecle']);
  });
});

describe('the first run is for who has noted nothing', () => {
  const { state } = makeModel();
  test.each([
    ['a new user', {}, false, true],
    ['a new user, while other years are read', {}, undefined, undefined],
    ['who was asked', { settings: { ...state.settings, isSetUp: true } }, undefined, false],
    ['who has ticked', { progress: { 'book-rooms': mark('done') } }, false, false],
    ['who has un-ticked', { progress: { 'book-rooms': mark('todo') } }, false, false],
    ['who ticked before any establishment was known', { hasOrphan: true }, false, false],
    ['who noted something in another year or school', {}, true, false],
    ['whose data a newer version wrote', { readOnly: 'newer' }, false, false],
    ['whose data is read in part', { isPartial: true }, false, false],
    ['whose data is damaged', { isDamaged: true }, false, false],
    ['whose data cannot be read', { phase: 'unreadable' }, false, false],
  ] as const)('%s', (_who, more, isAnythingNoted, expected) => {
    expect(isFirstRunDue({ ...state, ...more }, isAnythingNoted)).toBe(expected);
  });
});

import { act, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enOptions } from '../../assets/messages/en/options.ts';
import { frOptions } from '../../assets/messages/fr/options.ts';
import { showOptions } from '../fixtures/options.tsx';
import { makeModel } from '../fixtures/surface.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const withSettings = (settings: object) => makeModel({ settings: { groupSize: 20, zone: 'A', ...settings } });
const typeIn = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });

test('every section has a heading, and a link that leads to it', () => {
  showOptions();
  screen.getByRole('heading', { level: 1, name: 'Réglages' });
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  const ids = [
    'academie',
    'dates',
    'groups',
    'packs',
    'nudges',
    'reminders',
    'display',
    'device',
    'data',
    'about',
  ];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`));
  for (const [index, id] of ids.entries()) {
    const heading = document.getElementById(id);
    expect(heading?.localName).toBe('h2');
    expect(heading?.textContent).toBe(links[index]?.textContent);
  }
});

describe('the académie', () => {
  const choose = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });

  test('is chosen among all, in alphabetical order, overseas apart', () => {
    const { onChooseAcademie } = showOptions();
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names.slice(0, 4)).toEqual(['Non choisie', 'Aix-Marseille', 'Amiens', 'Besançon']);
    expect(names.slice(22, 27)).toEqual(['Strasbourg', 'Toulouse', 'Versailles', 'Corse', 'Guadeloupe']);
    expect(names.slice(-2)).toEqual([
      "Autre établissement (lycée français à l'étranger…)",
      "Autre établissement, dont l'année commence en février ou mars",
    ]);
    expect(names).toHaveLength(39);
    choose('creteil');
    expect(onChooseAcademie).toHaveBeenLastCalledWith('creteil');
    choose('');
    expect(onChooseAcademie).toHaveBeenLastCalledWith(null);
  });

  test('says which one the establishment tells', () => {
    showOptions({ zone: { zone: 'C', reason: 'establishment', ofEstablishment: 'toulouse' } });
    screen.getByRole('option', { name: /D'après l'établissement\s: Toulouse/ });
    screen.getByText(/zone C, d'après le numéro \(UAI\)/);
  });

  test.each([
    [{ zone: 'A', reason: 'supposed' }, /zone A, supposée tant que/],
    [{ zone: 'B', reason: 'chosen' }, /zone B, celle de l'académie choisie/],
  ] as const)('says what it gives and why: %j', (zone, sentence) => {
    showOptions({ zone });
    screen.getByText(sentence);
  });

  test('of a later version is shown as none', () => {
    showOptions({ model: withSettings({ academie: 'mars' }) });
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('');
  });
});

describe('the size of groups', () => {
  test('is kept when it is one', () => {
    const { onSetGroupSize } = showOptions();
    const input = screen.getByRole('spinbutton', { name: /élèves par groupe/ });
    screen.getByText(/pas une limite de Pix/);
    typeIn(input, '15');
    fireEvent.blur(input);
    expect(onSetGroupSize).toHaveBeenCalledExactlyOnceWith(15);
  });

  test.each(['0', '201', '', '1.5'])('is refused otherwise: "%s"', (typed) => {
    const { onSetGroupSize } = showOptions();
    const input = screen.getByRole('spinbutton', { name: /élèves par groupe/ });
    typeIn(input, typed);
    fireEvent.blur(input);
    screen.getByText(/un nombre entier de 1 à 200/);
    expect((input as HTMLInputElement).value).toBe(typed);
    expect(onSetGroupSize).not.toHaveBeenCalled();
  });
});

test('a nudge is wanted until it is unticked', () => {
  const { onSetNudge, show } = showOptions();
  const box = screen.getByRole('checkbox', { name: 'Taille des groupes' });
  expect((box as HTMLInputElement).checked).toBe(true);
  fireEvent.click(box);
  expect(onSetNudge).toHaveBeenLastCalledWith('group-size', false);
  show({ model: withSettings({ mutedNudges: ['group-size'] }) });
  expect((box as HTMLInputElement).checked).toBe(false);
});

test('what a signal tells is proposed until it is unticked', () => {
  const { onSetSignal, show } = showOptions();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: "Création d'une session" });
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  expect(onSetSignal).toHaveBeenLastCalledWith('session-created', false);
  show({ mutedSignals: ['session-created'] });
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  expect(onSetSignal).toHaveBeenLastCalledWith('session-created', true);
});

test('the language and the theme are chosen, or left to the browser and the system', () => {
  const { onChooseLanguage, onChooseTheme } = showOptions({ model: withSettings({ theme: 'dark' }) });
  expect((screen.getByRole('radio', { name: 'Sombre' }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(onChooseLanguage).toHaveBeenLastCalledWith('en');
  fireEvent.click(screen.getByRole('radio', { name: 'Clair' }));
  expect(onChooseTheme).toHaveBeenLastCalledWith('light');
  fireEvent.click(screen.getByRole('radio', { name: 'Celui du système' }));
  expect(onChooseTheme).toHaveBeenLastCalledWith(null);
  screen.getByText(/la carte sur Pix suit la page/);
});

describe('the name of this computer', () => {
  const field = () => screen.getByRole('textbox', { name: 'Nom de cet ordinateur' }) as HTMLInputElement;

  test('is kept as it is typed', () => {
    const { onSetNickname } = showOptions();
    expect(field().maxLength).toBe(40);
    typeIn(field(), 'Poste du CDI ');
    act(() => void vi.runAllTimers());
    expect(onSetNickname).toHaveBeenCalledExactlyOnceWith('Poste du CDI ');
  });

  test('with a sign that nobody sees is refused', () => {
    const { onSetNickname } = showOptions();
    typeIn(field(), 'Poste\u200bdu CDI');
    act(() => void vi.runAllTimers());
    screen.getByText(/un caractère invisible/);
    expect(onSetNickname).not.toHaveBeenCalled();
  });

  test('waits for the computer to have an id', () => {
    showOptions({ nickname: undefined });
    expect(field().disabled).toBe(true);
    screen.getByText(/dès qu'il aura noté quelque chose/);
  });
});

test('what it is and what it reads are said without a link to the network', () => {
  showOptions();
  screen.getByText(/Version 1\.2 de l'extension\. Logiciel libre, sous licence MIT/);
  screen.getByText(/indépendante/);
  const lines = [...document.querySelectorAll('#about ~ ul li')].map(({ textContent }) => textContent);
  expect(lines).toEqual(frOptions.privacyReadList);
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^#/);
});

test('data of a newer version is shown, and nothing can be changed', () => {
  showOptions({ model: makeModel({ readOnly: 'newer' }) });
  screen.getByText(/Mettez l'extension à jour/);
  const controls = [...document.querySelectorAll('input:not([name=year]), select, button')];
  expect(controls.length).toBeGreaterThan(20);
  const enabled = controls.filter((control) => !(control as HTMLInputElement).disabled);
  // Reminders are of this computer alone, and kept apart.
  expect(enabled.map(({ textContent }) => textContent)).toEqual([
    'Activer les rappels',
    'Exporter mes données',
  ]);
});

test('English says it all in English', () => {
  showOptions({ words: enOptions, model: makeModel({}, '2026-09-10', en) });
  screen.getByRole('heading', { level: 1, name: 'Settings' });
  screen.getByRole('button', { name: 'Confirm: Certification in lycées' });
});

import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { showDetails } from '../fixtures/overlay.tsx';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const SCHOOL = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
const model = makeModel({ asksAdoption: SCHOOL, establishments: [SCHOOL], hasOrphan: true });

describe.each([
  ['the card', () => showDetails({ model })],
  ['the popup', () => showPopup({ model })],
] as const)('once an establishment is recognised, %s', (_name, show) => {
  test('asks whether what was noted before is its own, and hands the answer over', () => {
    const { onAnswerAdoption } = show();
    screen.getByText(/Les garder pour « Lycée Jeanne-Villepreux » \?/);
    fireEvent.click(screen.getByRole('button', { name: 'Oui, les garder' }));
    fireEvent.click(screen.getByRole('button', { name: 'Non' }));
    expect(onAnswerAdoption.mock.calls).toEqual([['adopted'], ['declined']]);
  });
});

test('nothing is asked when there is nothing to ask, or nothing may be written', () => {
  showDetails({ model: makeModel({ establishment: SCHOOL }) });
  showPopup({ model: makeModel({ asksAdoption: SCHOOL, readOnly: 'newer' }) });
  expect(screen.queryByRole('button', { name: 'Oui, les garder' })).toBeNull();
});

test('the card names the establishment it shows', () => {
  showDetails({ model: makeModel({ establishment: SCHOOL, establishments: [SCHOOL] }) });
  screen.getByText('Lycée Jeanne-Villepreux');
});

test('the card says when the page names none, though one is known', () => {
  showDetails({ model: makeModel({ establishments: [SCHOOL] }) });
  screen.getByText('Sans établissement reconnu');
});

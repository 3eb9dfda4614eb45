import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { tellOpening } from '../../components/surface/opening.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');

describe('the popup when something is wrong', () => {
  test.each([
    ['damaged data', { isDamaged: true }, /était illisible/],
    ['data kept on this computer only', { refusal: 'full' }, /l'espace est plein/],
    ['data read in part', { isPartial: true }, /qu'à une partie de vos données/],
  ] as const)('%s: one sentence, and the sixteen can still be ticked', (_name, state, sentence) => {
    showPopup({ model: makeModel(state) });
    screen.getByText(sentence);
    expect(boxes()).toHaveLength(16);
    expect(boxes().some(({ disabled }) => disabled)).toBe(false);
  });

  test.each([
    ['data of a newer version', { readOnly: 'newer' }, /Mettez l'extension à jour/],
    ['no access to the data', { phase: 'unreadable' }, /ne donne pas accès aux données/],
  ] as const)('%s: one sentence, and nothing can be ticked', (_name, state, sentence) => {
    showPopup({ model: makeModel(state) });
    screen.getByText(sentence);
    expect(boxes()).toHaveLength(16);
    expect(boxes().every(({ disabled }) => disabled)).toBe(true);
    const changes = screen.getAllByRole<HTMLButtonElement>('button', {
      name: /C'est fait|Sans objet/,
    });
    expect(changes.every(({ disabled }) => disabled)).toBe(true);
  });

  test('a tick not saved: the user can try again', () => {
    const { onRetry } = showPopup({ model: makeModel({ hasUnsaved: true }) });
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  const SAVED = 'Enregistré sur cet ordinateur';

  test.each([
    ['a year read', {}],
    ['a year kept on this computer only', { refusal: 'other' }],
  ] as const)('%s with nothing unsaved is said to be saved', (_name, state) => {
    showPopup({ model: makeModel(state) });
    screen.getByText(SAVED);
  });

  test.each([
    ['a tick not saved', { hasUnsaved: true }],
    ['no access to the data', { phase: 'unreadable' }],
    ['data still being read', { phase: 'reading' }],
    ['a tick being written', { isSaving: true }],
    ['data of a newer version', { readOnly: 'newer' }],
  ] as const)('%s is never said to be saved', (_name, state) => {
    showPopup({ model: makeModel(state) });
    expect(screen.queryByText(SAVED)).toBeNull();
  });
});

describe('what is pressed and opens nothing', () => {
  const SENTENCE = "Le navigateur n'a pas ouvert cette page. Réessayez dans un instant.";

  test.each([
    ['page', SENTENCE],
    ['panel', 'Ouvrez le panneau latéral par le menu du navigateur.'],
  ] as const)('a %s: said in one sentence, until it comes', (what, sentence) => {
    showPopup();
    expect(screen.queryByText(sentence)).toBeNull();
    act(() => tellOpening(what));
    expect(screen.getByText(sentence).closest('[role=status]')).not.toBeNull();
    act(() => tellOpening());
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test('is told to nobody once the popup is gone', () => {
    const { unmount } = showPopup();
    unmount();
    tellOpening('page');
    tellOpening();
    expect(screen.queryByText(SENTENCE)).toBeNull();
  });
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { Notices } from '../../components/ui/notices.tsx';
import { MOST_SCHOOLS } from '../../storage/bounds/most-schools.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { makeModel } from '../fixtures/surface.ts';

function showNotices(state: Partial<ChecklistState>) {
  const onRetry = vi.fn<() => void>();
  const { container } = render(<Notices state={makeModel(state).state} t={fr} onRetry={onRetry} />);
  return { onRetry, container };
}

describe('what went wrong with what is kept', () => {
  test('nothing is said when all is well', () => {
    expect(showNotices({}).container.textContent).toBe('');
  });

  test.each([
    ['damaged', { isDamaged: true }, 'Une partie de vos données était illisible.'],
    ['newer', { readOnly: 'newer' }, "Mettez l'extension à jour"],
    ['not convertible', { readOnly: 'unconverted' }, "n'ont pas pu être converties"],
    ['full', { refusal: 'full' }, "l'espace est plein"],
    ['refused', { refusal: 'other' }, "Le navigateur refuse pour l'instant l'envoi"],
    ['partial', { isPartial: true }, "Le navigateur ne donne accès qu'à une partie de vos données"],
    ['unreadable', { phase: 'unreadable' }, "Le navigateur ne donne pas accès aux données de l'extension."],
  ] as const)('%s: one sentence, and no button', (_name, state, sentence) => {
    showNotices(state);
    expect(screen.getByRole('status').textContent).toContain(sentence);
    expect(screen.getByRole('status').children).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('full: notes are to be shortened where there are some, else the file is the way', () => {
    const said = (progress: ChecklistState['progress']) =>
      showNotices({ refusal: 'full', progress }).container.textContent;
    const tick = { state: 'done', day: '2026-09-04' } as const;
    expect(said({ 'share-codes': tick })).not.toContain('Raccourcissez');
    expect(said({ 'share-codes': tick })).toContain('exportez-les');
    expect(said({ 'share-codes': { ...tick, note: '2GT1 et 2GT2' } })).toContain('Raccourcissez des notes');
  });

  test('unsaved: a sentence and a way to try again', () => {
    const { onRetry } = showNotices({ hasUnsaved: true });
    screen.getByText(/Votre dernière coche n'a pas pu être enregistrée/);
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('unsaved, since there are as many establishments as may be kept: why, and what to do', () => {
    const establishments = Array.from({ length: MOST_SCHOOLS + 1 }, (_none, index) => ({
      uai: `05901${index + 10}T`,
      name: '',
    }));
    const { onRetry } = showNotices({ hasUnsaved: true, establishments });
    screen.getByText(new RegExp(`${MOST_SCHOOLS}.établissements sont déjà dans la liste`));
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(onRetry).toHaveBeenCalledOnce();
    cleanup();
    showNotices({ hasUnsaved: true, establishments: establishments.slice(1) });
    screen.getByText(/Votre dernière coche n'a pas pu être enregistrée\. Elle/);
  });

  test('a newer version on this computer is not told about sharing', () => {
    showNotices({ readOnly: 'newer', refusal: 'full' });
    expect(screen.queryByText(/refuse/)).toBeNull();
  });
});

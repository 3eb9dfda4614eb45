import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { IMPORT_PROPOSAL, makeGroupAnswer } from '../fixtures/live-answer.ts';
import { mark } from '../fixtures/marks.ts';
import { showPill } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

describe('the pill', () => {
  const model = makeModel({ progress: { 'share-codes': mark('done'), 'run-exams': mark('not-applicable') } });

  test('is named by the progress and the title of the page’s step', () => {
    showPill({ model, shown: pick(model, 'create-autumn-campaigns') });
    const { textContent } = screen.getByRole('button', {
      name: /^Ouvrir la check-list\. 1 étape faite sur 15\. ?Créez les campagnes de rentrée$/,
    });
    expect(textContent).toContain('Créez les campagnes de rentrée');
  });

  test('without a step shows the progress, said once', () => {
    showPill({ model });
    screen.getByText('1 sur 15');
    screen.getByRole('button', { name: 'Ouvrir la check-list. 1 étape faite sur 15.' });
  });

  test.each([
    ['2026-09-10', 'à faire bientôt'],
    ['2026-11-20', 'en retard'],
  ] as const)('on %s says in words that the step is "%s"', (today, words) => {
    const seen = makeModel({}, today);
    showPill({ model: seen, shown: pick(seen, 'update-admins') });
    screen.getByRole('button', { name: new RegExp(`Mettez à jour les administrateurs ?, ${words}$`) });
  });

  test('of a step with time left adds no word', () => {
    showPill({ model, shown: pick(model, 'create-autumn-campaigns') });
    expect(screen.queryByText(/bientôt|retard/)).toBeNull();
  });

  test('says that the page has advice when there are too many candidates', () => {
    showPill({ model, live: makeGroupAnswer(24) });
    screen.getByRole('button', { name: /un conseil pour cette page$/ });
  });

  test('has no mark for the mere reminder of the size of groups', () => {
    showPill({ model, live: makeGroupAnswer(12) });
    screen.getByRole('button', { name: 'Ouvrir la check-list. 1 étape faite sur 15.' });
  });

  test('has one mark, that of the step to confirm, when there is advice as well', () => {
    showPill({ model, live: { ...makeGroupAnswer(24), proposal: IMPORT_PROPOSAL } });
    screen.getByRole('button', { name: /15\. ?, une étape à confirmer$/ });
  });

  test('opens the card', () => {
    const { onOpenCard } = showPill({ model });
    const pill = screen.getByRole('button');
    expect(pill.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(pill);
    expect(onOpenCard).toHaveBeenCalledOnce();
  });
});

import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { KeptLine } from '../../components/ui/kept-line.tsx';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { makeModel } from '../fixtures/surface.ts';

const say = (state: Partial<ChecklistState>) =>
  render(<KeptLine state={makeModel(state).state} t={fr} />).container.textContent;

describe('where the ticks are said to be', () => {
  test('on this computer, and nothing is claimed of others before something came from one', () => {
    expect(say({})).toBe('Enregistré sur cet ordinateur');
  });

  test('received from a device by its name, on a day', () => {
    expect(say({ received: { nickname: 'Poste du CDI', day: '2026-11-14' } })).toBe(
      'Enregistré sur cet ordinateur · Reçu de «\u202fPoste du CDI\u202f» le 14 novembre',
    );
  });

  test('received from one without a name', () => {
    expect(say({ received: { day: '2026-09-01' } })).toContain(
      "Reçu d'une autre installation le 1er septembre",
    );
  });

  test('on a page of Pix nothing is said where all is well, and what came in and what is being written are', () => {
    const brief = (state: Partial<ChecklistState>) =>
      render(<KeptLine state={makeModel(state).state} t={fr} isBrief />).container;
    const still = brief({});
    expect(still.textContent).toBe('');
    expect(still.querySelector('.kept')?.hasAttribute('hidden')).toBe(true);
    expect(still.querySelector('.kept')?.getAttribute('data-kept')).toBe('saved');
    expect(brief({ isSaving: true }).textContent).toBe('Enregistrement…');
    const told = brief({ received: { day: '2026-09-01' } });
    expect(told.textContent).toBe("Reçu d'une autre installation le 1er septembre");
    expect(told.querySelector('.kept')?.hasAttribute('hidden')).toBe(false);
  });

  test('not yet, while a click is being written', () => {
    expect(say({ isSaving: true })).toBe('Enregistrement…');
    expect(document.querySelector('[data-kept]')?.getAttribute('data-kept')).toBe('saving');
  });

  test.each([
    ['a click not saved', { hasUnsaved: true }],
    ['no access', { phase: 'unreadable' }],
    ['read only', { readOnly: 'newer' }],
  ] as const)('nowhere, with %s', (_name, state) => {
    expect(say(state)).toBe('');
  });

  test.each(['fr', 'en'])('never as synchronised (%s)', () => {
    expect(say({ received: { day: '2026-11-14' } })).not.toMatch(/synchronis|synced/i);
    screen.getByText(/Reçu/);
  });
});

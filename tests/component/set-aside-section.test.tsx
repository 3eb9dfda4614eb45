import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enPopup } from '../../assets/messages/en/popup.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { mark } from '../fixtures/marks.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const TODAY = '2026-09-10';
const ALL: Partial<ChecklistState> = {
  progress: { 'share-codes': mark('todo', { putOffUntil: '2026-09-25' }) },
  quiet: { pages: ['orga-home', 'orga-students'], day: TODAY },
};
const TITLE = fr.steps(20)['share-codes'].title;

const show = (state: Partial<ChecklistState>) => showPopup({ model: makeModel(state) });
const showInEnglish = (state: Partial<ChecklistState>) =>
  showPopup({ model: makeModel(state, TODAY, en), words: enPopup });

/** The section by its heading, with its spaces made plain. */
const find = (name: string) => within(screen.getByRole('region', { name }));
const plain = (text: string | null) => text?.replace(/\s/g, ' ');
const listButtons = (name: string) =>
  find(name)
    .getAllByRole('button')
    .map((button) => plain(button.getAttribute('aria-label')));

describe('what was set aside', () => {
  test('is told in French, each with its way back', () => {
    show(ALL);
    const section = find('Mis de côté');
    section.getByText('Reporté au 25 septembre', { exact: false });
    expect(listButtons('Mis de côté')).toEqual([
      `Reprendre : ${TITLE}`,
      "Réafficher : La check-list est masquée sur Pix pour aujourd'hui.",
      'Réafficher : La check-list est masquée sur 2 pages de Pix.',
    ]);
  });

  test('is told in English too', () => {
    showInEnglish(ALL);
    find('Set aside').getByText('Put off until 25 September', { exact: false });
    expect(listButtons('Set aside')).toEqual([
      `Take up again: ${en.steps(20)['share-codes'].title}`,
      'Show again: The check-list is hidden on Pix for today.',
      'Show again: The check-list is hidden on 2 pages of Pix.',
    ]);
  });

  test('is counted: one page is one', () => {
    show({ quiet: { pages: ['orga-home'] } });
    expect(listButtons('Mis de côté')).toEqual(['Réafficher : La check-list est masquée sur 1 page de Pix.']);
  });

  test.each<[string, Partial<ChecklistState>]>([
    ['nothing', {}],
    ['another day than today', { quiet: { pages: [], day: '2026-09-09' } }],
    [
      'a step put off until today',
      { progress: { 'share-codes': mark('todo', { putOffUntil: '2026-09-10' }) } },
    ],
  ])('has no section for %s', (_name, state) => {
    show(state);
    expect(screen.queryByRole('region', { name: 'Mis de côté' })).toBeNull();
  });
});

describe('the way back', () => {
  test.each([
    [/masquée sur Pix pour aujourd'hui/, 'today'],
    [/masquée sur 2 pages/, 'pages'],
  ])('of %s shows the check-list there again', (name, where) => {
    const { onShowAgain, onPutOff } = show(ALL);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onShowAgain.mock.calls).toEqual([[where]]);
    expect(onPutOff).not.toHaveBeenCalled();
  });

  test('of a step takes it up again', () => {
    const { onPutOff, onShowAgain } = show(ALL);
    fireEvent.click(screen.getByRole('button', { name: /^Reprendre/ }));
    expect(onPutOff.mock.calls).toEqual([['share-codes', undefined]]);
    expect(onShowAgain).not.toHaveBeenCalled();
  });

  test('of a step waits for a version that may write, that of the check-list itself does not', () => {
    show({ ...ALL, readOnly: 'newer' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Reprendre/ }).disabled).toBe(true);
    const others = screen.getAllByRole<HTMLButtonElement>('button', { name: /^Réafficher/ });
    expect(others.map(({ disabled }) => disabled)).toEqual([false, false]);
  });
});

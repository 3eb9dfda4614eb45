import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import { CardMenu } from '../../components/details/card-menu.tsx';
import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import { makeOverlayProps, showDetails } from '../fixtures/overlay.tsx';
import { makeModel } from '../fixtures/surface.ts';

interface MenuOptions {
  readonly corner?: OverlayCorner;
  readonly t?: Messages;
  readonly shortcut?: string;
}

/** Shows the menu of a card, and gives what it was asked. */
function showMenu({ corner = 'bottom-left', t, shortcut = '' }: MenuOptions = {}) {
  const model = makeModel({ overlayCorner: corner }, '2026-09-10', t);
  const { props, events } = makeOverlayProps({ model });
  render(<CardMenu {...props} shortcut={shortcut} />);
  return events;
}

const listButtons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the menu of the card', () => {
  test('in French offers the other corners, and to hide the check-list', () => {
    showMenu();
    expect(listButtons()).toEqual([
      'Déplacer en haut à gauche',
      'Déplacer en haut à droite',
      'Masquer sur cette page',
      "Masquer pour aujourd'hui",
    ]);
    screen.getByText("Pour la réafficher, cliquez sur l'icône Check-list Pix du navigateur.", {
      normalizer: (text) => text.replace(/\s/g, ' '),
    });
  });

  test('in English does too', () => {
    showMenu({ t: en });
    expect(listButtons()).toEqual([
      'Move to the top left',
      'Move to the top right',
      'Hide on this page',
      'Hide for today',
    ]);
    screen.getByText('To show it again, click the Check-list Pix icon of the browser.');
  });

  test.each<[string, OverlayCorner, OverlayCorner]>([
    ['Déplacer en haut à gauche', 'bottom-left', 'top-left'],
    ['Déplacer en haut à droite', 'top-left', 'top-right'],
    ['Déplacer en bas à gauche', 'top-right', 'bottom-left'],
  ])('"%s" moves it there', (name, corner, asked) => {
    const { onMove } = showMenu({ corner });
    press(name);
    expect(onMove.mock.calls).toEqual([[asked]]);
  });

  test.each([
    ['Masquer sur cette page', 'page'],
    ["Masquer pour aujourd'hui", 'today'],
  ])('"%s" hides it there', (name, asked) => {
    const { onHide } = showMenu();
    press(name);
    expect(onHide.mock.calls).toEqual([[asked]]);
  });

  test('tells the keyboard shortcut, as the browser writes it', () => {
    showMenu({ shortcut: 'Alt+Maj+P' });
    screen.getByText(/^Raccourci clavier\s: Alt\+Maj\+P$/);
  });

  test('says nothing of a shortcut when there is none', () => {
    showMenu();
    expect(screen.queryByText(/Raccourci/)).toBeNull();
  });

  test('is opened by "Plus d’actions", which says whether it is open', () => {
    const { onToggleFold } = showDetails();
    const button = screen.getByRole('button', { name: "Afficher plus d'actions" });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Masquer sur cette page' })).toBeNull();
    fireEvent.click(button);
    expect(onToggleFold.mock.calls).toEqual([['menu']]);
  });

  test('open in the card has what the card knows', () => {
    const { onHide } = showDetails({ unfolded: 'menu' });
    const button = screen.getByRole('button', { name: "Afficher plus d'actions" });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    press("Masquer pour aujourd'hui");
    expect(onHide.mock.calls).toEqual([['today']]);
  });
});

import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import { HiddenStrip } from '../../components/details/hidden-strip.tsx';
import { makeOverlayProps } from '../fixtures/overlay.tsx';
import { makeModel } from '../fixtures/surface.ts';

function showStrip(hidden: 'page' | 'today', t: Messages) {
  const { props, events } = makeOverlayProps({ model: makeModel({}, '2026-09-10', t) });
  render(<HiddenStrip {...props} hidden={hidden} />);
  return events;
}

const FR_HINT = "Pour la réafficher, cliquez sur l'icône Check-list Pix du navigateur.";
const EN_HINT = 'To show it again, click the Check-list Pix icon of the browser.';

describe('what stays for a moment in place of the check-list', () => {
  test.each([
    ['page', fr, `Masquée sur cette page. ${FR_HINT}`],
    ['today', fr, `Masquée pour aujourd'hui. ${FR_HINT}`],
    ['page', en, `Hidden on this page. ${EN_HINT}`],
    ['today', en, `Hidden for today. ${EN_HINT}`],
  ] as const)('hidden (%s) is said, and where it will be later', (hidden, t, sentence) => {
    showStrip(hidden, t);
    const paragraph = screen.getByRole('status').querySelector('p');
    expect(paragraph?.textContent?.replace(/\s/g, ' ')).toBe(sentence);
  });

  test.each([
    ['Annuler', fr],
    ['Undo', en],
  ])('has its way back: "%s"', (name, t) => {
    const { onUndoHide } = showStrip('page', t);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onUndoHide).toHaveBeenCalledOnce();
  });
});

import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { showDetails } from '../../components/details/show-details.tsx';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { Overlay } from '../../components/overlay/overlay.tsx';
import { makeOverlayProps } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const model = makeModel();
const nothing = () => {};
detailsWorld.showDetails = showDetails;
const { props: made, events } = makeOverlayProps({ model, shown: pick(model, 'update-admins') });
const props = { ...made, ...events };

describe('the overlay', () => {
  test('left as a pill, is a pill', () => {
    render(<Overlay {...props} view="pill" onError={nothing} />);
    screen.getByRole('button', { name: /^Ouvrir la check-list/ });
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('left as a card, is a card', () => {
    render(<Overlay {...props} view="card" onError={nothing} />);
    screen.getByRole('region', { name: 'Check-list Pix' });
  });

  test('that breaks leaves one sentence on the page', () => {
    const onError = vi.fn<(error: unknown) => void>();
    const broken = { ...model, texts: Object.create(null) };
    render(<Overlay {...props} model={broken} view="card" onError={onError} />);
    screen.getByText(/La check-list n'a pas pu s'afficher ici/);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('just hidden, offers the way back and says where it is later', () => {
    render(<Overlay {...props} view="card" hidden="page" onError={nothing} />);
    const strip = screen.getByRole('status');
    expect(strip.textContent).toContain('Masquée sur cette page.');
    expect(strip.textContent).toContain("l'icône Check-list Pix du navigateur");
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(events.onUndoHide).toHaveBeenCalledOnce();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

import { render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Overlay } from '../../components/overlay/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const model = makeModel();
const nothing = () => {};
const props = {
  model,
  domain: 'fr',
  shown: pick(model, 'update-admins'),
  done: [],
  onOpenCard: nothing,
  onCloseCard: nothing,
  onSetDone: nothing,
  onOpenStep: nothing,
  onRetry: nothing,
  onAnswerAdoption: nothing,
} as const;

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
});

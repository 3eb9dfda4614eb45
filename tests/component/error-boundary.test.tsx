import { render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../components/ui/error-boundary.tsx';

function Broken(): never {
  throw new Error('broken');
}

describe('an error inside a surface', () => {
  test('costs one sentence, and is told once', () => {
    const onError = vi.fn<(error: unknown) => void>();
    render(
      <ErrorBoundary sentence="La check-list n'a pas pu s'afficher ici." onError={onError}>
        <Broken />
      </ErrorBoundary>,
    );
    screen.getByText("La check-list n'a pas pu s'afficher ici.");
    expect(onError.mock.calls).toEqual([[new Error('broken')]]);
  });

  test('without one, the surface is shown as it is', () => {
    const onError = vi.fn<(error: unknown) => void>();
    render(
      <ErrorBoundary sentence="Une phrase." onError={onError}>
        <p>Tout va bien.</p>
      </ErrorBoundary>,
    );
    screen.getByText('Tout va bien.');
    expect(screen.queryByText('Une phrase.')).toBeNull();
    expect(onError).not.toHaveBeenCalled();
  });
});

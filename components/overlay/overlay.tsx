import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Card } from './card.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { Pill } from './pill.tsx';

interface OverlayRootProps extends OverlayProps {
  readonly view: OverlayView;
  readonly onError: (error: unknown) => void;
}

/** The whole overlay: a pill or a card, as the user last left it. */
export function Overlay({ view, onError, ...props }: OverlayRootProps) {
  return (
    <ErrorBoundary sentence={props.model.t.broken} onError={onError}>
      {view === 'card' ? <Card {...props} /> : <Pill {...props} />}
    </ErrorBoundary>
  );
}

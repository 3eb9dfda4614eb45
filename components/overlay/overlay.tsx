import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Card } from './card.tsx';
import { HiddenStrip } from './hidden-strip.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { Pill } from './pill.tsx';

interface OverlayRootProps extends OverlayProps {
  readonly view: OverlayView;
  readonly onError: (error: unknown) => void;
}

/** The whole overlay: a pill or a card, as the user last left it, or the way back to it. */
export function Overlay({ view, onError, ...props }: OverlayRootProps) {
  const { hidden } = props;
  const shown = view === 'card' ? <Card {...props} /> : <Pill {...props} />;
  return (
    <ErrorBoundary sentence={props.model.t.broken} onError={onError}>
      {hidden ? <HiddenStrip {...props} hidden={hidden} /> : shown}
    </ErrorBoundary>
  );
}

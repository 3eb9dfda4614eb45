import type { OverlayView } from '../../storage/surface/overlay-view-item.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Card } from './card.tsx';
import { DetailsSlot } from './details-slot.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { Pill } from './pill.tsx';

interface OverlayRootProps extends OverlayProps {
  readonly view: OverlayView;
}

/** The whole overlay: a pill or a card, as the user last left it, or the way back to it: who hides it has unfolded it. */
export function Overlay({ view, ...props }: OverlayRootProps) {
  const { hidden, onError } = props;
  const shown = view === 'card' ? <Card {...props} /> : <Pill {...props} />;
  return (
    <ErrorBoundary sentence={props.model.t.broken} onError={onError}>
      {hidden ? <DetailsSlot {...props} /> : shown}
    </ErrorBoundary>
  );
}

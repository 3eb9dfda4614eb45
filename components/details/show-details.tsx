import { render } from 'preact';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Details } from './details.tsx';
import { HiddenStrip } from './hidden-strip.tsx';

/**
 * Shows the unfolded card, or the way back to what was hidden there, in a place left to it, or takes it away. It is a root of its own, with
 * its own copy of Preact: the content script carries none of it.
 */
export function showDetails(place: Element, props: OverlayProps | undefined): void {
  render(
    props ? (
      <ErrorBoundary sentence={props.model.t.broken} onError={props.onError}>
        {props.hidden ? <HiddenStrip {...props} hidden={props.hidden} /> : <Details {...props} />}
      </ErrorBoundary>
    ) : null,
    place,
  );
}

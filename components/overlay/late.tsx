import { Nudge } from './nudge.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { Proposal } from './proposal.tsx';

/**
 * What the background makes of the page, once that has been read: beside the card, away from its corner, so that nothing
 * of the card moves under the hand when it comes.
 */
export function Late(props: OverlayProps) {
  return (
    <div class="late">
      {/* There before it has anything to say: else screen readers may not say it. */}
      <div role="status">
        <Proposal {...props} />
      </div>
      <Nudge {...props} />
    </div>
  );
}

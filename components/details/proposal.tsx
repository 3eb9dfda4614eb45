import type { OverlayProps } from '../overlay/overlay-props.ts';
import { once } from '../ui/once.ts';

/** What was just done on Pix, proposed as a step done: nothing is ticked without a click. */
export function Proposal({
  live,
  model: { t },
  onAccept,
  onDecline,
}: Pick<OverlayProps, 'live' | 'model' | 'onAccept' | 'onDecline'>) {
  const proposal = live?.proposal;
  if (!proposal) return null;
  return (
    <div class="notice adoption" key={proposal.question}>
      <p>{proposal.question}</p>
      <p class="adoption-answers">
        <button
          type="button"
          class="button button-outline button-small"
          onClick={once(() => onAccept(proposal, false))}
        >
          {t.acceptProposal}
        </button>
        <button type="button" class="button button-small" onClick={once(() => onDecline(proposal, false))}>
          {t.declineProposal}
        </button>
        <button type="button" class="button button-text" onClick={once(() => onDecline(proposal, true))}>
          {t.muteProposal}
        </button>
      </p>
    </div>
  );
}

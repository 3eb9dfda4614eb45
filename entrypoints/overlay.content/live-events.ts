import { applyEffect } from '../../components/live/apply-effect.ts';
import type { OverlayEvents } from '../../components/overlay/overlay-props.ts';
import { REGISTRY } from '../../storage/keys.ts';
import { NUDGE_PREFIX, SETTINGS_ENTRY } from '../../storage/schema/fields.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { LiveContext } from './live-context.ts';
import type { PageMemory } from './page-memory.ts';

export interface LiveEventsContext {
  readonly store: ChecklistStore;
  readonly memory: PageMemory;
  readonly live: LiveContext;
  readonly draw: () => void;
}

type LiveEvents = Pick<OverlayEvents, 'onAccept' | 'onDecline' | 'onHideNudge'>;

/** Makes what the user's answers to proposals and nudges do. */
export function createLiveEvents({ store, memory, live, draw }: LiveEventsContext): LiveEvents {
  return {
    onAccept(proposal, isUndo) {
      delete memory.lastActed;
      if (isUndo) delete memory.accepted;
      else memory.accepted = proposal;
      memory.isActing = !isUndo;
      if (!isUndo) live.drop('proposal');
      applyEffect(store, proposal.effect, !isUndo);
      draw();
      memory.isActing = false;
    },
    onDecline({ signal: id, subject }, isMuted) {
      live.answer({ to: 'proposal', signal: id, subject, isMuted });
      draw();
    },
    onHideNudge({ id, subject }, isForGood) {
      if (isForGood) {
        live.drop('nudge');
        void store.set(REGISTRY, SETTINGS_ENTRY, { [`${NUDGE_PREFIX}${id}`]: false });
      } else live.answer({ to: 'nudge', nudge: id, subject });
      draw();
    },
  };
}

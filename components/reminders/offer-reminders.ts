import { chooseRemindersMessages } from '../../assets/messages/choose-reminders.ts';
import type { RawStorage } from '../../storage/browser-storage.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { openReminders } from '../../storage/surface/reminders-store.ts';
import type { PopupProps } from '../popup/popup-props.ts';

interface OfferOptions {
  readonly storage: RawStorage;
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** Shows the options at the reminders. */
  readonly onOpenOptions: () => void;
}

/** Follows whether reminders are still to be offered: once on this computer, to someone who has begun, until any answer. */
export function offerReminders({
  onOpenOptions,
  ...followed
}: OfferOptions): (state: ChecklistState, languages: readonly string[]) => PopupProps['reminders'] {
  const store = openReminders(followed);
  return ({ phase, progress }, languages) => {
    const isBegun = phase === 'ready' && Object.keys(progress).length > 0;
    if (!isBegun || store.getLock() || store.read().isOfferAnswered) return undefined;
    const answer = () => store.change({ isOfferAnswered: true });
    return {
      words: chooseRemindersMessages(languages),
      // Kept before the popup makes way.
      onChoose: () => void answer().then(onOpenOptions),
      onDecline: () => void answer(),
    };
  };
}

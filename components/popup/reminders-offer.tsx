import type { PopupProps } from './popup-props.ts';

/** Reminders, offered once and quietly to who has begun: they are off until then. */
export function RemindersOffer({ reminders }: PopupProps) {
  if (!reminders) return null;
  const { words, onChoose, onDecline } = reminders;
  return (
    <div class="reminders-offer">
      <p>{words.offer}</p>
      <div class="reminders-answers">
        <button type="button" class="button button-outline button-small" onClick={onChoose}>
          {words.choose}
        </button>
        <button type="button" class="button button-small" onClick={onDecline}>
          {words.decline}
        </button>
      </div>
    </div>
  );
}

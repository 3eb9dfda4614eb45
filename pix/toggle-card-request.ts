/** The command of the manifest, and the message by which the background passes it on to a page. */
export const TOGGLE_CARD = 'toggle-card';

/** Whether a message asks to open or close the card. */
export function isToggleCard(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === TOGGLE_CARD;
}

/** Asks the background for the keys of that command. */
export const READ_SHORTCUT = 'read-shortcut';

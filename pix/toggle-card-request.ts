/** The command of the manifest, and the message by which the background passes it on to a page. */
export const TOGGLE_CARD = 'toggle-card';

/** Asks the background for the keys of that command. */
export const READ_SHORTCUT = 'read-shortcut';

/** The command of the manifest that opens the panel, and the message by which a page asks the background for it. */
export const OPEN_PANEL = 'open-panel';

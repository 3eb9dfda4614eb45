/** The name of our element on a page (docs/automation.md). */
export const TAG = 'check-list-pix';

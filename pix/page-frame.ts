/**
 * Parts of Pix's pages to stay out of, whatever is in them (pix/facts.md §2 and §7 of the mission): its frame, its
 * notices and toasts, and the bars that count what is ticked, whose text matters as much as their buttons.
 */
export const PAGE_FRAME =
  '#pix-layout-banner-container,.pix-navigation,.pix-toast,.pix-notification-alert,.pix-banner-alert,[class*="action-bar"],[class*="selection-bar"]';

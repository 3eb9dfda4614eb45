import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Where the overlay may stand. The bottom right is for Pix's own messages (pix/facts.md §2 of the mission). */
export const OVERLAY_CORNERS = ['bottom-left', 'top-left', 'top-right'] as const;
export type OverlayCorner = (typeof OVERLAY_CORNERS)[number];

/** Reads where the user put the overlay; the bottom left before they did, and for anything unreadable. */
export function parseOverlayCorner(raw: unknown): OverlayCorner {
  const { corner } = readLocalItem(raw).fields;
  return OVERLAY_CORNERS.find((each) => each === corner) ?? 'bottom-left';
}

/** The item to store for a corner. */
export function formatOverlayCorner(corner: OverlayCorner): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, corner };
}

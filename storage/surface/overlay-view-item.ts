import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** The overlay is a compact pill or an open card. */
export type OverlayView = 'pill' | 'card';

/** Reads how the user last left the overlay; the card on a first visit and for anything unreadable. */
export function parseOverlayView(raw: unknown): OverlayView {
  return readLocalItem(raw).fields.view === 'pill' ? 'pill' : 'card';
}

/** The item to store for a view. */
export function formatOverlayView(view: OverlayView): { schema: number; view: OverlayView } {
  return { schema: SCHEMA_VERSION, view };
}

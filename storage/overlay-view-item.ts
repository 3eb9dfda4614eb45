import { readSchemaVersion, SCHEMA_VERSION, toFields } from './reading.ts';

/** The overlay is a compact pill or an open card. */
export type OverlayView = 'pill' | 'card';

/** Reads how the user last left the overlay; the card on a first visit and for anything unreadable. */
export function parseOverlayView(raw: unknown): OverlayView {
  const fields = toFields(raw);
  return fields && readSchemaVersion(fields) === 'good' && fields.view === 'pill' ? 'pill' : 'card';
}

/** The item to store for a view. */
export function formatOverlayView(view: OverlayView): { schema: number; view: OverlayView } {
  return { schema: SCHEMA_VERSION, view };
}

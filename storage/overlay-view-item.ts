import { readSchemaVersion, SCHEMA_VERSION, toFields } from './reading.ts';

/** The overlay is a compact pill or an open card. */
export type OverlayView = 'pill' | 'card';

/** Reads how the user last left the overlay; the card on a first visit and for anything unreadable. */
export function parseOverlayView(raw: unknown): OverlayView {
  const fields = toFields(raw);
  return fields && readSchemaVersion(fields) === 'good' && fields.view === 'pill' ? 'pill' : 'card';
}

/** Whether a newer version wrote the item, which must then be left as it is. */
export function isNewerOverlayView(raw: unknown): boolean {
  const fields = toFields(raw);
  return fields !== undefined && readSchemaVersion(fields) === 'newer';
}

/** The item to store for a view. */
export function formatOverlayView(view: OverlayView): { schema: number; view: OverlayView } {
  return { schema: SCHEMA_VERSION, view };
}

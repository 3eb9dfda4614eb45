import type { Doubt } from '../../../checklist/year-calendar.ts';

/** What stands in brackets after a date that is no known one; nothing after one that is. @param estimated agrees with what it follows */
export function sayDoubt(doubt: Doubt | undefined, estimated = 'estimé'): string {
  return doubt ? ` (${doubt === 'to-confirm' ? 'à confirmer' : estimated})` : '';
}

import { toInitials } from '../../checklist/own-step-draft.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Whose steps are shown on this computer. */
export interface Mine {
  /** The initials of who uses it; '' before they said so. */
  readonly me: string;
  /** Their steps alone. */
  readonly isOnly: boolean;
}

/** Reads whose steps are shown: everyone's before anybody said so, and for anything unreadable. Never throws. */
export function parseMine(raw: unknown): Mine {
  const { me, isOnly } = readLocalItem(raw).fields;
  const initials = typeof me === 'string' ? toInitials(me) : '';
  return { me: initials, isOnly: isOnly === true && initials !== '' };
}

/** The item to store for it. */
export function formatMine({ me, isOnly }: Mine): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, me, isOnly };
}

import { findUaiFault, normaliseUai, type UaiFault } from '../../checklist/uai.ts';
import { toOneLine } from '../../pix/read-establishment.ts';
import { isNameFilled } from '../../storage/bounds/school-names.ts';
import { isName, NAME_SIZE } from '../../storage/schema/name-size.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';

/** An establishment as it is typed, kept while one goes to another question and back. */
export type EstablishmentDraft = Establishment;

export const NO_DRAFT: EstablishmentDraft = { uai: '', name: '' };

/** What is wrong with what was typed: its name lacks, or is longer than what is kept, or a fault of its number. */
export type DraftFault = 'name' | 'long-name' | UaiFault;

/** What was typed, as it is kept. */
export function cleanDraft({ uai, name }: EstablishmentDraft): Establishment {
  return { uai: normaliseUai(uai), name: toOneLine(name) };
}

/** Whether nothing was typed. */
export function isEmptyDraft({ uai, name }: Establishment): boolean {
  return uai === '' && name === '';
}

/** What is wrong with an establishment, the number first. */
export function findDraftFault({ uai, name }: Establishment): DraftFault | undefined {
  const fault = findUaiFault(uai);
  if (fault) return fault;
  // As storage says.
  if (!isNameFilled(name)) return 'name';
  return isName(name, NAME_SIZE) ? undefined : 'long-name';
}

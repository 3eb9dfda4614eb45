import { isOwnStepId } from '../../checklist/steps.ts';
import { hasVisibleSign } from '../../checklist/visible-sign.ts';
import { DEFAULT_ESTABLISHMENT } from '../keys.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';

const UAI = /^\d{7}[A-Z]$/;

/** Whether a word is the number of a school, or stands for the one that was not recognised. */
export function isSchool(establishment: string): boolean {
  return establishment === DEFAULT_ESTABLISHMENT || UAI.test(establishment);
}

/** Whether a text has something in it that a person reads as a name: a letter or a figure. */
export function isNameFilled(name: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(name);
}

/** Whether a field is neither a name of a school nor a title of an added step, or one that can be read in a list. */
export function isNameSaid(entry: string, field: string, value: unknown): boolean {
  if (isOwnStepId(entry) && field === 'title') return typeof value === 'string' && hasVisibleSign(value);
  const isName = entry.startsWith(ESTABLISHMENT_PREFIX) && field === 'name';
  return !isName || (typeof value === 'string' && isNameFilled(value));
}

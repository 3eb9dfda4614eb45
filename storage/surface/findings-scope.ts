import type { Scope } from '../keys.ts';
import type { ChecklistState } from './checklist-state.ts';

/**
 * Whose findings a state goes with: of the establishment that the page names, even while its user has not said whether
 * earlier ticks are its own.
 */
export function getFindingsScope({
  scope,
  asksAdoption,
}: Pick<ChecklistState, 'scope' | 'asksAdoption'>): Scope {
  return { ...scope, ...(asksAdoption && { establishment: asksAdoption.uai }) };
}

import type { Scope } from '../keys.ts';
import type { ChecklistState } from './checklist-state.ts';

type ScopedState = Pick<ChecklistState, 'scope' | 'asksAdoption'>;

/**
 * Of which establishment the findings go with a state: the one that the page names, even while its user has not said
 * whether earlier ticks are its own.
 */
export const getFindingsOwner = ({ scope, asksAdoption }: ScopedState) =>
  asksAdoption?.uai ?? scope.establishment;

/** Whose findings a state goes with. */
export function getFindingsScope(state: ScopedState): Scope {
  return { ...state.scope, establishment: getFindingsOwner(state) };
}

import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

/**
 * Whether to ask the first questions in place of the year: never of someone who has noted anything, nor when something
 * is wrong with what is kept, which the year says.
 *
 * @param isAnythingNoted for any establishment, in any year; `undefined` while that is read
 * @returns `undefined` while that is not known
 */
export function isFirstRunDue(
  state: ChecklistState,
  isAnythingNoted: boolean | undefined,
): boolean | undefined {
  const { phase, settings, progress, hasOrphan, readOnly, isPartial, isDamaged } = state;
  const isNew = !settings.isSetUp && Object.keys(progress).length === 0 && !hasOrphan;
  const isSound = phase === 'ready' && !readOnly && !isPartial && !isDamaged;
  if (!isNew || !isSound) return false;
  return isAnythingNoted === undefined ? undefined : !isAnythingNoted;
}

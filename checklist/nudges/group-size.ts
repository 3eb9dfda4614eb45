/** What the source books a room for (mission/steps.md): a habit, not a limit of Pix. */
export const DEFAULT_GROUP_SIZE = 20;

/** Said on the pages where groups are made. */
export type GroupSizeNudge =
  /** The advice alone: nothing counted yet, or room left in the group. */
  | { readonly kind: 'advice'; readonly groupSize: number }
  /** More candidates than one group: how to spread them, biggest sessions first. */
  | {
      readonly kind: 'too-many';
      readonly groupSize: number;
      readonly candidates: number;
      readonly split: readonly number[];
    };

/** Spreads `candidates` over as few sessions of `groupSize` as hold them, evenly: 24 by 20 is 12 + 12. */
export function splitIntoSessions(candidates: number, groupSize: number): number[] {
  const sessions = Math.ceil(candidates / groupSize);
  return Array.from({ length: sessions }, (_, index) =>
    Math.floor((candidates + sessions - 1 - index) / sessions),
  );
}

/**
 * The nudge about the size of groups, or `undefined` when the group is exactly full: nothing to say.
 *
 * @param candidates how many the page counts; `undefined` when it counts none
 */
export function getGroupSizeNudge(
  candidates: number | undefined,
  groupSize: number,
): GroupSizeNudge | undefined {
  if (candidates === undefined || candidates < groupSize) return { kind: 'advice', groupSize };
  if (candidates === groupSize) return undefined;
  return { kind: 'too-many', groupSize, candidates, split: splitIntoSessions(candidates, groupSize) };
}

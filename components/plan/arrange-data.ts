import type { PlanData } from '../../checklist/session-plan/plan-data.ts';

/** The same in the order of others of those names; those that are new there come last. */
function arrange<Named extends { readonly name: string }>(
  stored: readonly Named[],
  shown: readonly Named[],
): readonly Named[] {
  const places = new Map(shown.map(({ name }, index) => [name, index]));
  const getPlace = ({ name }: Named) => places.get(name) ?? places.size;
  return stored.toSorted((first, second) => getPlace(first) - getPlace(second));
}

/**
 * What is stored, its classes and rooms in the order in which they are shown. Storage has them by name: a row would leave from
 * under the hand that has just named it.
 */
export function arrangeData(stored: PlanData, shown: PlanData): PlanData {
  const { means } = stored;
  return {
    ...stored,
    headcounts: arrange(stored.headcounts, shown.headcounts),
    means: means && { ...means, rooms: arrange(means.rooms, shown.means?.rooms ?? []) },
  };
}

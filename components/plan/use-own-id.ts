import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of the page has. Preact's `useId` counts anew once its root is rendered again, and what comes
 * later then has the ids of what is there: a label would lead to the field of another row.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    last += 1;
    return `own${last}-`;
  });
  return id;
}

import type { Progress } from '../../checklist/progress.ts';
import { DEFAULT_ESTABLISHMENT, getProgressName, REGISTRY, type Scope } from '../keys.ts';
import { toRemovedOwn } from '../schema/to-progress.ts';
import { withAdopted } from './orphan.ts';
import type { StoredItems } from './past-years.ts';
import { createDocumentReader } from './read-documents.ts';

/** The steps that were added to a scope and removed again, on whichever computer, as they were then. Pure. */
export function listRemovedOwn(items: StoredItems, scope: Scope): Progress {
  const reader = createDocumentReader();
  const read = (name: Parameters<typeof reader>[0]) => reader(name, items.sync, items.local).fieldMap;
  const orphan = read(getProgressName({ ...scope, establishment: DEFAULT_ESTABLISHMENT }));
  return toRemovedOwn(withAdopted(read(REGISTRY), read(getProgressName(scope)), orphan, scope.establishment));
}

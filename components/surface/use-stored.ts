import { useEffect, useState } from 'preact/hooks';
import { browserStorage } from '../../storage/browser-storage.ts';
import type { Scope } from '../../storage/keys.ts';
import { readStoredItems, type StoredItems } from '../../storage/surface/past-years.ts';
import { report } from './report.ts';
import type { SurfaceModel } from './surface-model.ts';

/**
 * What can be told of the year shown from all that is stored, read again with each change of its progress.
 *
 * @param list makes it of what both areas hold; the same function at each render
 * @returns an empty record until it is read
 */
export function useStored<Listed extends object>(
  { state: { scope, progress } }: SurfaceModel,
  list: (items: StoredItems, scope: Scope) => Partial<Listed>,
): Partial<Listed> {
  const { establishment, schoolYear } = scope;
  const [listed, setListed] = useState<Partial<Listed>>({});
  // What is ticked, added or removed says when to read again.
  useEffect(() => {
    let isOver = false;
    void readStoredItems(browserStorage, report).then((items) => {
      if (!isOver) setListed(list(items, { establishment, schoolYear }));
    });
    return () => {
      isOver = true;
    };
  }, [list, establishment, schoolYear, progress]);
  return listed;
}

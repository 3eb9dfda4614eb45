import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../checklist/progress.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { readStoredItems } from '../../storage/surface/past-years.ts';
import { listRemovedOwn } from '../../storage/surface/removed-own.ts';
import { report } from '../surface/report.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** The steps that were added to the year shown and removed again; none until they are read. */
export function useRemovedOwn({ state: { scope, progress } }: SurfaceModel): Progress {
  const { establishment, schoolYear } = scope;
  const [removed, setRemoved] = useState<Progress>({});
  // A step that is removed leaves the progress: it says when to read again.
  useEffect(() => {
    let isOver = false;
    void readStoredItems(browserStorage, report).then((items) => {
      if (!isOver) setRemoved(listRemovedOwn(items, { establishment, schoolYear }));
    });
    return () => {
      isOver = true;
    };
  }, [establishment, schoolYear, progress]);
  return removed;
}

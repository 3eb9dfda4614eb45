import { useEffect, useState } from 'preact/hooks';
import { browserStorage, type RawStorage } from '../../storage/browser-storage.ts';
import { DEVICE_KEY, parseReplicaKey, parseSyncKey, type Scope } from '../../storage/keys.ts';
import { readStoredItems } from '../../storage/surface/past-years.ts';
import { listStepAuthors, type StepAuthors } from '../../storage/surface/step-authors.ts';
import { report } from '../surface/report.ts';

/** Who ticked what in an establishment's year, read anew when a document changes; `undefined` until it has been read. */
export function useStepAuthors(
  { establishment, schoolYear }: Scope,
  storage: RawStorage = browserStorage,
): StepAuthors | undefined {
  const [authors, setAuthors] = useState<StepAuthors>();
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const items = await readStoredItems(storage, report);
      if (!life.signal.aborted) setAuthors(listStepAuthors(items, { establishment, schoolYear }));
    };
    storage.onChanged((_area, changes) => {
      const isOne = (key: string) =>
        parseSyncKey(key) !== undefined || parseReplicaKey(key) !== undefined || key === DEVICE_KEY;
      if (Object.keys(changes).some(isOne)) void read().catch(report);
    }, life.signal);
    void read().catch(report);
    return () => life.abort();
  }, [establishment, schoolYear, storage]);
  return authors;
}

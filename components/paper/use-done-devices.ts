import { useEffect, useState } from 'preact/hooks';
import { browserStorage } from '../../storage/browser-storage.ts';
import { type DoneDevices, listDoneDevices } from '../../storage/surface/done-devices.ts';
import { readStoredItems } from '../../storage/surface/past-years.ts';
import { report } from '../surface/report.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** On which computers the steps shown were ticked; none until it is read, and where they have no name. */
export function useDoneDevices({ state: { scope, progress } }: SurfaceModel): DoneDevices {
  const { establishment, schoolYear } = scope;
  const [devices, setDevices] = useState<DoneDevices>({});
  // What is ticked says when to read again.
  useEffect(() => {
    let isOver = false;
    void readStoredItems(browserStorage, report).then((items) => {
      if (!isOver) setDevices(listDoneDevices(items, { establishment, schoolYear }));
    });
    return () => {
      isOver = true;
    };
  }, [establishment, schoolYear, progress]);
  return devices;
}

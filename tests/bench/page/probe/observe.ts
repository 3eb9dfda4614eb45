import type { Observed } from './api.ts';
import { waitForFrame } from './frames.ts';

/** This project's DOM types do not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Starts to note layout shifts and long tasks, those before it included. Gives what reads them after a frame. */
export function observeDocument(): () => Promise<Observed> {
  let layoutShift = 0;
  // Plain numbers: an object for each would count among those that a subject leaves behind.
  const startTimes: number[] = [];
  const durations: number[] = [];
  const noteShifts = (entries: PerformanceEntryList) => {
    for (const entry of entries) layoutShift += (entry as LayoutShift).value;
  };
  const noteTasks = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) {
      startTimes.push(startTime);
      durations.push(duration);
    }
  };
  const shiftObserver = new PerformanceObserver((list) => noteShifts(list.getEntries()));
  const taskObserver = new PerformanceObserver((list) => noteTasks(list.getEntries()));
  shiftObserver.observe({ type: 'layout-shift', buffered: true });
  taskObserver.observe({ type: 'longtask', buffered: true });
  return async () => {
    await waitForFrame();
    // Those noted and not yet told.
    noteShifts(shiftObserver.takeRecords());
    noteTasks(taskObserver.takeRecords());
    const longTasks = startTimes.map((startTime, index) => ({ startTime, duration: durations[index] ?? 0 }));
    return { layoutShift, longTasks };
  };
}

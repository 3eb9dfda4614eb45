import { BUSY_EVENT, BUSY_MS } from './busy-event.ts';

/** Works for a known time when asked: what the profiler must see. */
function work(): void {
  const end = performance.now() + BUSY_MS;
  while (performance.now() < end);
}

document.addEventListener(BUSY_EVENT, work);
// The page's world cannot see this script's: the document's element tells that it listens.
document.documentElement.dataset.busy = 'ready';

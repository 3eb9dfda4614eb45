import { msToNextParisDay, readInstant, readToday } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';

/**
 * Calls back each time the day changes in Paris while a surface stays open: at midnight by a timer, and when the
 * page is seen, focused or shown again after a sleep that stopped timers.
 */
export function watchToday(listener: (today: Day) => void, signal: AbortSignal): void {
  let known = readToday();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const today = readToday();
    if (today !== known) {
      known = today;
      listener(today);
    }
    clearTimeout(timer);
    timer = setTimeout(look, msToNextParisDay(readInstant()));
  };

  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('focus', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}

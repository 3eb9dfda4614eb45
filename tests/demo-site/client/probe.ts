import type { DemoProbe } from '../probe.ts';
import { navigate } from './navigation.ts';
import { redrawRows } from './redraw.ts';

/**
 * Puts `window.demoSite` in place and starts noting the keys that reach the document.
 * @param draw draws the page as it is
 */
export function installProbe(draw: () => void): DemoProbe {
  const probe: DemoProbe = {
    navigate,
    keys: [],
    removed: 0,
    rendered: '',
    renders: 0,
    redrawRows: (times) => redrawRows(times, draw),
  };
  window.demoSite = probe;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, (event) => probe.keys.push(`${type}:${event.key}`));
  }
  return probe;
}

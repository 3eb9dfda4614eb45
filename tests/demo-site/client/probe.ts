import type { DemoProbe } from '../probe.ts';
import { navigate } from './navigation.ts';

/** Puts `window.demoSite` in place and starts noting the keys that reach the document. */
export function installProbe(): DemoProbe {
  const probe: DemoProbe = { navigate, keys: [], removed: 0, rendered: '', renders: 0 };
  window.demoSite = probe;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, (event) => probe.keys.push(`${type}:${event.key}`));
  }
  return probe;
}

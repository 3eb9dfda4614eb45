import { browserStorage } from '../../storage/browser-storage.ts';
import { findDevice } from '../../storage/keeper/device.ts';
import { DEVICE_KEY } from '../../storage/keys.ts';
import { report } from './report.ts';

/** Follows this computer's id, which it has once something was noted, and calls back when it is known or gone. */
export function watchDevice(onChange: () => void, signal: AbortSignal): () => string | undefined {
  let raw: unknown;
  const take = (next: unknown) => {
    raw = next;
    onChange();
  };
  browserStorage.onChanged((area, changes) => {
    if (area === 'local' && DEVICE_KEY in changes) take(changes[DEVICE_KEY]);
  }, signal);
  browserStorage.read('local', [DEVICE_KEY]).then((items) => take(items[DEVICE_KEY]), report);
  return () => findDevice({ [DEVICE_KEY]: raw });
}

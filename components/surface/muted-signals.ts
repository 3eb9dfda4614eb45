import type { SignalId } from '../../checklist/signals/signal-ids.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { parseMutedSignals } from '../../storage/findings/muted-signals.ts';
import { MUTED_SIGNALS_KEY } from '../../storage/keys.ts';
import { report } from './report.ts';

/** Follows the signals of which the user wants no proposal, and calls back when they change. */
export function watchMutedSignals(onChange: () => void, signal: AbortSignal): () => readonly SignalId[] {
  let raw: unknown;
  browserStorage.onChanged((area, changes) => {
    if (area !== 'local' || !(MUTED_SIGNALS_KEY in changes)) return;
    raw = changes[MUTED_SIGNALS_KEY];
    onChange();
  }, signal);
  browserStorage.read('local', [MUTED_SIGNALS_KEY]).then((items) => {
    raw = items[MUTED_SIGNALS_KEY];
    onChange();
  }, report);
  return () => parseMutedSignals(raw);
}

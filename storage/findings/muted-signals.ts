import { SIGNAL_IDS, type SignalId } from '../../checklist/signals/signal-ids.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** Signals of which the user wants no proposal; none for anything unreadable. */
export function parseMutedSignals(raw: unknown): SignalId[] {
  const { signals } = readLocalItem(raw).fields;
  return Array.isArray(signals) ? SIGNAL_IDS.filter((id) => signals.includes(id)) : [];
}

/** The item to store for them. */
export function formatMutedSignals(signals: readonly SignalId[]): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, signals: [...signals] };
}

import { parseExchangeRecord } from '../exchange-record.ts';
import { DEFAULT_ESTABLISHMENT, EXCHANGE_KEY, OVERLAY_VIEW_KEY, type Scope } from '../keys.ts';
import { toProgress } from '../schema/to-progress.ts';
import {
  getAdoption,
  getNickname,
  listAdopters,
  listEstablishments,
  toSettings,
} from '../schema/to-registry.ts';
import type { ChecklistState } from './checklist-state.ts';
import { parseOverlayView } from './overlay-view-item.ts';
import type { DocumentReading } from './read-documents.ts';

/** What a state is made from: documents with the last clicks applied. */
export interface StateSource {
  readonly phase: ChecklistState['phase'];
  /** The scope that the page or the user asks for. */
  readonly scope: Scope;
  readonly progress: DocumentReading;
  /** What was noted without an establishment in the same school year. */
  readonly orphan: DocumentReading;
  readonly registry: DocumentReading;
  readonly local: Readonly<Record<string, unknown>>;
  readonly isPartial: boolean;
  readonly isSaving: boolean;
  readonly hasUnsaved: boolean;
}

function hasMarks({ fieldMap }: DocumentReading): boolean {
  return Object.values(toProgress(fieldMap)).some(
    ({ state, day: _day, ...others }) => state !== 'todo' || Object.keys(others).length > 0,
  );
}

/** Works out what a surface shows. Pure. */
export function buildState(source: StateSource): ChecklistState {
  const { phase, progress, orphan, registry, local, isPartial, isSaving, hasUnsaved } = source;
  const { refusal, received } = parseExchangeRecord(local[EXCHANGE_KEY]);
  const establishments = listEstablishments(registry.fieldMap);
  const asked = establishments.find(({ uai }) => uai === source.scope.establishment);
  const hasOrphan = listAdopters(registry.fieldMap).length === 0 && hasMarks(orphan);
  const asksAdoption =
    hasOrphan && asked && getAdoption(registry.fieldMap, asked.uai) === undefined ? asked : undefined;
  const isWaiting = asksAdoption !== undefined && !hasMarks(progress);
  const shown = isWaiting ? orphan : progress;
  const conditions = new Set([...shown.conditions, ...registry.conditions]);
  const readOnly = (['newer', 'unconverted'] as const).find((condition) => conditions.has(condition));
  const nickname = received && getNickname(registry.fieldMap, received.by);
  return {
    phase,
    scope: isWaiting ? { ...source.scope, establishment: DEFAULT_ESTABLISHMENT } : source.scope,
    progress: toProgress(shown.fieldMap),
    settings: toSettings(registry.fieldMap),
    overlayView: parseOverlayView(local[OVERLAY_VIEW_KEY]),
    establishments,
    ...(asked && !isWaiting && { establishment: asked }),
    hasOrphan,
    ...(asksAdoption && { asksAdoption }),
    ...(readOnly && { readOnly }),
    isDamaged: conditions.has('damaged'),
    isPartial,
    ...(refusal && { refusal: refusal.reason }),
    ...(received && { received: { day: received.day, ...(nickname && { nickname }) } }),
    isSaving,
    hasUnsaved,
  };
}

import { parseExchangeRecord } from '../exchange-record.ts';
import { getFormerFindingsKey, parseImportFormats } from '../findings/import-formats.ts';
import { parseSeenDates } from '../findings/seen-dates.ts';
import { DEFAULT_ESTABLISHMENT, EXCHANGE_KEY, getFindingsKey, type Scope } from '../keys.ts';
import { toProgress } from '../schema/to-progress.ts';
import {
  type Establishment,
  getCarryAnswer,
  getNickname,
  listEstablishments,
  toCorrections,
  toSettings,
} from '../schema/to-registry.ts';
import type { ChecklistState } from './checklist-state.ts';
import type { Habits } from './habits.ts';
import { asksAdoption, hasMarks, isAnythingLeft, withAdopted } from './orphan.ts';
import type { DocumentReading } from './read-documents.ts';

/** What a state is made from: documents with the last clicks applied. */
export interface StateSource {
  readonly phase: ChecklistState['phase'];
  /** The scope that the page or the user asks for. */
  readonly scope: Scope;
  /** The establishment of the scope, by the name that the page gives it; empty where none is known. */
  readonly named: Establishment;
  readonly progress: DocumentReading;
  /** What was noted without an establishment in the same school year. */
  readonly orphan: DocumentReading;
  readonly registry: DocumentReading;
  readonly local: Readonly<Record<string, unknown>>;
  readonly habits: Habits;
  readonly isPartial: boolean;
  readonly isSaving: boolean;
  readonly hasUnsaved: boolean;
}

/** Works out what a surface shows. Pure. */
export function buildState(source: StateSource): ChecklistState {
  const { phase, progress, orphan, registry, local, habits, isPartial, isSaving, hasUnsaved } = source;
  const { refusal, received } = parseExchangeRecord(local[EXCHANGE_KEY]);
  const kept = listEstablishments(registry.fieldMap);
  const { establishment: wanted } = source.scope;
  const known = kept.find(({ uai }) => uai === wanted);
  const establishment = known ?? (source.named.name ? source.named : undefined);
  // The one that is shown may be kept only once something is noted for it.
  const establishments = known || !establishment ? kept : [...kept, establishment];
  const asked =
    establishment && asksAdoption(registry.fieldMap, orphan.fieldMap, establishment)
      ? establishment
      : undefined;
  const isWaiting = asked !== undefined && !hasMarks(progress.fieldMap);
  const shown = isWaiting ? orphan : progress;
  const fieldMap = isWaiting
    ? orphan.fieldMap
    : withAdopted(registry.fieldMap, progress.fieldMap, orphan.fieldMap, wanted);
  const conditions = new Set([...shown.conditions, ...registry.conditions]);
  const readOnly = (['newer', 'unconverted'] as const).find((condition) => conditions.has(condition));
  const nickname = received && getNickname(registry.fieldMap, received.by);
  const formats =
    parseImportFormats(local[getFindingsKey(source.scope)]) ??
    parseImportFormats(local[getFormerFindingsKey(source.scope)]);
  const carryAnswer = getCarryAnswer(registry.fieldMap, wanted, source.scope.schoolYear);
  return {
    phase,
    scope: isWaiting ? { ...source.scope, establishment: DEFAULT_ESTABLISHMENT } : source.scope,
    progress: toProgress(fieldMap),
    settings: toSettings(registry.fieldMap),
    corrections: {
      ...toCorrections(registry.fieldMap, source.scope.schoolYear),
      ...parseSeenDates(local[getFindingsKey(source.scope)]),
    },
    overlayView: habits.view,
    overlayCorner: habits.corner,
    quiet: habits.quiet,
    establishments,
    ...(establishment && !isWaiting && { establishment }),
    hasOrphan: isAnythingLeft(registry.fieldMap, orphan.fieldMap),
    ...(formats?.includes('.csv') && { csvFormats: formats }),
    ...(carryAnswer && { carryAnswer }),
    ...(asked && { asksAdoption: asked }),
    ...(readOnly && { readOnly }),
    isDamaged: conditions.has('damaged'),
    isPartial,
    ...(refusal && { refusal: refusal.reason }),
    ...(received && { received: { day: received.day, ...(nickname && { nickname }) } }),
    isSaving,
    hasUnsaved,
  };
}

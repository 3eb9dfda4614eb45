import type { SurfaceModel } from '../surface/surface-model.ts';

/** The worst that is wrong with what is kept, in a few words; the details say the rest. */
export function describeTrouble({ state, t: { shortNotices } }: SurfaceModel): string | undefined {
  const { phase, readOnly, isPartial, isDamaged, refusal, hasUnsaved } = state;
  if (hasUnsaved) return shortNotices.unsaved;
  if (phase === 'unreadable') return shortNotices.unreadable;
  if (readOnly) return shortNotices[readOnly];
  if (isPartial) return shortNotices.partial;
  if (isDamaged) return shortNotices.damaged;
  return refusal && shortNotices.refused;
}

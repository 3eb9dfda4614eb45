import { CONTENTS } from './contents-catalogue.ts';
import type { PageSignal } from './observation.ts';

/** What a page tells of what was done there. */
export function listPageSignals(pageId: string): readonly PageSignal[] {
  return CONTENTS[pageId]?.signals ?? [];
}

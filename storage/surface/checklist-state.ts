import type { Day } from '../../checklist/day.ts';
import type { Progress } from '../../checklist/progress.ts';
import type { Corrections } from '../../checklist/resolve-year.ts';
import type { RefusalReason } from '../exchange-record.ts';
import type { Scope } from '../keys.ts';
import type { Establishment, Settings } from '../schema/to-registry.ts';
import type { OverlayCorner } from './overlay-corner-item.ts';
import type { OverlayView } from './overlay-view-item.ts';
import type { Quiet } from './quiet-item.ts';

/** What every surface shows from: the stored state of one scope, with the last clicks already applied. */
export interface ChecklistState {
  /** `reading` until both areas have answered: nothing is shown as to do before that. */
  readonly phase: 'reading' | 'ready' | 'unreadable';
  readonly scope: Scope;
  readonly progress: Progress;
  readonly settings: Settings;
  /** What the user typed of the dates of the scope's school year. */
  readonly corrections: Corrections;
  readonly overlayView: OverlayView;
  readonly overlayCorner: OverlayCorner;
  readonly quiet: Quiet;
  /** All the establishments that are kept, in alphabetical order, then the one of the scope where it is not yet. */
  readonly establishments: readonly Establishment[];
  /** The one of the scope, once recognised. */
  readonly establishment?: Establishment;
  /** Something was noted in this school year without an establishment, and nobody has taken it over. */
  readonly hasOrphan: boolean;
  /** What the import of pupils takes in an establishment that has no Siècle: ".csv". Absent where it is Siècle's. */
  readonly csvFormats?: string;
  /** What was answered about carrying last year over into the scope; absent while nothing was. */
  readonly carryAnswer?: 'carried' | 'declined';
  /**
   * The establishment that may take it over, to be asked about. Until the user has answered, what was noted stays on
   * screen, unless that establishment has progress of its own.
   */
  readonly asksAdoption?: Establishment;
  /** Why nothing may be changed: a newer version wrote this data, or it could not be converted. */
  readonly readOnly?: 'newer' | 'unconverted';
  readonly isDamaged: boolean;
  /** One of the two areas could not be read: ticks may be missing from what is shown. */
  readonly isPartial: boolean;
  /** `storage.sync` refused the last write; what is kept is on this computer alone until it accepts. */
  readonly refusal?: RefusalReason;
  /** The last time something came from another device; its name when its user gave it one. */
  readonly received?: { readonly nickname?: string; readonly day: Day };
  /** A click is being written. */
  readonly isSaving: boolean;
  /** A click could not be saved anywhere. */
  readonly hasUnsaved: boolean;
}

import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { FileKind, PlanMessages, PrintKind } from '../../assets/messages/plan-messages.ts';
import type { Findings } from '../../checklist/findings.ts';
import type { Invigilators } from '../../checklist/session-plan/invigilators.ts';
import type { Means } from '../../checklist/session-plan/model.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { DeskState } from './plan-desk.ts';
import type { SourceReading } from './read-source.ts';

/** What the user can do with a plan. */
export interface PlanEvents {
  readonly onChange: (next: Partial<PlanData>) => void;
  /** Makes the plan, or makes it again around what is kept. */
  readonly onMake: (means: Means) => void;
  readonly onUndo: () => void;
  /** Takes over what was planned before the establishment was known. */
  readonly onTakeEarlier: () => void;
  readonly onRedo: () => void;
  readonly onReadFile: (file: File) => Promise<SourceReading>;
  /** Those of each session that has none of its own, or those of one session. */
  readonly onInvigilators: (typed: string, session?: string) => void;
  /** @param isNamed with the names of the invigilators */
  readonly onSaveFile: (kind: FileKind, isNamed: boolean) => void;
  /** @param isNamed with the names of the invigilators */
  readonly onPrint: (kind: PrintKind, isNamed: boolean) => void;
}

/** What the plan's page shows. */
export interface PlanProps extends PlanEvents {
  readonly model: SurfaceModel;
  readonly words: PlanMessages;
  /** What is said of days. */
  readonly live: LiveMessages;
  readonly desk: DeskState;
  /** Those typed, or those to begin with. */
  readonly means: Means;
  readonly findings: Findings;
  readonly invigilators: Invigilators;
  /** Whether these may be changed. */
  readonly canName: boolean;
  /** What was typed of them last could not be kept. */
  readonly hasLostNames: boolean;
  /** Whether the plan may be changed. */
  readonly canChange: boolean;
  /** What was planned before the establishment was known, where nothing is planned for it yet. */
  readonly earlier?: PlanData | undefined;
  /** The file asked for last could not be made. */
  readonly hasFileFailed?: boolean | undefined;
  /** What is being printed: it is drawn on paper alone. */
  readonly printing?: { readonly kind: PrintKind; readonly isNamed: boolean } | undefined;
}

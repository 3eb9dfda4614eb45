import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { FileKind, PlanMessages, PrintKind } from '../../assets/messages/plan-messages.ts';
import type { Findings } from '../../checklist/findings.ts';
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
  readonly onRedo: () => void;
  readonly onReadFile: (file: File) => Promise<SourceReading>;
  readonly onSaveFile: (kind: FileKind) => void;
  readonly onPrint: (kind: PrintKind) => void;
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
  /** Whether the plan may be changed. */
  readonly canChange: boolean;
  /** What is being printed: it is drawn on paper alone. */
  readonly printing?: PrintKind | undefined;
}

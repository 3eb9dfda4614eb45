import type { PopupMessages } from '../../assets/messages/messages.ts';
import type { MarkState } from '../../checklist/progress.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the user can do in the popup. */
export interface PopupEvents {
  readonly onSetState: (step: StepId, state: MarkState) => void;
  readonly onOpenStep: (step: StepId) => void;
  readonly onOpenLarge: () => void;
  readonly onGrantHosts: () => void;
  readonly onRetry: () => void;
}

/** What the popup shows, in its window or in a tab. */
export interface PopupProps extends PopupEvents {
  readonly model: SurfaceModel;
  readonly words: PopupMessages;
  /** The step marked done last, while it still is. */
  readonly justDone?: StepStatus;
  /** `pix.org` when that is where the user's open Pix tabs are. */
  readonly domain: 'fr' | 'org';
  readonly isInTab: boolean;
  /** The user took back the access to Pix's pages (Firefox allows it). */
  readonly areHostsMissing: boolean;
}

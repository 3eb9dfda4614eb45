import type { HandOverMessages } from '../../assets/messages/hand-over-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import type { StepAuthors } from '../../storage/surface/step-authors.ts';
import type { FileSaying } from '../data/data-props.ts';
import type { ToolProps } from '../tools/tool-props.ts';

/** What the hand-over shows. */
export interface HandOverProps extends Pick<ToolProps, 'model' | 'languages' | 'findings' | 'onCopy'> {
  readonly plan: PlanData;
  readonly labels: CampaignLabels;
  /** `undefined` until it has been read. */
  readonly authors: StepAuthors | undefined;
  /** What the last export came to. */
  readonly saying: FileSaying | undefined;
  readonly onExport: () => void;
}

/** What each part of the sheet shows. */
export interface SheetProps extends HandOverProps {
  readonly words: HandOverMessages;
}

import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { MailingMessages } from '../../assets/messages/mailing-messages.ts';
import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import type { SeenCampaign } from '../../checklist/findings.ts';
import type { Audience, MailingStep } from '../../checklist/mailing/mailing-steps.ts';
import type { Wording, Wordings } from '../../checklist/mailing/wording.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the messages are shown from. */
export interface MailingProps {
  readonly model: SurfaceModel;
  readonly words: MailingMessages;
  readonly plan: PlanMessages;
  readonly live: LiveMessages;
  readonly domain: 'fr' | 'org';
  readonly step: MailingStep;
  readonly audience: Audience;
  /** Those of this year that have a code, in the order in which they are told. */
  readonly campaigns: readonly SeenCampaign[];
  /** Numbers of those that are not to be in the message. */
  readonly leftOut: ReadonlySet<string>;
  readonly labels: CampaignLabels;
  /** Whether labels may be changed: read, and not written by a newer version. */
  readonly canLabel: boolean;
  readonly areLabelsOnlyHere: boolean;
  readonly hasLostLabel: boolean;
  readonly sessions: readonly PlannedSession[];
  /** Hosts that the user added to the network check. */
  readonly ownHosts: readonly string[];
  readonly wordings: Wordings;
  /** The wording changed last could not be kept. */
  readonly hasLostWording: boolean;
  readonly onStep: (step: MailingStep) => void;
  readonly onAudience: (audience: Audience) => void;
  readonly onLeaveOut: (numbers: ReadonlySet<string>) => void;
  readonly onLabel: (number: string, label: string) => void;
  readonly onKeepWording: (name: string, wording: Wording | undefined) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCopyRich: (text: string, html: string) => Promise<boolean>;
}

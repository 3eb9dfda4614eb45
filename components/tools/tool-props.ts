import type { ToolsMessages } from '../../assets/messages/tools-messages.ts';
import type { Findings } from '../../checklist/findings.ts';
import type { Audience } from '../../checklist/mailing/mailing-steps.ts';
import type { ListedHost } from '../../checklist/network-check/hosts.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { ToolId } from '../../checklist/tools.ts';
import type { Scope } from '../../storage/keys.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { FormerStep } from '../year-file/list-removed.ts';

/** What each tool is given to show with. */
export interface ToolProps {
  readonly model: SurfaceModel;
  /** The languages that the user reads, the first known one counts: what the tools' catalogues are chosen by. */
  readonly languages: readonly string[];
  /** The establishment shown, in its year. */
  readonly scope: Scope;
  /** What was seen on Pix there. */
  readonly findings: Findings;
  /** The step that the tool was opened from; none from the menu. */
  readonly step?: StepId | undefined;
  /** Whom the message to be written is for; the usual ones where nobody is named. */
  readonly audience?: Audience | undefined;
  /** The file of the tool was asked for where the tool was: it is saved as soon as it can be made. */
  readonly savesAtOnce?: boolean;
  /** The sites that packs add to the network check. */
  readonly packHosts?: readonly ListedHost[];
  /** The steps of packs that do not count: what was told of them elsewhere can be called off. */
  readonly formerSteps?: readonly FormerStep[];
  /** Where the Pix of the user is: what codes and links lead to. */
  readonly domain: 'fr' | 'org';
  /** Sets the note of a step of the establishment shown, in its year. */
  readonly onSetNote: (step: StepId, note: string) => void;
  /** Copies a text; resolves to whether it is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What the tools' page shows. */
export interface ToolsProps extends ToolProps {
  readonly words: ToolsMessages;
  readonly tool: ToolId;
  /** All that there are, of a year that is over fewer. */
  readonly tools: readonly ToolId[];
}

import type { ToolId } from '../../checklist/tools.ts';

/** The words of the tools' page itself; each tool has a catalogue of its own. */
export interface ToolsMessages {
  readonly toolsTitle: string;
  readonly toolsFor: (establishment: string | undefined, schoolYear: string) => string;
  readonly toolsNav: string;
  readonly tools: Readonly<Record<ToolId, string>>;
}

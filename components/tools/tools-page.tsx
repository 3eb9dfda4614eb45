import type { FunctionComponent } from 'preact';
import { TOOL_IDS, type ToolId } from '../../checklist/tools.ts';
import { FollowUpTool } from '../follow-up/follow-up-tool.tsx';
import { MailingTool } from '../mailing/mailing-tool.tsx';
import { NetworkCheckTool } from '../network-check/network-check-tool.tsx';
import { PostersTool } from '../posters/posters-tool.tsx';
import { ColumnPage } from '../ui/column-page.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import type { ToolProps, ToolsProps } from './tool-props.ts';

const TOOLS: Readonly<Record<ToolId, FunctionComponent<ToolProps>>> = {
  mailing: MailingTool,
  posters: PostersTool,
  'network-check': NetworkCheckTool,
  'follow-up': FollowUpTool,
};

/** One tool at a time, the way to the others above or beside it. */
export function ToolsPage({ words, tool, ...props }: ToolsProps) {
  const { state, t } = props.model;
  const Tool = TOOLS[tool];
  return (
    <ColumnPage
      name="tools"
      title={words.toolsTitle}
      subtitle={words.toolsFor(state.establishment?.name, state.scope.schoolYear)}
      nav={words.toolsNav}
      parts={TOOL_IDS.map((id) => [id, words.tools[id]] as const)}
      current={tool}
      foot={<KeptLine state={state} t={t} />}
    >
      <Tool key={`${tool} ${props.scope.establishment} ${props.scope.schoolYear}`} {...props} />
    </ColumnPage>
  );
}

import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { ToolId } from '../../checklist/tools.ts';
import { FollowUpTool } from '../follow-up/follow-up-tool.tsx';
import { HandOverTool } from '../hand-over/hand-over-tool.tsx';
import { MailingTool } from '../mailing/mailing-tool.tsx';
import { NetworkCheckTool } from '../network-check/network-check-tool.tsx';
import { PaperTool } from '../paper/paper-tool.tsx';
import { PostersTool } from '../posters/posters-tool.tsx';
import { ColumnPage } from '../ui/column-page.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import { YearFileTool } from '../year-file/year-file-tool.tsx';
import { YearReportTool } from '../year-report/year-report-tool.tsx';
import type { ToolProps, ToolsProps } from './tool-props.ts';

const TOOLS: Readonly<Record<ToolId, FunctionComponent<ToolProps>>> = {
  mailing: MailingTool,
  posters: PostersTool,
  'network-check': NetworkCheckTool,
  'follow-up': FollowUpTool,
  'year-file': YearFileTool,
  paper: PaperTool,
  'year-report': YearReportTool,
  'hand-over': HandOverTool,
};

/** What was read of rooms is no establishment's; all else is begun anew for another one. */
const getKey = (id: ToolId, { establishment, schoolYear }: ToolProps['scope']) =>
  id === 'network-check' ? id : `${id} ${establishment} ${schoolYear}`;

/**
 * One tool at a time, the way to the others above or beside it. Those that were shown before stay as they were left, out of sight: from
 * the reports of rooms one goes to the message that tells of them, and back.
 */
export function ToolsPage({ words, tool, tools, ...props }: ToolsProps) {
  const { state, t } = props.model;
  const [shown] = useState(() => new Set<ToolId>());
  shown.add(tool);
  return (
    <ColumnPage
      name="tools"
      title={words.toolsTitle}
      subtitle={words.toolsFor(state.establishment?.name, state.scope.schoolYear)}
      nav={words.toolsNav}
      parts={tools.map((id) => [id, words.tools[id]] as const)}
      current={tool}
      foot={<KeptLine state={state} t={t} />}
    >
      {tools
        .filter((id) => shown.has(id))
        .map((id) => {
          const Tool = TOOLS[id];
          return (
            <div key={getKey(id, props.scope)} class="tool" hidden={id !== tool}>
              <Tool {...props} />
            </div>
          );
        })}
    </ColumnPage>
  );
}

import { report } from '../surface/report.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { usePlanStore } from '../tools/use-plan-store.ts';
import { HandOver } from './hand-over.tsx';
import { useFiles } from './use-files.ts';
import { useStepAuthors } from './use-step-authors.ts';

/** The hand-over, with the plan, who ticked what, and the file of everything. */
export function HandOverTool(props: ToolProps) {
  const { data, labels } = usePlanStore(props.scope).store.getState();
  const authors = useStepAuthors(props.scope);
  const files = useFiles();
  return (
    <HandOver
      {...props}
      plan={data}
      labels={labels}
      authors={authors}
      saying={files?.getState().saying}
      onExport={() => void files?.exportAll().catch(report)}
    />
  );
}

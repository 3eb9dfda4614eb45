import type { ToolProps } from '../tools/tool-props.ts';
import { usePlanStore } from '../tools/use-plan-store.ts';
import { YearReport } from './year-report.tsx';

/** The report of the year, with the plan of its sessions. */
export function YearReportTool(props: ToolProps) {
  const { data } = usePlanStore(props.scope).store.getState();
  return <YearReport {...props} plan={data} />;
}

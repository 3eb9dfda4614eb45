import type { ToolProps } from '../tools/tool-props.ts';
import { usePlanStore } from '../tools/use-plan-store.ts';
import { FollowUp } from './follow-up.tsx';

/** The follow-up by class, with the names that the user gave to campaigns. */
export function FollowUpTool(props: ToolProps) {
  const { labels } = usePlanStore(props.scope).store.getState();
  return <FollowUp {...props} labels={labels} />;
}

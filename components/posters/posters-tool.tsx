import type { ToolProps } from '../tools/tool-props.ts';
import { usePlanStore } from '../tools/use-plan-store.ts';
import { Posters } from './posters.tsx';

/** Posters, with the names that the user gave to campaigns. */
export function PostersTool(props: ToolProps) {
  const { labels } = usePlanStore(props.scope).store.getState();
  return <Posters {...props} labels={labels} />;
}

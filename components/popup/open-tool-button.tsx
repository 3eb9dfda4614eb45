import type { ToolId } from '../../checklist/tools.ts';
import type { StepItemProps } from './step-item.tsx';

interface OpenToolButtonProps extends StepItemProps {
  readonly tool: ToolId;
  /** Named with its step, where several steps stand one under the other. */
  readonly isNamed?: boolean;
}

/** Opens a tool for a step. */
export function OpenToolButton({ tool, isNamed, status: { step }, ...props }: OpenToolButtonProps) {
  const { model, words, onOpenTool } = props;
  const label = model.t.openTool[tool];
  return (
    <button
      type="button"
      class="button button-small button-outline"
      aria-label={isNamed ? words.namedFor(label, model.texts[step.id].title) : undefined}
      onClick={() => onOpenTool(tool, step.id)}
    >
      {label}
    </button>
  );
}

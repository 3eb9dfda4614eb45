import type { Messages } from '../../assets/messages/messages.ts';

/** What was copied last, and whether the browser allowed it. */
export interface Copied {
  readonly text: string;
  readonly isDone: boolean;
}

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied?: Copied | undefined;
  readonly t: Messages;
  readonly onCopy: (text: string) => void;
}

/** A button that copies a text, and what became of it. */
export function CopyButton({ text, label, copied, t, onCopy }: CopyButtonProps) {
  return (
    <>
      <button type="button" class="button button-small button-outline" onClick={() => onCopy(text)}>
        {label}
      </button>
      <span role="status" class="hint">
        {copied?.text === text && (copied.isDone ? t.copied : t.copyFailed)}
      </span>
    </>
  );
}

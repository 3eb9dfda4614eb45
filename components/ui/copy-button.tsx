import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../assets/messages/messages.ts';

/** How long it says what became of it, in ms. */
const SAID_MS = 6000;

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly t: Messages;
  /** Copies it, and tells whether the browser allowed it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A button that copies a text, and what became of it. */
export function CopyButton({ text, label, t, onCopy }: CopyButtonProps) {
  const [isDone, setDone] = useState<boolean>();
  useEffect(() => {
    // Another code may be copied meanwhile: said of two at once, one would not know which.
    const timer = setTimeout(() => setDone(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [isDone]);
  return (
    <>
      <button
        type="button"
        class="button button-small button-outline"
        onClick={() => void onCopy(text).then(setDone)}
      >
        {label}
      </button>
      <span role="status" class="hint">
        {isDone !== undefined && (isDone ? t.copied : t.copyFailed)}
      </span>
    </>
  );
}

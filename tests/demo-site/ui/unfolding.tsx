import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface UnfoldingProps {
  class: string;
  /** The button's own classes. */
  buttonClass: string;
  /** What the button shows. */
  summary: ComponentChildren;
  /** Id of what it unfolds. */
  controls: string;
  hasPopup?: 'listbox';
  /** What it unfolds, given how to fold it again. */
  children: (fold: () => void) => ComponentChildren;
}

/** A button that unfolds something beside it; Escape, or leaving it, folds it again. */
export function Unfolding(props: UnfoldingProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape on its way up, the button is what one acts on
    <div
      class={props.class}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) fold();
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class={props.buttonClass}
        aria-haspopup={props.hasPopup}
        aria-expanded={isOpen}
        aria-controls={props.controls}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.summary}
      </button>
      {isOpen && props.children(fold)}
    </div>
  );
}

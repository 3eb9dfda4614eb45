import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmBoxProps {
  readonly heading: string;
  readonly openLabel: string;
  readonly question: string;
  /** What goes, a paragraph each. */
  readonly lines: readonly string[];
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isDisabled: boolean;
  /** What it came to. */
  readonly saying: string | undefined;
  readonly onConfirm: () => void;
  /** What may be done first. */
  readonly children?: ComponentChildren;
}

/** Something that cannot be undone, done once the user has read what goes and said so a second time. */
export function ConfirmBox({ isDisabled, onConfirm, children, ...said }: ConfirmBoxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (wasOpen.current !== isOpen) (isOpen ? question : opener).current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <div class="erase">
      <h3 class="date-name">{said.heading}</h3>
      {isOpen ? (
        <section
          class="preview"
          aria-labelledby={`${id}question`}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          <h4 class="preview-heading" id={`${id}question`} tabIndex={-1} ref={question}>
            {said.question}
          </h4>
          {said.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div class="data-actions">
            {children}
            <button
              type="button"
              class="button button-small button-danger"
              disabled={isDisabled}
              onClick={() => {
                setOpen(false);
                onConfirm();
              }}
            >
              {said.confirmLabel}
            </button>
            <button type="button" class="button button-small" onClick={() => setOpen(false)}>
              {said.cancelLabel}
            </button>
          </div>
        </section>
      ) : (
        <button
          type="button"
          class="button button-small button-danger"
          ref={opener}
          disabled={isDisabled}
          onClick={() => setOpen(true)}
        >
          {said.openLabel}
        </button>
      )}
      <div role="status">{said.saying && <p class="saying">{said.saying}</p>}</div>
    </div>
  );
}

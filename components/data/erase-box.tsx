import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DataProps } from './data-props.ts';

/** Erases everything, once the user has read what goes and said so a second time. */
export function EraseBox({ words, model, files, onExport, onEraseAll }: DataProps) {
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
      <h3 class="date-name">{words.eraseHeading}</h3>
      {isOpen ? (
        <section
          class="preview"
          aria-labelledby={`${id}question`}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          <h4 class="preview-heading" id={`${id}question`} tabIndex={-1} ref={question}>
            {words.eraseQuestion}
          </h4>
          <p>{words.eraseWhat}</p>
          <p>{words.eraseOthers}</p>
          <div class="data-actions">
            <button type="button" class="button button-small button-outline" onClick={onExport}>
              {words.eraseExport}
            </button>
            <button
              type="button"
              class="button button-small button-danger"
              disabled={!model.canTick}
              onClick={() => {
                setOpen(false);
                onEraseAll();
              }}
            >
              {words.eraseConfirm}
            </button>
            <button type="button" class="button button-small" onClick={() => setOpen(false)}>
              {words.eraseCancel}
            </button>
          </div>
        </section>
      ) : (
        <button
          type="button"
          class="button button-small button-danger"
          ref={opener}
          disabled={!model.canTick}
          onClick={() => setOpen(true)}
        >
          {words.eraseOpen}
        </button>
      )}
      <div role="status">{files.erasing && <p class="saying">{words.eraseSayings[files.erasing]}</p>}</div>
    </div>
  );
}

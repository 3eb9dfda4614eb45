import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { DialogProps } from './dialog.tsx';
import { ModalBody } from './modal-body.tsx';

/** The older dialog: a positioned `<div>` that Escape closes on keyup, from the moment it is seen. */
export function OldModal(props: DialogProps): JSX.Element {
  const titleId = `modal-title--${useId()}`;
  const { onClose } = props;
  useLayoutEffect(() => {
    const end = new AbortController();
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keyup', closeOnEscape, { signal: end.signal });
    return () => end.abort();
  }, [onClose]);
  return (
    <div class="pix-modal__overlay">
      <div class="pix-modal" role="dialog" aria-modal="true" aria-labelledby={titleId}>
        <ModalBody {...props} titleId={titleId} />
      </div>
    </div>
  );
}

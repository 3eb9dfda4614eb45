import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DialogProps } from './dialog.tsx';
import { ModalBody } from './modal-body.tsx';

/** A `<dialog>` in the browser's top layer. */
export function NativeDialog(props: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = `modal-title--${useId()}`;
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onCancel = (event: Event): void => {
    event.preventDefault();
    props.onClose();
  };
  return (
    <dialog ref={dialog} class="pix-overlay" aria-labelledby={titleId} onCancel={onCancel}>
      <div class="pix-modal">
        <ModalBody {...props} titleId={titleId} />
      </div>
    </dialog>
  );
}

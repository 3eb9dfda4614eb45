import type { JSX } from 'preact';
import type { DialogProps } from './dialog.tsx';
import { Icon } from './icon.tsx';

/** What both generations of dialogs contain. */
export function ModalBody({
  title,
  titleId,
  onClose,
  children,
  footer,
}: DialogProps & { titleId: string }): JSX.Element {
  return (
    <>
      <div class="pix-modal__header">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="icon-button" aria-label="Fermer" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="pix-modal__content">{children}</div>
      <div class="pix-modal__footer">{footer}</div>
    </>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { NativeDialog } from './native-dialog.tsx';
import { OldModal } from './old-modal.tsx';

export interface DialogProps {
  title: string;
  onClose: () => void;
  footer: ComponentChildren;
  children: ComponentChildren;
}

/** A dialog of the current generation, or of the older one with `?old-modal`. Render it only while it is open. */
export function Dialog(props: DialogProps): JSX.Element {
  return FLAGS.oldModal ? <OldModal {...props} /> : <NativeDialog {...props} />;
}

import type { JSX } from 'preact';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The last question before what cannot be undone. */
export function FinaliseDialog({
  onClose,
  onConfirm,
}: {
  onClose: () => void;
  onConfirm: () => void;
}): JSX.Element {
  return (
    <Dialog
      title="Finalisation de la session"
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button onClick={onConfirm}>Confirmer la finalisation</Button>
        </>
      }
    >
      <p>Vous vous apprêtez à finaliser cette session. Cette action est irréversible.</p>
    </Dialog>
  );
}

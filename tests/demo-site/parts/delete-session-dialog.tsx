import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { deleteSession } from '../data/edit-sessions.ts';
import type { Session } from '../data/types.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast-store.ts';

export function DeleteSessionDialog({
  session,
  onClose,
}: {
  session: Session;
  onClose: () => void;
}): JSX.Element {
  const remove = (): void => {
    deleteSession(session.id);
    onClose();
    showToast('success', translate('La session a été supprimée avec succès.'));
  };
  return (
    <Dialog
      title="Supprimer la session"
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button variant="error" onClick={remove}>
            Supprimer la session
          </Button>
        </>
      }
    >
      <p>Souhaitez-vous supprimer la session {session.id} ?</p>
      {session.candidates.length > 0 && <p>{session.candidates.length} candidats y sont inscrits.</p>}
    </Dialog>
  );
}

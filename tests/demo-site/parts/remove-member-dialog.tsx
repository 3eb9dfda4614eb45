import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { removeMember } from '../data/edit-team.ts';
import type { Member } from '../data/types.ts';
import type { AppName } from '../hosts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast-store.ts';

interface RemoveMemberDialogProps {
  app: AppName;
  member: Member;
  onClose: () => void;
}

export function RemoveMemberDialog({ app, member, onClose }: RemoveMemberDialogProps): JSX.Element {
  const name = `${member.firstName} ${member.lastName}`;
  const space = app === 'orga' ? 'Pix Orga' : 'Pix Certif';
  const remove = (): void => {
    removeMember(member.id);
    onClose();
    showToast(
      'success',
      translate('{name} a été supprimé avec succès de votre équipe {space}.', { name, space }),
    );
  };
  return (
    <Dialog
      title="Confirmez-vous la suppression ?"
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button variant="error" onClick={remove}>
            Oui, supprimer le membre
          </Button>
        </>
      }
    >
      <p>
        <strong>{name}</strong> n’aura plus accès à cet espace {space}.
      </p>
    </Dialog>
  );
}

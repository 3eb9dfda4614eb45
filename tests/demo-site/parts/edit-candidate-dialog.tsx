import type { JSX } from 'preact';
import type { Student } from '../data/types.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast-store.ts';

/** Says whether a candidate needs an arrangement; the demo thanks and forgets. */
export function EditCandidateDialog({
  candidate,
  onClose,
}: {
  candidate: Student;
  onClose: () => void;
}): JSX.Element {
  const save = (): void => {
    onClose();
    showToast('success', 'Données mises à jour avec succès.');
  };
  return (
    <Dialog
      title={`Editer le candidat ${candidate.firstName} ${candidate.lastName}`}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button onClick={save}>Modifier le candidat</Button>
        </>
      }
    >
      <label class="checkbox">
        <input type="checkbox" />
        Le candidat a besoin d'un aménagement
      </label>
    </Dialog>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadFile } from '../ui/download.ts';
import { showToast } from '../ui/toast-store.ts';

/** What can be done with the ticked pupils: new one-time passwords, in a file. */
export function StudentSelectionBar({ count, onDone }: { count: number; onDone: () => void }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const label = 'Réinitialiser les mots de passe des élèves sélectionnés';
  const reset = (): void => {
    setAsking(false);
    downloadFile('mots-de-passe.csv', 'text/csv', 'Classe;Nom;Prénom;Identifiant\n');
    showToast('success', 'La réinitialisation des mots de passe des élèves sélectionnés a été effectuée.');
    onDone();
  };
  return (
    <div class="selection-bar selection-bar--sticky">
      <p>{count > 1 ? `${count} élèves sélectionnés` : '1 élève sélectionné'}</p>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      {isAsking && (
        <Dialog
          title={label}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button variant="secondary" onClick={() => setAsking(false)}>
                Annuler
              </Button>
              <Button onClick={reset}>Confirmer la réinitialisation</Button>
            </>
          }
        >
          <p>Un fichier CSV avec des mots de passe à usage unique sera téléchargé.</p>
        </Dialog>
      )}
    </div>
  );
}

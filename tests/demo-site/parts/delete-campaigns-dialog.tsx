import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { deleteCampaigns } from '../data/edit-campaigns.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast-store.ts';

interface DeleteCampaignsDialogProps {
  ids: readonly number[];
  onClose: () => void;
  onDeleted: () => void;
  /** The page of one campaign says "supprimée", the lists say "supprimée de la liste". */
  isOnCampaignPage?: boolean;
}

export function DeleteCampaignsDialog(props: DeleteCampaignsDialogProps): JSX.Element {
  const { ids, onClose, onDeleted } = props;
  const [isUnderstood, setUnderstood] = useState(false);
  const remove = (): void => {
    deleteCampaigns(ids);
    onClose();
    onDeleted();
    showToast('success', deletedMessage(ids.length, props.isOnCampaignPage ?? false));
  };
  return (
    <Dialog
      title={`Êtes-vous sûr(e) de vouloir supprimer ${ids.length > 1 ? `les ${ids.length} campagnes` : 'la campagne'} ?`}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button variant="error" isDisabled={!isUnderstood} onClick={remove}>
            Oui, je supprime
          </Button>
        </>
      }
    >
      <p>Les participations et leurs résultats seront supprimés. Cette action est irréversible.</p>
      <label class="checkbox">
        <input type="checkbox" checked={isUnderstood} onChange={() => setUnderstood(!isUnderstood)} />
        Je confirme avoir bien compris les impacts{' '}
        {ids.length > 1 ? `des ${ids.length} suppressions` : 'de la suppression'}
      </label>
    </Dialog>
  );
}

function deletedMessage(count: number, isOnCampaignPage: boolean): string {
  if (isOnCampaignPage) return translate('La campagne (ainsi que ses résultats) a bien été supprimée.');
  return translate(
    count > 1
      ? 'Les {count} campagnes sélectionnées (ainsi que leurs résultats) ont bien été supprimés de la liste.'
      : 'La campagne (ainsi que ses résultats) a bien été supprimée de la liste.',
    { count },
  );
}

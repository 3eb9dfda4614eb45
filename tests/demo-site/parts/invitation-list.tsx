import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { shortDate } from '../data/dates.ts';
import { cancelInvitation, invite } from '../data/edit-team.ts';
import { getState } from '../data/store.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Icon } from '../ui/icon.tsx';
import { showToast } from '../ui/toast-store.ts';

export function InvitationList(): JSX.Element {
  const { invitations } = getState();
  if (!invitations.length) return <p class="block empty">Vous n’avez aucune invitation en attente.</p>;
  const resend = (email: string): void => {
    invite([email]);
    showToast('success', translate("L'invitation a bien été renvoyée."));
  };
  const cancel = (email: string): void => {
    cancelInvitation(email);
    showToast('success', translate('L’invitation a bien été supprimée.'));
  };
  return (
    <DataTable
      caption="Tableau des invitations en attente"
      rows={invitations}
      keyOf={({ email }) => email}
      columns={[
        { header: 'Adresse e-mail', cell: ({ email }) => email },
        { header: 'Date de dernier envoi', cell: ({ sentOn }) => shortDate(sentOn) },
        {
          header: <span class="screen-reader-only">Actions</span>,
          cell: ({ email }) => (
            <span class="row-actions">
              <Button variant="secondary" onClick={() => resend(email)}>
                Renvoyer l'invitation
              </Button>
              <button
                type="button"
                class="icon-button"
                aria-label="Supprimer l’invitation"
                onClick={() => cancel(email)}
              >
                <Icon name="trash" />
              </button>
            </span>
          ),
        },
      ]}
    />
  );
}

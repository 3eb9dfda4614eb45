import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { changeRole } from '../data/edit-team.ts';
import { markedEmail, orSentinel } from '../data/sentinels.ts';
import { getState } from '../data/store.ts';
import type { Member, Role } from '../data/types.ts';
import type { AppName } from '../hosts.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { showToast } from '../ui/toast-store.ts';
import { MemberMenu } from './member-menu.tsx';
import { RemoveMemberDialog } from './remove-member-dialog.tsx';

const ROLES: Record<Role, string> = { admin: 'Administrateur', member: 'Membre' };

/** Not a column of Pix: only marked members show their address, to see that nobody reads it. */
const EMAIL: Column<Member> = { header: 'Adresse e-mail', cell: ({ id }) => markedEmail(200 + id) };

export function MemberList({ app }: { app: AppName }): JSX.Element {
  const [edited, setEdited] = useState<number>();
  const [leaving, setLeaving] = useState<Member>();
  const [role, setRole] = useState<Role>('member');
  const edit = (member: Member): void => {
    setEdited(member.id);
    setRole(member.role);
  };
  const save = (member: Member): void => {
    changeRole(member.id, role);
    setEdited(undefined);
    showToast('success', translate('Le rôle a bien été changé.'));
  };
  return (
    <>
      <DataTable
        caption="Tableau des membres"
        rows={getState().members}
        keyOf={(member) => member.id}
        columns={[
          { header: 'Nom', cell: (member) => member.lastName },
          { header: 'Prénom', cell: (member) => member.firstName },
          ...orSentinel([], [EMAIL]),
          {
            header: 'Rôle',
            cell: (member) =>
              edited === member.id ? <RoleSelect role={role} onChange={setRole} /> : ROLES[member.role],
          },
          {
            header: <span class="screen-reader-only">Actions</span>,
            cell: (member) =>
              edited === member.id ? (
                <Button onClick={() => save(member)}>Enregistrer</Button>
              ) : (
                <MemberMenu
                  app={app}
                  member={member}
                  onEdit={() => edit(member)}
                  onRemove={() => setLeaving(member)}
                />
              ),
          },
        ]}
      />
      {leaving && <RemoveMemberDialog app={app} member={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function RoleSelect({ role, onChange }: { role: Role; onChange: (role: Role) => void }): JSX.Element {
  return (
    <select
      class="pix-input"
      aria-label="Sélectionner un rôle"
      value={role}
      onChange={(event) => onChange(event.currentTarget.value === 'admin' ? 'admin' : 'member')}
    >
      <option value="admin">{ROLES.admin}</option>
      <option value="member">{ROLES.member}</option>
    </select>
  );
}

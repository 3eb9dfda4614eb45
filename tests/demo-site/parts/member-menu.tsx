import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { USER } from '../data/people.ts';
import type { Member } from '../data/types.ts';
import type { AppName } from '../hosts.ts';

interface MemberMenuProps {
  app: AppName;
  member: Member;
  onEdit: () => void;
  onRemove: () => void;
}

/** The "Gérer" button of a row and what it unfolds. */
export function MemberMenu({ app, member, onEdit, onRemove }: MemberMenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const isSelf = member.lastName === USER.lastName;
  const choose = (action: () => void) => (): void => {
    setOpen(false);
    action();
  };
  return (
    <div class="row-menu">
      <button
        type="button"
        class="pix-button pix-button--variant-tertiary"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Gérer
      </button>
      {isOpen && (
        <ul class="row-menu__list">
          <li>
            <button type="button" onClick={choose(onEdit)}>
              Modifier le rôle
            </button>
          </li>
          <li>
            <button type="button" onClick={choose(onRemove)}>
              {isSelf ? `Quitter cet espace ${app === 'orga' ? 'Pix Orga' : 'Pix Certif'}` : 'Supprimer'}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

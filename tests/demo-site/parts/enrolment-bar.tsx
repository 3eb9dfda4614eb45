import type { JSX } from 'preact';
import { Button, ButtonLink } from '../ui/button.tsx';

interface EnrolmentBarProps {
  selected: number;
  enrolled: number;
  cancelHref: string;
  onEnrol: () => void;
}

/** The bar at the bottom, once somebody is ticked or already enrolled. */
export function EnrolmentBar({
  selected,
  enrolled,
  cancelHref,
  onEnrol,
}: EnrolmentBarProps): JSX.Element | null {
  if (!selected && !enrolled) return null;
  return (
    <div class="add-student-list__bottom-action-bar">
      <div>
        <p>{selected ? `${selected} candidat(s) sélectionné(s)` : 'Aucun candidat sélectionné'}</p>
        <p>{enrolled} candidat(s) déjà inscrit(s) à la session</p>
      </div>
      <div class="button-row">
        <ButtonLink variant="secondary" href={cancelHref}>
          Annuler
        </ButtonLink>
        <Button isDisabled={!selected} onClick={onEnrol}>
          Inscrire
        </Button>
      </div>
    </div>
  );
}

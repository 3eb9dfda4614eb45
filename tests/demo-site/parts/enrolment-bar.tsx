import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { Button, ButtonLink } from '../ui/button.tsx';

interface EnrolmentBarProps {
  selected: number;
  enrolled: number;
  cancelHref: string;
  onEnrol: () => void;
}

/** The bar at the bottom, once somebody is ticked or already enrolled; Pix has not translated what it counts. */
export function EnrolmentBar({
  selected,
  enrolled,
  cancelHref,
  onEnrol,
}: EnrolmentBarProps): JSX.Element | null {
  if (!selected && !enrolled) return null;
  return (
    <div class="add-student-list__bottom-action-bar">
      <div class="bottom-action-bar__information">
        <p class="bottom-action-bar__information--candidates-selected">
          {selected ? <>{selected} candidat(s) sélectionné(s)</> : 'Aucun candidat sélectionné'}
        </p>
        <span class="bottom-action-bar__separator" />
        <p class="bottom-action-bar__information--candidates-already-added">
          {enrolled} candidat(s) déjà inscrit(s) à la session
        </p>
      </div>
      <div class="bottom-action-bar__actions">
        <ButtonLink variant="secondary" href={cancelHref}>
          {translate('Annuler')}
        </ButtonLink>
        <Button class="bottom-action-bar__actions--add-button" isDisabled={!selected} onClick={onEnrol}>
          Inscrire
        </Button>
      </div>
    </div>
  );
}

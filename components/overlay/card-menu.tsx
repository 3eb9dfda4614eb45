import { OVERLAY_CORNERS } from '../../storage/surface/overlay-corner-item.ts';
import type { OverlayProps } from './overlay-props.ts';

/** Its id, in our own shadow root. */
export const CARD_MENU = 'card-menu';

/** What is not about a step: where the overlay stands, and when it keeps away. */
export function CardMenu({ model, shortcut, onMove, onHide }: OverlayProps) {
  const { t, state } = model;
  const otherCorners = OVERLAY_CORNERS.filter((corner) => corner !== state.overlayCorner);
  return (
    <div class="card-menu" id={CARD_MENU}>
      <ul>
        {otherCorners.map((corner) => (
          <li key={corner}>
            <button type="button" class="button menu-item" onClick={() => onMove(corner)}>
              {t.moveTo[corner]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button menu-item" onClick={() => onHide('page')}>
            {t.hideOnPage}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={() => onHide('today')}>
            {t.hideToday}
          </button>
        </li>
      </ul>
      <p class="hint">{t.showAgainHint}</p>
      {shortcut && <p class="hint">{t.shortcut(shortcut)}</p>}
    </div>
  );
}
